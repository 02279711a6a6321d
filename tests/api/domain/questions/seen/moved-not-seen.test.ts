import { calendarDate } from '../../../../../api/domain/calendar-date.ts';
import type { Contact, Placement, Plan, RecordParts, Stay } from '../../../../../api/domain/family-record.ts';
import { householdId, personId, placementId, planId } from '../../../../../api/domain/ids.ts';
import { movedNotSeen } from '../../../../../api/domain/questions/seen/moved-not-seen.ts';
import { household, person, statement, stay } from '../../../../builders/family-parts.ts';
import { atSchool, coverage, seen, smallFamily, smallParts } from '../../seen/small-family.ts';

const oak = { ...household('h-oak'), label: 'Gran’s home' };
const atOak = { householdId: householdId('h-oak') };

/** Mia left Elm for Oak on 1 June 2026; only she is asked about. */
function moved(stays: Stay[] = [], parts: Partial<RecordParts> = {}): Partial<RecordParts> {
  return {
    people: [person('p-mia', { details: { dob: calendarDate('2017-01-19') } })],
    households: [...(smallParts.households ?? []), oak],
    stays: [
      stay('p-mia', 'h-elm', '2018-01-01', '2026-06-01', 'child'),
      stay('p-mia', 'h-oak', '2026-06-01', null, 'child'),
      ...stays,
    ],
    ...parts,
  };
}

const answer = (contacts: Contact[], parts = moved(), facts: { on?: string } = {}) =>
  movedNotSeen.answer(smallFamily(contacts, { parts, ...facts }), {});

const lookedAfter: Plan = {
  ...statement('pl-1', '2026-06-01'),
  id: planId('pl-1'),
  personIds: [personId('p-mia')],
  kind: 'looked_after',
  category: null,
  visitInterval: null,
  namedIds: [],
  note: null,
};

const placed = (facts: Partial<Placement> = {}): Placement => ({
  ...statement('pm-1', '2026-06-10'),
  id: placementId('pm-1'),
  personId: personId('p-mia'),
  type: 'U6',
  startReason: 'P',
  provider: null,
  urn: null,
  lastsTo18: 'unknown',
  approval: null,
  householdId: null,
  ...facts,
});

