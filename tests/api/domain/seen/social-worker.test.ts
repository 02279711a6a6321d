import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import type { Contact, Coverage, Professional } from '../../../../api/domain/family-record.ts';
import { professionalId } from '../../../../api/domain/ids.ts';
import { lastSeen } from '../../../../api/domain/questions/seen/last-seen.ts';
import { seenSummary } from '../../../../api/domain/seen/seen-summary.ts';
import { socialWorkerStatus } from '../../../../api/domain/seen/social-worker.ts';
import { atSchool, coverage, mia, professionals, seen, smallFamily } from './small-family.ts';

/** Mia's status where Sol Sands of social care has this role. */
function statusOf(
  contacts: Contact[],
  { role = 'social_worker', roleWording = null }: Partial<Pick<Professional, 'role' | 'roleWording'>> = {},
  held: Coverage[] = [coverage('a-care')],
) {
  const workers = professionals.map((each) =>
    each.id === 'w-social' ? { ...each, role, roleWording } : each,
  );
  const family = smallFamily(contacts, { parts: { professionals: workers, coverage: held } });
  const child = family.byId.get(mia);
  if (child === undefined) throw new Error('Mia is not in the family');
  return socialWorkerStatus(family, seenSummary(family, mia), child);
}

const visit = (id: string, on: string, facts: Partial<Contact> = {}) =>
  seen(id, on, { 'p-mia': 'yes' }, facts);
const nobodyNamed = { professionalIds: [] };

describe('whether a social worker saw the child', () => {
  it.each<[Professional['role'], string | null, string]>([
    ['social_worker', null, 'seen'],
    ['lead_child_protection_practitioner', null, 'seen'],
    ['other', 'Senior Social Worker', 'seen'],
    ['other', 'Social worker (agency)', 'seen'],
    ['other', 'social-worker, duty team', 'seen'],
    ['other', 'Student social worker', 'unclear'],
    ['other', 'Social worker’s assistant', 'unclear'],
    ['other', 'Practice lead', 'unclear'],
    ['other', null, 'unclear'],
    ['family_support_worker', null, 'never'],
    ['family_support_worker', 'Social worker', 'never'],
  ])('by a %s, in the source’s words %s: %s', (role, roleWording, kind) => {
    expect(statusOf([visit('c-1', '2026-06-01')], { role, roleWording }).kind).toBe(kind);
  });

  it.each<[string, Partial<Contact>, string]>([
    ['a visit of social care that names nobody', nobodyNamed, 'unclear'],
    [
      'a visit of social care and school that names the mentor only',
      { professionalIds: [professionalId('w-mentor')] },
      'unclear',
    ],
    ['a core group of social care that names nobody', { ...nobodyNamed, kind: 'core_group' }, 'never'],
    ['a call of social care that names nobody', { ...nobodyNamed, kind: 'phone_call' }, 'never'],
    ['a visit of the school that names nobody', { ...atSchool, ...nobodyNamed }, 'never'],
  ])('%s', (_, facts, kind) => {
    expect(statusOf([visit('c-1', '2026-06-01', facts)]).kind).toBe(kind);
  });

  it('stays on the day that is sure, and says which later one is not', () => {
    const contacts = [visit('c-1', '2026-03-01'), visit('c-2', '2026-04-01', nobodyNamed)];
    expect(statusOf(contacts)).toEqual({ kind: 'seen', on: '2026-03-01', unclearOn: '2026-04-01' });
    expect(statusOf([visit('c-1', '2026-05-01'), ...contacts])).toEqual({
      kind: 'seen',
      on: '2026-05-01',
      unclearOn: null,
    });
  });

  it.each<[string, Partial<Coverage>, object]>([
    ['everything', {}, { kind: 'never' }],
    ['meetings only', { holds: ['core_group', 'strategy_discussion'] }, { kind: 'not-held' }],
    ['meetings and calls', { holds: ['core_group', 'phone_call'] }, { kind: 'not-held' }],
    ['visits', { holds: ['core_group', 'statutory_visit'] }, { kind: 'never' }],
    ['11 days', { from: calendarDate('2026-06-20') }, { kind: 'not-held', since: '2026-06-20' }],
    ['up to a month ago', { loadedOn: calendarDate('2026-05-30') }, { kind: 'not-held' }],
  ])('where what is held of social care is %s', (_, held, status) => {
    expect(statusOf([], {}, [coverage('a-care', held)])).toMatchObject(status);
  });

  it('is told in the answers as a third state, with its day', () => {
    const family = smallFamily([visit('c-1', '2026-03-01', nobodyNamed)]);
    const [all, ofMia] = lastSeen.answer(family, {});
    expect(all?.facts).toMatchObject({ socialWorkerUnclear: ['p-mia'], neverSeenBySocialWorker: ['p-noa'] });
    expect(all?.says).toContain(
      'Social care saw them, and the record does not say that a social worker was there: Mia.',
    );
    const own = [ofMia, ...lastSeen.answer(family, {})].find((each) => each?.facts.child === 'p-mia');
    expect(own?.facts).toMatchObject({ bySocialWorker: null, bySocialWorkerUnclear: '2026-03-01' });
    expect(own?.says).toContain(
      'Whether a social worker has seen Mia cannot be told. Social care saw them on 1 March 2026; the record does not say that a social worker was there.',
    );
  });
});
