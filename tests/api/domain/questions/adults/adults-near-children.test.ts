import { calendarDate, partialDate } from '../../../../../api/domain/calendar-date.ts';
import type { Contact, Partnership, RecordParts, Stay } from '../../../../../api/domain/family-record.ts';
import { agencyId, personId } from '../../../../../api/domain/ids.ts';
import { hiddenAdult } from '../../../../../api/domain/questions/adults/hidden-adult.ts';
import { chipsOf } from '../../../../../api/domain/questions/chips.ts';
import {
  careTie,
  contact,
  household,
  parentTie,
  partnership,
  person,
  stay,
} from '../../../../builders/family-parts.ts';
import { atSchool, seen, smallFamily, smallParts } from '../../seen/small-family.ts';

const max = personId('p-max');
const mention = (on: string, facts: Partial<Contact> = {}) =>
  contact('c-mention', on, { ...atSchool, mentionedIds: [max], aboutIds: [personId('p-mia')], ...facts });
const atOak = stay('p-max', 'h-oak', '2020-01-01', null, 'tenant_or_owner');
const visitsOak = stay('p-max', 'h-oak', '2020-01-01', null, 'regular_visitor');
const ofRuth = (status: Partnership['status'], facts: Partial<Partnership> = {}) => ({
  ...partnership('p-ruth', 'p-max', status, '2025-03-01'),
  ...facts,
});

/** Max, 36, who shares no home with Mia and Noa, who live with their mother Ruth. */
function familyWithMax({ stays = [], ...parts }: Partial<RecordParts>, contacts: readonly Contact[] = []) {
  const dob = partialDate('1990-01-01');
  return smallFamily([seen('c-ruth', '2026-01-01', { 'p-ruth': 'no' }), ...contacts], {
    parts: {
      people: [...(smallParts.people ?? []), person('p-max', { details: { dob } })],
      households: [...(smallParts.households ?? []), household('h-oak')],
      stays: [...(smallParts.stays ?? []), ...stays],
      ...parts,
    },
  });
}

const found = (...of: Parameters<typeof familyWithMax>) =>
  hiddenAdult.answer(familyWithMax(...of), {}).find(({ about }) => about[0] === 'p-max');

