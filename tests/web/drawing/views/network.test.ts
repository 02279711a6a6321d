import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import type { FamilyRecord } from '../../../../api/domain/family-record.ts';
import { expectedAgencies } from '../../../../api/domain/professionals/expected-agencies.ts';
import { network } from '../../../../web/drawing/views/network.ts';
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

  it('greys an agency without contact for 90 days and says so', () => {
    const cards = network.draw(family).others?.cards ?? [];
    const silent = cards.filter(({ faded, kind }) => faded && kind !== 'gap');
    expect(silent.map(({ says }) => says)).toEqual([
      'Fallow Street Practice: 1 worker, no contact for 259 days',
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
