import { partialDate } from '../../../../../api/domain/calendar-date.ts';
import type { CoupleAt } from '../../../../../api/domain/family-at.ts';
import type { PartnerStatus } from '../../../../../api/domain/vocabulary.ts';
import type { Stroke } from '../../../../../web/drawing/scene.ts';
import { letterRows } from '../../../../../web/drawing/views/genogram/couple-marks.ts';
import { childStroke, partnerStroke } from '../../../../../web/drawing/views/genogram/line-looks.ts';
import { unionGroups, type UnionGroup } from '../../../../../web/drawing/views/genogram/union-groups.ts';
import { drawnFamily } from './drawn-families.ts';

async function coupleWith(
  statuses: readonly PartnerStatus[],
  certainty: CoupleAt['certainty'],
): Promise<UnionGroup> {
  const { family } = await drawnFamily('two-homes', 'p-idris');
  const group = unionGroups(family).find(({ couple }) => couple !== null);
  const [phase] = group?.couple?.phases ?? [];
  const last = statuses.at(-1);
  if (group?.couple == null || phase === undefined || last === undefined)
    throw new Error('a couple is recorded');
  const phases = statuses.map((status) => ({ ...phase, status }));
  return { ...group, couple: { ...group.couple, certainty, status: last, phases } };
}

describe('the line between two partners', () => {
  it.each<[readonly PartnerStatus[], CoupleAt['certainty'], Stroke, Stroke]>([
    [['married'], 'confirmed', 'solid', 'solid'],
    [['civil_partnership'], 'confirmed', 'solid', 'solid'],
    [['cohabiting'], 'confirmed', 'solid', 'broken'],
    [['relationship'], 'confirmed', 'broken', 'dotted'],
    [['married', 'separated'], 'confirmed', 'solid', 'solid'],
    [['married', 'divorced'], 'confirmed', 'solid', 'solid'],
    [['married', 'widowed'], 'confirmed', 'solid', 'solid'],
    [['widowed'], 'confirmed', 'solid', 'solid'],
    [['cohabiting', 'separated'], 'confirmed', 'solid', 'broken'],
    [['cohabiting', 'separated', 'cohabiting'], 'confirmed', 'solid', 'broken'],
    [['relationship', 'ended'], 'confirmed', 'broken', 'dotted'],
    [['cohabiting'], 'unknown', 'solid', 'broken'],
    [['cohabiting'], 'reported', 'broken', 'broken'],
    [['married'], 'disputed', 'broken', 'broken'],
    [['relationship'], 'suspected', 'broken', 'broken'],
  ])('%s (%s) is %s by UK and %s by McGoldrick convention', async (statuses, certainty, uk, mcgoldrick) => {
    const group = await coupleWith(statuses, certainty);
    expect([partnerStroke(group, 'uk'), partnerStroke(group, 'mcgoldrick')]).toEqual([uk, mcgoldrick]);
  });

  it('is thin where two are parents of a child and no partnership is recorded', () =>
    expect(partnerStroke({ couple: null }, 'uk')).toBe('thin'));
});

