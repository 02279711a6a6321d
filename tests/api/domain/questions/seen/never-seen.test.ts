import { calendarDate } from '../../../../../api/domain/calendar-date.ts';
import type { Contact, Plan } from '../../../../../api/domain/family-record.ts';
import { personId, planId } from '../../../../../api/domain/ids.ts';
import { neverSeen } from '../../../../../api/domain/questions/seen/never-seen.ts';
import { contact, person, statement } from '../../../../builders/family-parts.ts';
import { atSchool, coverage, fullCoverage, seen, smallFamily, smallParts } from '../../seen/small-family.ts';

type More = Parameters<typeof smallFamily>[1];
const answer = (contacts: Contact[], more: More = {}) => neverSeen.answer(smallFamily(contacts, more), {});
const noaSeen = seen('c-noa', '2026-06-01', { 'p-noa': 'no' });

const plan: Plan = {
  ...statement('pl-1', '2026-01-05'),
  id: planId('pl-1'),
  personIds: [personId('p-mia')],
  kind: 'child_in_need',
  category: null,
  visitInterval: null,
  namedIds: [],
  note: null,
};

describe('never seen as far as the record goes', () => {
  it.each<[string, Contact[], string | undefined, string | undefined]>([
    ['seen by a social worker', [seen('c-1', '2026-06-01', { 'p-mia': 'no' })], undefined, undefined],
    ['seen at school alone', [seen('c-1', '2026-06-01', { 'p-mia': 'no' }, atSchool)], 'seen', 'never'],
    [
      'seen by a social worker in a meeting',
      [seen('c-1', '2026-06-01', { 'p-mia': 'no' }, { kind: 'core_group' })],
      'seen',
      'never',
    ],
    [
      'spoken to on a call',
      [seen('c-1', '2026-06-01', { 'p-mia': 'no' }, { kind: 'phone_call' })],
      'never',
      'never',
    ],
    ['seen after the day looked at', [seen('c-1', '2026-07-04', { 'p-mia': 'no' })], 'never', 'never'],
    ['never', [], 'never', 'never'],
  ])('%s', (_, contacts, status, socialWorker) => {
    const mia = answer([noaSeen, ...contacts]).find(({ facts }) => facts.child === 'p-mia');
    expect([mia?.facts.status, mia?.facts.socialWorker]).toEqual([status, socialWorker]);
  });

  it('is counted by child, so that either line adds up', () => {
    const [family] = answer([noaSeen, seen('c-1', '2026-06-02', { 'p-mia': 'no' }, atSchool)]);
    expect(family?.says).toBe(
      '2 children. By any professional: 2 seen. By a social worker outside meetings: 1 seen; no sighting recorded of 1 (Mia).',
    );
    expect(family?.facts).toEqual({
      children: 2,
      seen: ['p-mia', 'p-noa'],
      neverSeen: [],
      seenBySocialWorker: ['p-noa'],
      neverSeenBySocialWorker: ['p-mia'],
    });
  });

  it('is to be acted on where nobody saw the child, or no social worker although a plan is open', () => {
    const atSchoolOnly = [noaSeen, seen('c-1', '2026-06-02', { 'p-mia': 'no' }, atSchool)];
    expect(answer(atSchoolOnly)[1]?.severity).toBe('check');
    const planned = answer(atSchoolOnly, { parts: { plans: [plan] } });
    expect(planned.map(({ severity }) => severity)).toEqual(['act', 'act']);
    expect(planned[1]?.says).toContain('Open: child in need plan since 5 January 2026.');
    expect(answer([noaSeen])[1]?.severity).toBe('act');
  });

  it('says since when, of a baby since birth, and which contacts were to see the child', () => {
    const baby = person('p-mia', { details: { dob: calendarDate('2026-06-20') } });
    const people = [baby, ...(smallParts.people ?? []).slice(1)];
    const attempt = contact('c-9', '2026-06-25', {
      outcome: 'no_access',
      attempts: [{ personId: baby.id, seen: 'no' }],
    });
    const mia = answer([noaSeen, attempt], { parts: { people } })[1];
    expect(mia?.says).toContain('No sighting of Mia is recorded since birth on 20 June 2026.');
    expect(mia?.says).toContain('1 contact was to see them and records no sighting.');
    expect(mia?.because.map(({ id }) => id)).toEqual(['c-9']);
  });

  it('says how often a social worker and the child were at the same meeting', () => {
    const met = seen('c-1', '2026-06-02', { 'p-mia': 'no' }, { kind: 'core_group' });
    const mia = answer([noaSeen, met])[1];
    expect(mia?.says).toContain(
      'A social worker and Mia were at the same meeting once; a meeting is no visit.',
    );
  });
});

describe('not held is not never', () => {
  const schoolOnly = [coverage('a-school')];
  const short = ['a-care', 'a-gp', 'a-school'].map((id) =>
    coverage(id, { from: calendarDate('2026-06-20') }),
  );

  it.each<[string, More, string[] | undefined, string[] | undefined]>([
    ['nothing held', { parts: { coverage: [] } }, ['p-mia'], ['p-mia', 'p-noa']],
    ['held for ten days only', { parts: { coverage: short } }, ['p-mia'], ['p-mia', 'p-noa']],
    ['held in full', { parts: { coverage: fullCoverage } }, undefined, undefined],
  ])('%s', (_, more, notHeld, socialWorkerNotTold) => {
    const [family] = answer([seen('c-noa', '2026-06-25', { 'p-noa': 'no' }, atSchool)], more);
    expect(family?.facts.notHeld).toEqual(notHeld);
    expect(family?.facts.socialWorkerNotTold).toEqual(socialWorkerNotTold);
    expect(family?.facts.neverSeen).toEqual(notHeld === undefined ? ['p-mia'] : []);
  });

  it('where school alone is held, a social worker’s visits are not told of', () => {
    const contacts = [seen('c-1', '2026-06-01', { 'p-mia': 'no', 'p-noa': 'no' }, atSchool)];
    const [family, ...single] = answer(contacts, { parts: { coverage: schoolOnly } });
    expect(single).toEqual([]);
    expect(family).toMatchObject({
      severity: 'check',
      facts: { neverSeen: [], neverSeenBySocialWorker: [], socialWorkerNotTold: ['p-mia', 'p-noa'] },
    });
    expect(family?.says).toContain(
      'By a social worker outside meetings: not to be told for 2 (Mia and Noa).',
    );
  });

  it('where social care does not say who came, it cannot be told whether a social worker did', () => {
    const unnamed = { professionalIds: [] };
    const contacts = [noaSeen, seen('c-1', '2026-06-01', { 'p-mia': 'no' }, unnamed)];
    const [family, ...single] = answer(contacts);
    expect(single).toEqual([]);
    expect(family?.facts).toMatchObject({ socialWorkerNotTold: ['p-mia'], neverSeenBySocialWorker: [] });
  });

  it('is silent where everybody was seen by both', () => {
    expect(answer([seen('c-1', '2026-06-01', { 'p-mia': 'no', 'p-noa': 'no' })])).toEqual([]);
  });
});
