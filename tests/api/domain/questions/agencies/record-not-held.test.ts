import { calendarDate } from '../../../../../api/domain/calendar-date.ts';
import type { Coverage, Flag, RecordParts } from '../../../../../api/domain/family-record.ts';
import { agencyId, personId, professionalId } from '../../../../../api/domain/ids.ts';
import { recordNotHeld } from '../../../../../api/domain/questions/agencies/record-not-held.ts';
import { person, statement } from '../../../../builders/family-parts.ts';
import { atSchool, coverage, fullCoverage, seen, smallFamily } from '../../seen/small-family.ts';

/** Three years old, so that no school is expected. */
const people = [person('p-noa', { details: { dob: calendarDate('2024-02-01') } })];
const atNursery = [seen('c-1', '2026-06-01', { 'p-noa': 'no' }, atSchool)];
const care = coverage('a-care');

const answer = (school: Coverage[], parts: Partial<RecordParts> = {}) =>
  recordNotHeld.answer(
    smallFamily(atNursery, { parts: { people, coverage: [care, ...school], ...parts } }),
    {},
  );

const day = calendarDate;

describe('the record of an agency', () => {
  it.each<[string, Coverage[], string | null, unknown]>([
    ['is whole', [coverage('a-school')], null, null],
    ['is not held', [], 'check', [{ kind: 'nothing' }]],
    [
      'stopped',
      [coverage('a-school', { to: day('2026-06-10') })],
      'check',
      [{ kind: 'stopped', until: '2026-06-09' }],
    ],
    [
      'has a gap',
      [coverage('a-school', { to: day('2025-01-01') }), coverage('a-school', { from: day('2025-03-01') })],
      'note',
      [{ kind: 'between', from: '2025-01-01', to: '2025-02-28' }],
    ],
    [
      'holds one kind',
      [coverage('a-school', { holds: ['school_observation'] })],
      'note',
      [{ kind: 'only', kinds: ['school_observation'] }],
    ],
    [
      'begins late, before its work is known to have begun',
      [coverage('a-school', { from: day('2025-01-01') })],
      null,
      null,
    ],
  ])('%s', (_, school, severity, gaps) => {
    const [finding] = answer(school);
    expect([finding?.severity ?? null, finding?.facts.gaps ?? null]).toEqual([severity, gaps]);
    if (finding !== undefined)
      expect(finding.facts).toMatchObject({ agency: 'a-school', children: ['p-noa'] });
  });

  it('begins late where the agency worked with a child before', () => {
    const involvements = [
      {
        ...statement('inv-1', '2024-09-01'),
        professionalId: professionalId('w-mentor'),
        personId: personId('p-noa'),
        role: null,
      },
    ];
    const late = [coverage('a-school', { from: day('2025-01-01') })];
    expect(answer(late, { involvements })[0]?.facts.gaps).toEqual([
      { kind: 'begins-late', since: '2025-01-01', workBegan: '2024-09-01' },
    ]);
  });

  it('says of an agency that never dealt with a child nothing', () => {
    const family = smallFamily([], { parts: { people, coverage: [care] } });
    expect(recordNotHeld.answer(family, {})).toEqual([]);
  });

  it('of social care matters for every child', () => {
    const family = smallFamily([], { parts: { coverage: fullCoverage.slice(1) } });
    const [finding] = recordNotHeld.answer(family, {});
    expect(finding?.facts).toMatchObject({ agency: agencyId('a-care'), children: ['p-mia', 'p-noa'] });
    expect(finding?.says).toContain('whether visits were in time');
  });

  it('is missed where an agency is expected and none of its kind is a source', () => {
    const onLicence: Flag = {
      ...statement('f-1', '2026-02-20'),
      personId: personId('p-ruth'),
      agencyId: null,
      kind: 'on_licence',
      note: null,
    };
    const both = [...people, person('p-ruth', { details: { dob: day('1990-05-05') } })];
    expect(answer([coverage('a-school')], { people: both, flags: [onLicence] })[0]).toMatchObject({
      severity: 'check',
      says: 'Probation is expected for Ruth (on licence). No agency of that kind is in this record, so whether one is involved cannot be told.',
    });
  });
});
