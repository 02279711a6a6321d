import type { CoupleAt } from '../../../../../api/domain/family-at.ts';
import type { PartnerStatus } from '../../../../../api/domain/vocabulary.ts';
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
  it.each<[readonly PartnerStatus[], CoupleAt['certainty'], string]>([
    [['married'], 'confirmed', 'solid'],
    [['civil_partnership'], 'confirmed', 'solid'],
    [['cohabiting'], 'confirmed', 'solid'],
    [['married', 'separated'], 'confirmed', 'solid'],
    [['married', 'divorced'], 'confirmed', 'solid'],
    [['relationship'], 'confirmed', 'broken'],
    [['relationship', 'ended'], 'confirmed', 'broken'],
    [['cohabiting'], 'reported', 'broken'],
    [['relationship'], 'suspected', 'broken'],
  ])('%s (%s) is %s', async (statuses, certainty, stroke) => {
    expect(partnerStroke(await coupleWith(statuses, certainty))).toBe(stroke);
  });

  it('is dotted where two are parents of a child and no partnership is recorded', async () => {
    const group = await coupleWith(['married'], 'confirmed');
    expect(partnerStroke({ ...group, couple: null })).toBe('dotted');
  });
});

describe('the line to a child', () => {
  it.each<[UnionGroup['nature'], UnionGroup['kind'], string]>([
    ['birth', 'family', 'solid'],
    ['adoptive', 'family', 'double'],
    ['sibling', 'family', 'broken'],
    ['foster', 'care', 'dotted'],
    ['private_foster', 'care', 'dotted'],
    ['young_carer', 'care', 'dotted'],
    ['connected', 'care', 'dash-dot'],
    ['special_guardian', 'care', 'dash-dot'],
    ['informal', 'care', 'dash-dot'],
    ['relative', 'related', 'broken'],
    ['family_friend', 'related', 'broken'],
  ])('%s is %s, drawn %s', async (nature, kind, stroke) => {
    const group = await coupleWith(['married'], 'confirmed');
    expect(childStroke({ ...group, nature, kind })).toBe(stroke);
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
    expect(marks.map(({ text }) => text)).toContain('?');
  });
});
