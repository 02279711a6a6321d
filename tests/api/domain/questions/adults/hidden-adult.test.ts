import { calendarDate } from '../../../../../api/domain/calendar-date.ts';
import type { Contact, RecordParts, Stay } from '../../../../../api/domain/family-record.ts';
import { agencyId, personId, professionalId } from '../../../../../api/domain/ids.ts';
import { hiddenAdult } from '../../../../../api/domain/questions/adults/hidden-adult.ts';
import {
  careTie,
  contact,
  household,
  parentTie,
  person,
  sighting,
  statement,
  stay,
} from '../../../../builders/family-parts.ts';
import { atSchool, coverage, seen, smallFamily, smallParts } from '../../seen/small-family.ts';

const ruthSeen = seen('c-ruth', '2026-01-01', { 'p-ruth': 'no' });
const mention = (id: string, on: string, facts: Partial<Contact> = {}) =>
  contact(id, on, {
    ...atSchool,
    mentionedIds: [personId('p-max')],
    aboutIds: [personId('p-mia')],
    ...facts,
  });

const bySol = { professionalIds: [professionalId('w-social')], agencyIds: [agencyId('a-care')] };
const attendedBy = (ids: string[]) => ({ personIds: ids.map(personId), professionalIds: [] });

/** Max stays at Mia's home in this role. */
function withMax(role: Stay['role'], parts: Partial<RecordParts> = {}): Partial<RecordParts> {
  return {
    people: [...(smallParts.people ?? []), person('p-max', { details: { dob: calendarDate('1990-01-01') } })],
    stays: [...(smallParts.stays ?? []), stay('p-max', 'h-elm', '2025-09-20', null, role)],
    ...parts,
  };
}

const answer = (contacts: Contact[], parts: Partial<RecordParts>, record = {}) =>
  hiddenAdult.answer(smallFamily([ruthSeen, ...contacts], { parts, record }), {});

