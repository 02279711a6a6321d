import { calendarDate } from '../../../../../api/domain/calendar-date.ts';
import type {
  Contact,
  FamilyRecord,
  Involvement,
  RecordParts,
} from '../../../../../api/domain/family-record.ts';
import { agencyId, personId, professionalId } from '../../../../../api/domain/ids.ts';
import { agencySilent } from '../../../../../api/domain/questions/agencies/agency-silent.ts';
import { contact, person, statement } from '../../../../builders/family-parts.ts';
import { atSchool, coverage, seen, smallFamily } from '../../seen/small-family.ts';

const people = [person('p-mia', { details: { dob: calendarDate('2017-01-19') } })];
const works = (worker: string, from: string | null, to: string | null = null): Involvement => ({
  ...statement(`inv-${worker}`, from, to),
  professionalId: professionalId(worker),
  personId: personId('p-mia'),
  role: null,
});
const mentor = works('w-mentor', '2024-09-01');

const answer = (
  contacts: Contact[],
  involvements: Involvement[] = [mentor],
  parts: Partial<RecordParts> = {},
  record: Partial<FamilyRecord> = {},
  on = '2026-06-30',
) =>
  agencySilent.answer(smallFamily(contacts, { parts: { people, involvements, ...parts }, record, on }), {});

const stopped = { coverage: [coverage('a-school', { to: calendarDate('2026-04-01') })] };

describe('an agency that works with a child', () => {
  it.each<[string, Contact[], Involvement[], Partial<RecordParts>, unknown]>([
    ['in touch 90 days ago', [seen('c-1', '2026-04-01', { 'p-mia': 'no' }, atSchool)], [mentor], {}, null],
    [
      'last in touch 91 days ago',
      [seen('c-1', '2026-03-31', { 'p-mia': 'no' }, atSchool)],
      [mentor],
      {},
      ['check', [['a-school', '2026-03-31', 91]], []],
    ],
    [
      'that tried to see the child',
      [
        contact('c-1', '2026-06-01', {
          ...atSchool,
          attempts: [{ personId: personId('p-mia'), seen: 'no' }],
        }),
      ],
      [mentor],
      {},
      null,
    ],
    [
      'that only named the child',
      [contact('c-1', '2026-06-01', { ...atSchool, mentionedIds: [personId('p-mia')] })],
      [mentor],
      {},
      ['check', [['a-school', null, null]], []],
    ],
    [
      'that saw the sister',
      [seen('c-1', '2026-06-01', { 'p-noa': 'no' }, atSchool)],
      [mentor],
      {},
      ['check', [['a-school', null, null]], []],
    ],
    [
      'whose contacts stopped',
      [seen('c-1', '2026-03-31', { 'p-mia': 'no' }, atSchool)],
      [mentor],
      stopped,
      ['note', [], ['a-school']],
    ],
    [
      'of which nothing is held',
      [],
      [mentor],
      { coverage: [coverage('a-care')] },
      ['note', [], ['a-school']],
    ],
    ['that began lately', [], [works('w-mentor', '2026-05-01')], {}, null],
    ['that ended', [], [works('w-mentor', '2024-09-01', '2026-01-01')], {}, null],
    ['that families call upon', [], [works('w-gp', '2018-01-01')], {}, ['note', [['a-gp', null, null]], []]],
  ])('%s', (_, contacts, involvements, parts, expected) => {
    const [finding] = answer(contacts, involvements, parts);
    expect(
      finding === undefined ? null : [finding.severity, finding.facts.silent, finding.facts.notHeld],
    ).toEqual(expected);
  });

  it('is told with since when none is recorded', () => {
    expect(answer([])[0]?.says).toContain('Elm School (none since its work began on 1 September 2024)');
    expect(answer([], [works('w-mentor', '2018-01-01')])[0]?.says).toContain(
      'Elm School (none since 1 January 2023, where its contacts begin)',
    );
  });

  it('is told with what kinds only are held of it', () => {
    const parts = { coverage: [coverage('a-school', { holds: ['school_observation'] })] };
    expect(answer([], [mentor], parts)[0]?.says).toContain('only observations at school are held of it');
  });

  it('was last in touch on the day that folded counts tell, and cannot be told where they reach past the date', () => {
    const group = { personId: personId('p-mia'), professionalId: null, agencyId: agencyId('a-school') };
    const days = { firstOn: calendarDate('2024-10-01'), lastOn: calendarDate('2025-10-01') };
    const earlier = [{ ...group, contacts: 4, seen: 0, alone: 0, ...days }];
    expect(answer([], [mentor], {}, { earlier })[0]?.facts.silent).toEqual([['a-school', '2025-10-01', 272]]);
    expect(answer([], [mentor], {}, { earlier }, '2025-09-01')[0]?.facts).toMatchObject({
      silent: [],
      notHeld: ['a-school'],
    });
  });
});