describe('the letters over it', () => {
  const dated = async (...phases: readonly (readonly [PartnerStatus, string | null])[]) => {
    const { couple } = await coupleWith(
      phases.map(([status]) => status),
      'confirmed',
    );
    if (couple === null) throw new Error('a couple is recorded');
    const years = couple.phases.map((phase, index) => {
      const from = phases[index]?.[1] ?? null;
      return { ...phase, from: from === null ? null : partialDate(from) };
    });
    return { ...couple, phases: years };
  };

  it.each<[string, readonly (readonly [PartnerStatus, string | null])[], string[], string[]]>([
    ['a marriage', [['married', '2014-06-01']], ['m. 2014'], ['m. 2014']],
    ['a marriage without a date', [['married', null]], ['m.'], ['m.']],
    ['a civil partnership', [['civil_partnership', '2014']], ['c.p. 2014'], ['c.p. 2014']],
    ['a couple who live together', [['cohabiting', '2014']], ['c. 2014'], ['c. 2014']],
    ['a passing relationship', [['relationship', '2014']], ['rel. 2014'], ['rel. 2014']],
    ['its end', [['relationship', '2014'], ['ended', '2015']], ['rel. 2014', 'e. 2015'], ['rel. 2014', 'e. 2015']], // prettier-ignore
    [
      'a death',
      [
        ['married', '1963'],
        ['widowed', '2019'],
      ],
      ['m. 1963', 'w. 2019'],
      ['m. 1963', 'w. 2019'],
    ],
    ['a divorce after a separation', [['married', '2013'], ['separated', '2016'], ['divorced', '2017']], ['m. 2013', 'd. 2017'], ['m. 2013', 's. 2016 d. 2017']], // prettier-ignore
    ['two who came together again', [['cohabiting', '2018'], ['separated', '2020'], ['cohabiting', '2022']], ['c. 2018 s. 2020', 'c. 2022'], ['c. 2018 s. 2020', 'c. 2022']], // prettier-ignore
  ])('of %s', async (_name, phases, uk, mcgoldrick) => {
    const couple = await dated(...phases);
    expect(letterRows(couple, 'uk').join(' ')).toBe(uk.join(' '));
    expect(letterRows(couple, 'mcgoldrick').join(' ')).toBe(mcgoldrick.join(' '));
  });

  it.each(['reported', 'suspected', 'disputed'] as const)(
    'say in a word that it is %s',
    async (certainty) => {
      const { couple } = await coupleWith(['cohabiting'], certainty);
      expect(letterRows(couple, 'uk').join(' ')).toContain(certainty);
    },
  );

  it('say that no partnership is recorded', () => expect(letterRows(null, 'uk')).toEqual(['n.r.']));
});

describe('the line to a child', () => {
  it.each<[UnionGroup['nature'], UnionGroup['kind'], Stroke]>([
    ['birth', 'family', 'solid'],
    ['adoptive', 'family', 'double'],
    ['sibling', 'family', 'long'],
    ['claimed', 'family', 'broken'],
    ['foster', 'care', 'dotted'],
    ['private_foster', 'care', 'dotted'],
    ['young_carer', 'care', 'fine'],
    ['connected', 'care', 'dash-dot'],
    ['special_guardian', 'care', 'dash-dot'],
    ['informal', 'care', 'dash-dot'],
    ['relative', 'related', 'sparse'],
    ['family_friend', 'related', 'sparse'],
    ['neighbour', 'related', 'sparse'],
  ])('%s is %s, drawn %s', async (nature, kind, stroke) => {
    const group = await coupleWith(['married'], 'confirmed');
    expect(childStroke({ ...group, nature, kind }, 'p-idris')).toBe(stroke);
  });

  it('is broken for the child whose parent is in doubt, and for no brother or sister', async () => {
    const group = await coupleWith(['married'], 'confirmed');
    const doubts = new Map([['p-idris', [{ parentId: 'p-x', how: 'reported' as const }]]]);
    expect(childStroke({ ...group, doubts }, 'p-idris')).toBe('broken');
    expect(childStroke({ ...group, doubts }, 'p-other')).toBe('solid');
  });

  it('is broken where care is only suspected', async () => {
    const group = await coupleWith(['married'], 'confirmed');
    expect(childStroke({ ...group, kind: 'care', nature: 'foster', certainty: 'suspected' }, 'p-x')).toBe(
      'broken',
    );
  });
});

describe('the signs on the line between two partners', () => {
  it('are two slashes after a divorce, one after a separation, and letters that touch neither', async () => {
    const { scene } = await drawnFamily('example-family', 'p-poppy');
    const kinds = (union: string) =>
      scene.marks.filter(({ unionId, kind }) => unionId === union && kind !== 'text').map(({ kind }) => kind);
    expect(kinds('u:p-dawn+p-lee')).toEqual(['divorced']);
    expect(kinds('u:p-dawn+p-jordan')).toEqual(['separated']);
    expect(kinds('u:p-lee+p-stacey')).toEqual([]);
  });

  it('a suspected partnership has its question mark', async () => {
    const { scene } = await drawnFamily('example-family', 'p-poppy');
    const marks = scene.marks.filter(({ unionId }) => unionId === 'u:p-dawn+p-daz');
    expect(marks.map(({ text }) => text)).toContain('? suspected');
  });
});