describe('an adult whom nobody has met and who shares no home with the children', () => {
  it.each<[string, Partial<RecordParts>, Contact[], string | undefined]>([
    ['without any tie', {}, [], undefined],
    ['a partner', { partnerships: [ofRuth('relationship')] }, [], 'partner'],
    [
      'a partner who lives elsewhere',
      { partnerships: [ofRuth('relationship')], stays: [atOak] },
      [],
      'partner',
    ],
    [
      'a suspected partner',
      { partnerships: [ofRuth('relationship', { certainty: 'suspected' })] },
      [],
      'partner',
    ],
    ['a former partner', { partnerships: [ofRuth('separated')] }, [], undefined],
    ['a disproved partner', { partnerships: [ofRuth('married', { certainty: 'disproved' })] }, [], undefined],
    ['a father', { parentTies: [parentTie('p-max', 'p-mia')] }, [], undefined],
    [
      'a father mentioned 364 days ago',
      { parentTies: [parentTie('p-max', 'p-mia')], stays: [atOak] },
      [mention('2025-07-01')],
      'parent_or_carer',
    ],
    [
      'a father mentioned 365 days ago',
      { parentTies: [parentTie('p-max', 'p-mia')] },
      [mention('2025-06-30')],
      undefined,
    ],
    [
      'a carer mentioned lately',
      { careTies: [careTie('p-max', 'p-mia')], stays: [atOak] },
      [mention('2026-06-01')],
      'parent_or_carer',
    ],
    ['a carer whom nobody mentions', { careTies: [careTie('p-max', 'p-mia')] }, [], 'parent_or_carer'],
    [
      'a carer no longer',
      { careTies: [{ ...careTie('p-max', 'p-mia'), to: partialDate('2026-01-01') }] },
      [],
      undefined,
    ],
    ['someone mentioned lately about a child', {}, [mention('2026-06-01')], 'mentioned'],
    [
      'someone heard lately about a child',
      {},
      [mention('2026-06-01', { mentionedIds: [], heardIds: [max] })],
      'mentioned',
    ],
    ['someone mentioned long ago', {}, [mention('2025-06-30')], undefined],
    [
      'someone mentioned lately about the mother',
      {},
      [mention('2026-06-01', { aboutIds: [personId('p-ruth')] })],
      undefined,
    ],
    ['someone mentioned lately who lives elsewhere', { stays: [atOak] }, [mention('2026-06-01')], undefined],
    [
      'someone mentioned lately who visits elsewhere',
      { stays: [visitsOak] },
      [mention('2026-06-01')],
      'mentioned',
    ],
    ['someone who lived with them once', { stays: [stay('p-max', 'h-elm', '2020', '2024')] }, [], undefined],
  ])('%s', (_, parts, contacts, recordedAs) => {
    expect(found(parts, contacts)?.facts.recordedAs).toBe(recordedAs);
  });

  it.each<[string, Contact]>([
    ['has been seen', seen('c-1', '2023-02-01', { 'p-max': 'no' })],
    [
      'came to a meeting',
      contact('c-1', '2026-01-01', {
        kind: 'core_group',
        attended: { personIds: [max], professionalIds: [] },
      }),
    ],
  ])('is not found where a professional has met them: %s', (_, met) => {
    expect(found({ partnerships: [ofRuth('relationship')] }, [met, mention('2026-06-01')])).toBeUndefined();
  });

  it('is found where a child is expected, with no child there yet; by a visit of the mother alone not', () => {
    const bump = person('p-bump', { details: { givenName: null, expectedDob: calendarDate('2026-08-21') } });
    const pregnant = person('p-eve', { details: { dob: partialDate('1999'), sex: 'female' } });
    const max36 = person('p-max', { details: { dob: partialDate('1990') } });
    const withEve = (role: Stay['role'], lost = false) => {
      const child = lost
        ? { ...bump, details: bump.details.map((row) => ({ ...row, birthOutcome: 'miscarriage' as const })) }
        : bump;
      return familyWithMax({
        people: [...(smallParts.people ?? []), pregnant, max36, child],
        parentTies: [parentTie('p-eve', 'p-bump')],
        stays: [atOak, stay('p-eve', 'h-oak', '2025-01-01', null, role)],
      });
    };
    const about = (family: ReturnType<typeof withEve>) =>
      hiddenAdult.answer(family, {}).map((finding) => [finding.about, finding.facts.unborn]);
    expect(about(withEve('other_adult'))).toContainEqual([['p-max', 'p-bump'], true]);
    expect(about(withEve('other_adult', true))).toEqual([]);
    expect(about(withEve('regular_visitor'))).toEqual([]);
  });

  it('a partner of someone who has left the children is not near them', () => {
    const left: Stay[] = [stay('p-ruth', 'h-elm', '2018-01-01', '2026-01-01', 'main_carer')];
    const stays = [...(smallParts.stays ?? []).filter(({ personId: id }) => id !== 'p-ruth'), ...left];
    const family = smallFamily([seen('c-ruth', '2026-01-01', { 'p-ruth': 'no' })], {
      parts: {
        people: [...(smallParts.people ?? []), person('p-max', { details: { dob: partialDate('1990') } })],
        partnerships: [ofRuth('relationship')],
        stays,
      },
    });
    expect(hiddenAdult.answer(family, {})).toEqual([]);
  });

  it('is told with what brings them near, and never as living there', () => {
    const finding = found({ partnerships: [ofRuth('relationship', { certainty: 'suspected' })] });
    expect(finding?.facts).toMatchObject({
      seenBy: 0,
      childrenInTheHome: [],
      childrenNear: ['p-mia', 'p-noa'],
      recordedAs: 'partner',
    });
    expect(finding?.says).toContain(
      'Max is recorded as the partner of Ruth (suspected), and not as living with the children. Children whom the partner lives with: Mia and Noa.',
    );
    expect(finding?.because).toEqual([
      {
        id: 'p-ruth=p-max/relationship',
        date: '2025-03-01',
        says: 'Partner of Ruth: in a relationship since 1 March 2025 (suspected).',
      },
    ]);
    const only = found({}, [mention('2026-06-01')]);
    expect(only?.says).toContain(
      'No home is recorded for Max; contacts of the last 365 days mention Max. Children whom those contacts are about: Mia.',
    );
  });

  it('is to act on where two agencies hold a mention, and has the chip', () => {
    const contacts = [
      mention('2026-06-01'),
      { ...mention('2026-05-01', { agencyIds: [agencyId('a-gp')] }), id: 'c-2' as Contact['id'] },
    ];
    expect(found({}, contacts)?.severity).toBe('act');
    expect(chipsOf(familyWithMax({}, contacts)).get(max)).toMatchObject({
      state: 'never',
      words: 'nobody has met',
    });
  });

  it('cannot be said to be unmet where what is held ended before they came near', () => {
    const coverage = (smallParts.coverage ?? []).map((each) => ({
      ...each,
      loadedOn: calendarDate('2025-02-28'),
    }));
    const parts = { partnerships: [ofRuth('relationship')], coverage };
    expect(found(parts)?.facts.seenBy).toBeNull();
  });
});