describe('the adult nobody has met', () => {
  it.each(['reported_resident', 'regular_visitor', 'overnight_stayer', 'lodger', 'foster_carer'] as const)(
    'is found as %s',
    (role) => {
      expect(answer([], withMax(role)).map(({ about }) => about)).toEqual([['p-max', 'p-mia', 'p-noa']]);
    },
  );

  it.each<[string, Contact]>([
    ['seen once, years ago', seen('c-1', '2023-02-01', { 'p-max': 'no' })],
    [
      'at a meeting',
      contact('c-1', '2026-01-01', { attended: { personIds: [personId('p-max')], professionalIds: [] } }),
    ],
  ])('is not an adult %s', (_, met) => {
    expect(answer([met], withMax('lodger'))).toEqual([]);
  });

  it.each<[string, Partial<Contact>]>([
    ['seen on a video call', { kind: 'video_call', sightings: [sighting('p-max')] }],
    ['who came to a phone call', { kind: 'phone_call', attended: attendedBy(['p-max']) }],
    ['who is in a letter', { kind: 'email_or_letter', sightings: [sighting('p-max')] }],
  ])('is still an adult %s', (_, facts) => {
    const [finding] = answer([contact('c-1', '2026-01-01', { ...facts, ...bySol })], withMax('lodger'));
    expect(finding?.about[0]).toBe('p-max');
    expect(finding?.says).toContain('1 contact with Max was not in person.');
    expect(finding?.because[0]?.says).toMatch(/^Max .* by Sol Sands .*: not in person\.$/);
  });

  it('is not an adult whose sightings are folded to counts', () => {
    const firstOn = calendarDate('2023-02-01');
    const group = { personId: personId('p-max'), professionalId: null, agencyId: agencyId('a-care') };
    const earlier = [{ ...group, contacts: 1, seen: 1, alone: 0, firstOn, lastOn: firstOn }];
    expect(answer([], withMax('lodger'), { earlier })).toEqual([]);
  });

  it.each<[string, Partial<RecordParts>]>([
    [
      'who has left',
      { stays: [...(smallParts.stays ?? []), stay('p-max', 'h-elm', '2025-01-01', '2026-06-30')] },
    ],
    ['in a home without children', { stays: [...(smallParts.stays ?? []), stay('p-max', 'h-oak')] }],
    ['who died', { people: [...(smallParts.people ?? []), person('p-max', { details: { died: true } })] }],
  ])('is not an adult %s', (_, parts) => {
    expect(answer([], withMax('lodger', parts))).toEqual([]);
  });

  it('is not a stranger in the same hospital, but is a parent there', () => {
    const parts = withMax('lodger', { households: [household('h-elm', 'hospital')] });
    expect(answer([], parts)).toEqual([]);
    const former = { ...careTie('p-max', 'p-mia'), to: calendarDate('2026-01-01') };
    expect(answer([], { ...parts, careTies: [former] })).toEqual([]);
    expect(answer([], { ...parts, careTies: [careTie('p-max', 'p-mia')] })).toHaveLength(1);
    expect(answer([], { ...parts, parentTies: [parentTie('p-max', 'p-mia')] })[0]?.about).toEqual([
      'p-max',
      'p-mia',
    ]);
  });

  it('being heard is a mention, and does not count as seen', () => {
    const heard = mention('c-1', '2026-01-14', { heardIds: [personId('p-max')], mentionedIds: [] });
    const [finding] = answer([heard], withMax('lodger'));
    expect(finding?.facts).toMatchObject({ seenBy: 0, mentions: 1, firstMention: ['2026-01-14', 167] });
    expect(finding?.because[0]?.says).toBe(
      'Max heard, not seen, at school by Meg Moss (learning mentor, Elm School), about Mia.',
    );
  });

  it('is to act on where two agencies hold a mention, to check where one does', () => {
    const one = [mention('c-1', '2026-01-01'), mention('c-2', '2026-02-01')];
    const two = [...one, mention('c-3', '2026-03-01', { agencyIds: [agencyId('a-gp')], kind: 'core_group' })];
    expect(answer(one, withMax('lodger'))[0]).toMatchObject({
      severity: 'check',
      facts: { agencies: ['a-school'] },
    });
    expect(answer(two, withMax('lodger'))[0]).toMatchObject({
      severity: 'act',
      facts: { mentions: 3, agencies: ['a-gp', 'a-school'], meetingsThatMentionHim: 1 },
    });
  });

  it('is to act on where an open flag says that they pose a risk to children', () => {
    const flag = {
      ...statement('fla-1', '2022-01-01'),
      personId: personId('p-max'),
      agencyId: agencyId('a-gp'),
      kind: 'person_posing_risk_to_children' as const,
      note: null,
    };
    const [finding] = answer([], withMax('regular_visitor', { flags: [flag] }));
    expect(finding).toMatchObject({ severity: 'act', facts: { flaggedAsRisk: true } });
    expect(finding?.because[0]?.says).toBe('Flagged by Elm Surgery: person posing a risk to children.');
  });

  it('tells “not held” apart from “nobody has”', () => {
    const [finding] = answer([], withMax('lodger', { coverage: [] }));
    expect(finding?.facts).toMatchObject({ seenBy: null });
    expect(finding?.says).toContain('Whether any professional has met Max cannot be said');
  });

  it('cannot say whether anybody met an adult who came after the last day held', () => {
    const until = (day: string) => [coverage('a-care', { to: calendarDate(day), loadedOn: null })];
    const came = (day: string) => answer([], withMax('lodger', { coverage: until(day) }))[0];
    expect(came('2025-09-20')?.facts).toMatchObject({ seenBy: null });
    expect(came('2025-12-01')?.facts).toMatchObject({ seenBy: 0 });
    expect(came('2025-12-01')?.says).toContain(
      'Contacts of the agencies that could have met Max are not held after 30 November 2025.',
    );
  });

  it('sees the unborn child of a woman in the home, and not that of a man who left elsewhere', () => {
    const unborn = person('p-unborn', { details: { expectedDob: calendarDate('2026-08-21') } });
    const people = [...(withMax('lodger').people ?? []), unborn];
    const parts = withMax('lodger', { people, parentTies: [parentTie('p-ruth', 'p-unborn')] });
    expect(answer([], parts)[0]?.facts).toMatchObject({ unborn: true });
    expect(answer([], { ...parts, parentTies: [] })[0]?.facts).toMatchObject({ unborn: false });
  });

  it('puts the most pressing first', () => {
    const parts = withMax('lodger', {
      people: [...(withMax('lodger').people ?? []), person('p-abe')],
      stays: [...(withMax('lodger').stays ?? []), stay('p-abe', 'h-elm', null, null, 'regular_visitor')],
    });
    expect(answer([], parts).map(({ about }) => about[0])).toEqual(['p-max', 'p-abe']);
    const ofAbe = mention('c-1', '2026-01-01', { mentionedIds: [personId('p-abe')] });
    expect(answer([ofAbe], parts).map(({ about }) => about[0])).toEqual(['p-abe', 'p-max']);
  });
});