describe('a child who moved', () => {
  const before = seen('c-0', '2026-05-31', { 'p-mia': 'yes' });

  it.each<[string, Contact[], Partial<RecordParts>, string | null, object]>([
    ['and nobody saw since', [before], moved(), 'act', { byAnyone: { status: 'not-seen', on: null } }],
    [
      'and was seen on the day of the move, there, by a social worker',
      [seen('c-1', '2026-06-01', { 'p-mia': 'yes' }, atOak)],
      moved(),
      null,
      {},
    ],
    [
      'and was seen at school only',
      [seen('c-1', '2026-06-10', { 'p-mia': 'yes' }, atSchool)],
      moved(),
      'check',
      { bySocialWorker: { status: 'not-seen', on: null }, atHome: { status: 'not-seen', on: null } },
    ],
    [
      'and is looked after, and was seen at school only',
      [seen('c-1', '2026-06-10', { 'p-mia': 'yes' }, atSchool)],
      moved([], { plans: [lookedAfter] }),
      'act',
      {},
    ],
    [
      'and a social worker saw elsewhere',
      [seen('c-1', '2026-06-10', { 'p-mia': 'yes' })],
      moved(),
      'note',
      { atHome: { status: 'not-seen', on: null } },
    ],
    [
      'and whose home visit does not say where',
      [seen('c-1', '2026-06-10', { 'p-mia': 'yes' }, { householdId: null })],
      moved(),
      'note',
      { atHome: { status: 'unclear', on: '2026-06-10' } },
    ],
    [
      'whose sister was seen there',
      [before, seen('c-1', '2026-06-10', { 'p-noa': 'yes' }, atOak)],
      moved(),
      'act',
      {},
    ],
    [
      'after the contacts held stopped',
      [before],
      moved([], { coverage: [coverage('a-care', { to: calendarDate('2026-06-15') })] }),
      'check',
      { byAnyone: { status: 'not-held', on: null } },
    ],
    [
      'of whom no contact is held',
      [before],
      moved([], { coverage: [] }),
      'check',
      { byAnyone: { status: 'not-held', on: null } },
    ],
    [
      'before the record begins',
      [],
      moved([], { coverage: [coverage('a-care', { from: calendarDate('2026-06-02') })] }),
      null,
      {},
    ],
    ['who died', [], moved([], { people: [person('p-mia', { details: { died: true } })] }), null, {}],
    [
      'who turned 18',
      [],
      moved([], { people: [person('p-mia', { details: { dob: calendarDate('2008-06-30') } })] }),
      null,
      {},
    ],
  ])('%s', (_, contacts, parts, severity, facts) => {
    const [finding] = answer(contacts, parts);
    expect(finding?.severity ?? null).toBe(severity);
    if (finding !== undefined) expect(finding.facts).toMatchObject(facts);
  });

  it('is only to note in the first week', () => {
    expect(answer([before], moved(), { on: '2026-06-07' })[0]?.severity).toBe('note');
    expect(answer([before], moved(), { on: '2026-06-08' })[0]?.severity).toBe('act');
  });

  it('is not judged by a sighting in the month of a move of which the day is not recorded', () => {
    const parts = moved([], { stays: [stay('p-mia', 'h-oak', '2026-05', null, 'child')] });
    const [finding] = answer([seen('c-1', '2026-05-20', { 'p-mia': 'yes' }, atOak)], parts);
    expect(finding).toMatchObject({
      severity: 'check',
      facts: { days: 30, byAnyone: { status: 'unclear', on: '2026-05-20' } },
    });
    expect(finding?.says).toContain('the move is recorded only as May 2026');
  });

  it('has not moved by a new role in the same home, by a visit, in hospital, or as a newborn', () => {
    const role = [
      stay('p-mia', 'h-oak', '2018-01-01', '2026-06-01', 'child'),
      stay('p-mia', 'h-oak', '2026-06-01', null, 'placed_child'),
    ];
    const contact = [seen('c-1', '2026-01-10', { 'p-mia': 'yes' }, atOak)];
    expect(answer(contact, moved([], { stays: role, coverage: smallParts.coverage ?? [] }))).toEqual([]);
    const visit = [stay('p-mia', 'h-oak', '2026-06-01', null, 'overnight_stayer')];
    expect(answer([], moved([], { stays: visit }))).toEqual([]);
    const ward = { ...oak, kind: 'hospital' as const };
    expect(answer([], moved([], { households: [ward] }))).toEqual([]);
    const newborn = person('p-mia', { details: { dob: calendarDate('2026-05-20') } });
    const home = [stay('p-mia', 'h-oak', '2026-06-01', null, 'child')];
    expect(answer([], moved([], { people: [newborn], stays: home }))).toEqual([]);
  });

  it('is asked of a second home only whether the child was seen there', () => {
    const partTime = [
      stay('p-mia', 'h-elm', '2018-01-01', null, 'child'),
      stay('p-mia', 'h-oak', '2026-06-01', null, 'part_time_child'),
    ];
    const parts = moved([], { stays: partTime });
    const [finding, ...others] = answer([before], parts);
    expect(others).toEqual([]);
    expect(finding?.says).toBe(
      'Mia began to stay part of the time at Gran’s home on 1 June 2026, 29 days ago. No sighting at Gran’s home is recorded.',
    );
    expect(answer([seen('c-1', '2026-06-10', { 'p-mia': 'yes' }, atOak)], parts)).toEqual([]);
  });

  it('may have moved by a placement of which no home is recorded', () => {
    const [finding] = answer([before], moved([], { stays: [], placements: [placed()] }));
    expect(finding).toMatchObject({
      severity: 'act',
      facts: { kind: 'placement', home: null, atHome: null },
    });
    const same = moved([], { placements: [placed({ householdId: householdId('h-oak') })] });
    expect(answer([before], same).map(({ facts }) => facts.movedOn)).toEqual(['2026-06-01']);
  });
});
