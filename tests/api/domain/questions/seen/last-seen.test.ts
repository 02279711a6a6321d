import { calendarDate } from '../../../../../api/domain/calendar-date.ts';
import type { Contact } from '../../../../../api/domain/family-record.ts';
import { personId } from '../../../../../api/domain/ids.ts';
import { familyAt } from '../../../../../api/domain/family-at.ts';
import { familyOfFile } from '../../../../../api/services/family-of-file.ts';
import { lastSeen } from '../../../../../api/domain/questions/seen/last-seen.ts';
import { contact, noParts, person, stay } from '../../../../builders/family-parts.ts';
import { agencies, atSchool, coverage, mia, seen, smallFamily, smallParts } from '../../seen/small-family.ts';

const noaSeen = seen('c-noa', '2026-06-29', { 'p-noa': 'yes' });
const answer = (contacts: Contact[], facts: Parameters<typeof smallFamily>[1] = {}, given = {}) =>
  lastSeen.answer(smallFamily([noaSeen, ...contacts], facts), given);
const ofMia = (...asked: Parameters<typeof answer>) =>
  answer(...asked).find(({ about }) => about.length === 1 && about[0] === mia);

describe('when each child was last seen', () => {
  it.each([
    ['not told of by name after 41 days', '2026-05-20', undefined],
    ['to check after 42 days', '2026-05-19', 'check'],
    ['to check after 83 days', '2026-04-08', 'check'],
    ['to act on after 84 days', '2026-04-07', 'act'],
  ])('a child is %s', (_, on, severity) => {
    expect(ofMia([seen('c-1', on, { 'p-mia': 'yes' })])?.severity).toBe(severity);
  });

  it('a child nobody has seen is to act on and comes first', () => {
    const [family, first] = answer([]);
    expect(family?.facts).toMatchObject({
      byAnyProfessional: { 'p-mia': null, 'p-noa': ['2026-06-29', 1] },
      longestUnseen: 'p-mia',
      neverSeen: ['p-mia'],
      neverSeenBySocialWorker: ['p-mia'],
    });
    expect(first).toMatchObject({ about: ['p-mia'], severity: 'act' });
  });

  it.each([
    ['2023-01-05', 'check'],
    ['2023-02-11', 'check'],
    ['2023-02-12', 'act'],
  ])('a child never seen in a record that began on 1 January 2023 is, on %s, to %s', (on, severity) => {
    expect(ofMia([], { on })?.severity).toBe(severity);
  });

  it('is silent where there are no children', () => {
    const people = [person('p-ruth', { details: { dob: calendarDate('1990-05-05') } })];
    expect(lastSeen.answer(smallFamily([], { parts: { people, stays: [] } }), {})).toEqual([]);
  });

  it('names those who may be children and of whom that is not recorded', () => {
    const unborn = person('p-bea', {
      details: { givenName: null, expectedDob: calendarDate('2026-06-01') },
    });
    const parts = { people: [person('p-lou'), unborn], stays: [] };
    const [family, ...others] = lastSeen.answer(smallFamily([], { parts }), {});
    expect(others).toEqual([]);
    expect(family).toMatchObject({
      severity: 'check',
      about: ['p-bea', 'p-lou'],
      facts: { noBirthRecorded: ['p-bea'], ageNotRecorded: ['p-lou'] },
    });
    expect(family?.says).toBe(
      'No child. The day due has passed and no birth is recorded: the unborn child (due 1 June 2026, no birth recorded). ' +
        'Age not recorded, so it cannot be said whether they are children: Lou.',
    );
  });

  it('does not count a meeting, or another worker, as seen by a social worker', () => {
    const contacts = [
      seen('c-1', '2026-06-01', { 'p-mia': 'yes' }, { kind: 'core_group' }),
      seen('c-2', '2026-06-02', { 'p-mia': 'yes' }, atSchool),
    ];
    expect(answer(contacts)[0]?.facts).toMatchObject({
      bySocialWorker: { 'p-mia': null, 'p-noa': '2026-06-29' },
    });
  });

  it('does not say that no social worker saw a child where social care’s contacts are not held', () => {
    const parts = { coverage: [coverage('a-school')] };
    const [family] = answer([seen('c-2', '2026-06-02', { 'p-mia': 'yes' }, atSchool)], { parts });
    expect(family?.facts).toMatchObject({ neverSeenBySocialWorker: [], socialWorkerNotHeld: ['p-mia'] });
    expect(family?.says).toContain('Whether a social worker saw them is not held: Mia.');
  });

  it('does not say so either where they stopped being held', () => {
    const stopped = coverage('a-care', { loadedOn: calendarDate('2026-05-01') });
    const parts = { coverage: [stopped, coverage('a-school')] };
    const [family] = answer([seen('c-2', '2026-06-02', { 'p-mia': 'yes' }, atSchool)], { parts });
    expect(family?.facts).toMatchObject({ neverSeenBySocialWorker: [], socialWorkerNotHeld: ['p-mia'] });
  });

  it('tells a child who is not held apart from one never seen', () => {
    const finding = ofMia([], { parts: { coverage: [] } });
    expect(finding).toMatchObject({ severity: 'check', facts: { status: 'not-held', recordHeld: null } });
    expect(finding?.says).toContain('it cannot be said when Mia was last seen');
    expect(answer([], { parts: { coverage: [] } })[0]?.facts).toMatchObject({ notHeld: ['p-mia'] });
  });

  it('says never, and not “not held”, of a child whom no agency ever had contact with', async () => {
    const parts = { ...noParts, people: [person('p-mia')], agencies, coverage: [coverage('a-care')] };
    const record = await familyOfFile(parts, calendarDate('2026-06-30'), mia);
    const livesAsChild = { stays: [stay('p-mia', 'h-elm', null, null, 'child')] };
    const family = record && familyAt({ ...record, ...livesAsChild }, record.asAt);
    expect(family && lastSeen.answer(family, {})[0]?.facts).toMatchObject({ neverSeen: ['p-mia'] });
  });

  it('says which agency working with the child stopped being held', () => {
    const parts = {
      coverage: [coverage('a-care'), coverage('a-school', { loadedOn: calendarDate('2026-03-01') })],
      involvements: [
        {
          ...contactless('inv-1'),
          professionalId: smallParts.professionals?.[1]?.id ?? ('' as never),
          personId: mia,
          role: null,
        },
      ],
    };
    const finding = ofMia([seen('c-1', '2026-02-01', { 'p-mia': 'yes' })], { parts });
    expect(finding?.facts).toMatchObject({ agenciesNotHeld: ['a-school'] });
    expect(finding?.says).toContain(
      'Contacts up to this date are held from Children’s Social Care; not from Elm School.',
    );
  });

  it('says in the answer about all of them, too, whose contacts are held and whose are not', () => {
    const parts = { coverage: [coverage('a-care')] };
    const atSchoolOnce = seen('c-1', '2026-02-01', { 'p-mia': 'yes' }, atSchool);
    expect(answer([atSchoolOnce], { parts })[0]?.says).toContain(
      'Contacts up to this date are held from Children’s Social Care; not from Elm School.',
    );
    expect(answer([atSchoolOnce])[0]?.says).not.toContain('held from');
  });

  it('tells of a call as one, and does not count it', () => {
    const call = seen('c-2', '2026-06-20', { 'p-mia': 'yes' }, { kind: 'video_call', householdId: null });
    const finding = ofMia([seen('c-1', '2026-04-20', { 'p-mia': 'yes' }), call]);
    expect(finding?.facts).toMatchObject({ lastSeen: ['2026-04-20', 71], bySocialWorker: '2026-04-20' });
    expect(finding?.says).toContain('Since then 1 contact was not in person, and is not counted as seen.');
    expect(finding?.because[0]).toEqual({
      id: 'c-2',
      date: '2026-06-20',
      says: 'Mia recorded as seen by video call by Sol Sands (social worker, Children’s Social Care): not in person.',
    });
  });

  it('counts the attempts to see a child since, and never as seen', () => {
    const tried = contact('c-2', '2026-06-20', {
      outcome: 'no_access',
      attempts: [{ personId: personId('p-mia'), seen: 'no' }],
    });
    const finding = ofMia([seen('c-1', '2026-04-20', { 'p-mia': 'yes' }), tried]);
    expect(finding?.facts).toMatchObject({ lastSeen: ['2026-04-20', 71], attemptsSince: 1 });
    expect(finding?.says).toContain('Since then 1 contact was to see them and records no sighting.');
    expect(finding?.because[0]?.says).toBe('To see Mia on a home visit: no access.');
  });
});

function contactless(id: string) {
  return {
    id,
    revision: 1,
    from: null,
    to: null,
    recordedAt: null,
    retractedAt: null,
    recordedBy: null,
    source: null,
    certainty: 'confirmed' as const,
  };
}
