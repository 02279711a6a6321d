import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import type { FamilyRecord } from '../../../../api/domain/family-record.ts';
import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { agencyId } from '../../../../api/domain/ids.ts';
import { expectedAgencies, expectedNotHeld } from '../../../../api/domain/professionals/expected-agencies.ts';
import { network } from '../../../../web/drawing/views/network.ts';
import { sentenceGroups } from '../../../../web/drawing/views/list/family-in-sentences.ts';
import { touchOf } from '../../../../web/drawing/views/network/in-touch.ts';
import { agencyParties } from '../../../../web/drawing/views/network/parties.ts';
import { recordOf } from '../../family/example-record.ts';

describe('the network', () => {
  let record: FamilyRecord;
  let family: FamilyAt;
  beforeAll(async () => {
    record = await recordOf('example-family', 'p-poppy');
    family = familyAt(record, record.asAt);
  });

  it('draws everybody of the family once', () => {
    const ids = network.draw(family).persons.map(({ id }) => id);
    expect(ids).toEqual(family.people.map(({ id }) => id).sort());
  });

  it('joins each person to each agency that works or was in touch with them, and to no other', () => {
    const { others } = network.draw(family);
    const joined = (others?.joins ?? [])
      .filter(({ kind }) => kind !== 'gap')
      .map(({ cardId, personId }) => `${cardId} ${personId}`);
    const expected = agencyParties(family).flatMap(({ agency, byPerson }) =>
      [...byPerson.keys()].map((id) => `agency:${agency.id} ${id}`),
    );
    expect(joined.sort()).toEqual(expected.sort());
  });

  it('counts a contact once for an agency, however many of its workers were there', () => {
    const social = agencyParties(family).find(({ agency }) => agency.kind === 'childrens_social_care');
    const people = new Set(
      record.professionals.filter(({ agencyId }) => agencyId === social?.agency.id).map(({ id }) => id),
    );
    const contacts = family.contacts.filter(
      ({ professionalIds, attended, agencyIds, aboutIds, sightings, attempts }) =>
        ([...professionalIds, ...attended.professionalIds].some((id) => people.has(id)) ||
          agencyIds.some((id) => id === social?.agency.id)) &&
        (aboutIds.some((id) => id === 'p-poppy') ||
          attended.personIds.some((id) => id === 'p-poppy') ||
          [...sightings, ...attempts].some(({ personId }) => personId === 'p-poppy')),
    );
    const poppy = [...(social?.byPerson ?? [])].find(([id]) => id === 'p-poppy')?.[1];
    expect(poppy?.contacts).toBe(contacts.length);
    expect(contacts.length).toBeGreaterThan(10);
  });

  it('says of each join how many contacts, when last and whether alone', () => {
    const says = network.draw(family).others?.joins.map((join) => join.says) ?? [];
    expect(says).toContain(
      'Lacey Marrowick and Marlbrook Community Health 0 to 19: 15 contacts, last 22 June 2026, never recorded as seen alone, works with them',
    );
  });

  const heldWhole = (agencyId: string): FamilyAt => ({
    ...family,
    record: {
      ...record,
      coverage: record.coverage.map((row) =>
        row.agencyId === agencyId ? { ...row, holds: 'all', to: null, loadedOn: record.asAt } : row,
      ),
    },
  });

  it('tells of an agency that is not held whole that contacts are not held, never that there were none', () => {
    const scene = network.draw(family);
    const card = scene.others?.cards.find(({ agencyId }) => agencyId === 'a-mental');
    expect(card).toMatchObject({
      says: 'Marl Valley Mental Health Trust: 1 worker, last 30 March 2026, later contacts are not held',
      faded: false,
    });
    const joins = (scene.others?.joins ?? []).filter(({ cardId }) => cardId === 'agency:a-mental');
    expect(joins.length).toBeGreaterThan(0);
    for (const { faded, says } of joins) {
      expect(faded).toBe(false);
      expect(says).toContain('later contacts are not held');
      expect(says).not.toContain('no contact for');
    }
    const list = sentenceGroups(family, { view: 'network' }).find(({ id }) => id === 'agency:a-mental');
    expect(JSON.stringify(list)).toContain('later contacts are not held');
    expect(JSON.stringify(list)).not.toContain('no contact for');
    expect(scene.legend.map(({ words }) => words).join()).toContain('or contacts are not held here');
  });

  it('keeps apart what is not held: later contacts, other kinds, everything, and what nobody says', () => {
    const id = agencyId('a-mental');
    const with_ = (coverage: FamilyRecord['coverage']) => ({ ...family, record: { ...record, coverage } });
    const row = { agencyId: id, holds: 'all', from: null, to: null, loadedOn: record.asAt } as const;
    const on = calendarDate('2026-03-30');
    const words = (coverage: FamilyRecord['coverage'], lastOn: typeof on | null = on) =>
      touchOf(with_(coverage), id, lastOn);
    expect(words([row])).toEqual({ kind: 'silent', words: 'no contact for 92 days' });
    expect(words([row], null)).toEqual({ kind: 'silent', words: 'no contact recorded' });
    expect(words([{ ...row, holds: [] }], null)).toEqual({
      kind: 'not-held',
      words: 'contacts not held here',
    });
    expect(words([], null)).toEqual({ kind: 'not-held', words: 'contacts may be missing' });
    expect(words([{ ...row, holds: ['gp_appointment'] }]).words).toContain('other contacts are not held');
    expect(words([{ ...row, from: calendarDate('2026-06-01') }])).toMatchObject({
      kind: 'not-held',
      words: 'last 30 March 2026, earlier contacts are not held',
    });
  });

  it('greys an agency without contact for 90 days and says so', () => {
    const cards = network.draw(heldWhole('a-mental')).others?.cards ?? [];
    const silent = cards.filter(({ faded, kind }) => faded && kind !== 'gap');
    expect(silent.map(({ says }) => says)).toEqual([
      'Marl Valley Mental Health Trust: 1 worker, no contact for 92 days',
    ]);
  });

  it('shows as a gap that probation is expected for somebody on licence and is not recorded', () => {
    expect(expectedAgencies(family)).toMatchObject([{ kind: 'probation', personIds: ['p-jordan'] }]);
    const { others, legend } = network.draw(family);
    expect(others?.joins.filter(({ kind }) => kind === 'gap')).toMatchObject([{ personId: 'p-jordan' }]);
    expect(legend.map(({ sign }) => sign)).toContain('card:gap');
  });

  it('expects no school of a child educated at home, and one of a child of school age without any', () => {
    const without = {
      ...family,
      flags: [],
      involvements: [],
      contacts: [],
      record: { ...family.record, earlier: [] },
    };
    const ids = expectedAgencies(without).find(({ kind }) => kind === 'school')?.personIds ?? [];
    expect(ids).toContain('p-harley');
    expect(ids).not.toContain('p-ava');
    const flagged = expectedAgencies({ ...without, flags: family.flags });
    expect(flagged.find(({ kind }) => kind === 'school')?.personIds).not.toContain('p-harley');
  });

  it('misses no school where one is recorded whose contacts are not held', () => {
    const without: FamilyAt = {
      ...family,
      flags: [],
      involvements: [],
      contacts: [],
      record: { ...record, earlier: [], coverage: [] },
    };
    expect(expectedAgencies(without).map(({ kind }) => kind)).not.toContain('school');
    const unheld = expectedNotHeld(without).map(({ agency }) => agency.kind);
    expect(unheld).toContain('school');
    const cards = network.draw(without).others?.cards ?? [];
    const school = cards.filter(({ texts }) => texts.some(({ text }) => text.includes('expected')));
    expect(school.length).toBe(unheld.length);
    for (const { kind, faded, says } of school) {
      expect([kind, faded]).toEqual(['agency', false]);
      expect(says).toContain('contacts may be missing');
    }
  });

  it('leaves out whether children were seen alone where that is asked for', () => {
    const words = (withSeen: boolean) =>
      JSON.stringify([
        network.draw(family, { withSeen }).others?.joins,
        sentenceGroups(family, { view: 'network', withSeen }),
      ]);
    expect(words(true)).toContain('alone');
    expect(words(false)).not.toContain('alone');
  });

  it('unfolds an agency into its professionals and leaves the others where they are in order', () => {
    const social = record.agencies.find(({ kind }) => kind === 'childrens_social_care')?.id ?? '';
    const cards = (unfolded: ReadonlySet<string>) =>
      (network.draw(family, { unfoldedAgencyIds: unfolded }).others?.cards ?? []).map(({ id }) => id);
    const [folded, unfolded] = [cards(new Set()), cards(new Set([social]))];
    const words = network.draw(family, { unfoldedAgencyIds: new Set([social]) }).others?.texts ?? [];
    expect(words.map(({ text }) => text)).toContain("Marlbrook Children's Social Care");
    expect(unfolded.filter((id) => id.startsWith('professional:'))).toHaveLength(9);
    expect(unfolded.filter((id) => !id.startsWith('professional:'))).toEqual(
      folded.filter((id) => id !== `agency:${social}`),
    );
  });
});
