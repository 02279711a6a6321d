import fc from 'fast-check';
import { partnerStatuses, sexes } from '../../../api/domain/vocabulary.ts';
import { readable } from './family-file/small-family.ts';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

/** Parents always come earlier in the list than their children, so that nobody is an own ancestor. */
const family = fc
  .array(fc.record({ sex: fc.constantFrom(...sexes), dob: maybe(partial), known: fc.boolean() }), {
    minLength: 2,
    maxLength: 12,
  })
  .chain((facts) => {
    const people = facts.map((fact, index) => ({ id: `p-${index}`, ...fact }));
    const pair = fc.uniqueArray(fc.nat(people.length - 1), { minLength: 2, maxLength: 2 });
    const ends = pair.map((two) => two.sort((a, b) => a - b).map((index) => `p-${index}`));
    const parent = ends.map(([fromId, toId]) => ({ kind: 'birth_parent_of', fromId, toId }));
    const couple = fc
      .tuple(ends, fc.constantFrom(...partnerStatuses), maybe(partial))
      .map(([[fromId, toId], status, from]) => ({
        kind: 'partner_of',
        fromId,
        toId,
        statusHistory: [{ status, from }],
      }));
    const contact = fc.record({
      date: day,
      seen: fc.array(fc.boolean(), { minLength: 1, maxLength: people.length }),
    });
    return fc.record({
      people: fc.constant(people),
      ties: fc.array(fc.oneof(parent, couple), { maxLength: 12 }),
      contacts: fc.array(contact, { maxLength: 6 }),
    });
  });

describe('a generated family file', () => {
  it('keeps every person, tie, contact and sighting, with the dates as they were written', () => {
    fc.assert(
      fc.property(family, ({ people, ties, contacts }) => {
        const { parts, notes } = readable({
          meta: { asAt: '2026-01-01' },
          people,
          ties: ties.map((tie, index) => ({ id: `t-${index}`, ...tie })),
          contacts: contacts.map(({ date, seen }, index) => ({
            ...{ id: `c-${index}`, date, kind: 'home_visit', outcome: 'completed' },
            participants: seen.map((one, place) => ({ personId: `p-${place}`, seen: one })),
          })),
        });
        expect(notes).toEqual([]);
        const dobs = new Map(parts.people.map(({ id, details }) => [String(id), details[0]?.dob]));
        expect(dobs).toEqual(new Map(people.map(({ id, dob }) => [id, dob])));
        const couples = ties.filter(({ kind }) => kind === 'partner_of');
        expect(parts.partnerships).toHaveLength(couples.length);
        expect(parts.parentTies).toHaveLength(ties.length - couples.length);
        const answers = contacts.flatMap(({ seen }) => seen);
        const sightings = parts.contacts.flatMap((contact) => contact.sightings);
        expect(sightings).toHaveLength(answers.filter(Boolean).length);
        expect(parts.contacts.flatMap(({ attempts }) => attempts)).toHaveLength(
          answers.length - sightings.length,
        );
      }),
    );
  });
});
