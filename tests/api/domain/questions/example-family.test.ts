import { readFileSync } from 'node:fs';
import path from 'node:path';
import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { familyAt, livingChildren, type FamilyAt } from '../../../../api/domain/family-at.ts';
import { personId } from '../../../../api/domain/ids.ts';
import type { Finding } from '../../../../api/domain/questions/finding.ts';
import { questionById } from '../../../../api/domain/questions/index.ts';
import { seenChip } from '../../../../api/domain/seen/seen-chip.ts';
import { familyOfFile } from '../../../../api/services/family-of-file.ts';
import { seedFamily } from '../../../builders/example-family.ts';

interface Expected {
  asAt: string;
  people: number;
  expected: Record<string, Record<string, unknown>>;
}

const findingsFile = path.join(process.cwd(), 'tests', 'data', 'example-family.findings.json');
const { asAt, people, expected } = JSON.parse(readFileSync(findingsFile, 'utf8')) as Expected;

let family: FamilyAt;
beforeAll(async () => {
  const { parts, meta } = seedFamily('example-family');
  const record = await familyOfFile(parts, meta.asAt, personId('p-poppy'));
  if (record === null) throw new Error('Poppy is not in the example family');
  family = familyAt(record, calendarDate(asAt));
});

const ask = (id: string): Finding[] => questionById(id)?.answer(family, {}) ?? [];
const aboutFirst = (id: string, person: string) => ask(id).find(({ about }) => about[0] === person);

it(`the allocated worker sees ${people} people round Poppy`, () => {
  expect(family.people).toHaveLength(people);
});

describe('finding 1, when each child was last seen', () => {
  it('has exactly the expected values', () => {
    expect(ask('last-seen')[0]?.facts).toEqual(expected['01_last_seen']);
  });

  it('is about all eleven children, longest unseen first', () => {
    const about = ask('last-seen')[0]?.about ?? [];
    expect(about).toHaveLength(11);
    expect(about.slice(0, 4)).toEqual(['p-harley', 'p-alfie', 'p-jayden', 'p-mason']);
  });

  it('tells by name of the three children not seen for six weeks', () => {
    const single = ask('last-seen').slice(1);
    expect(single.map(({ about, severity }) => [about[0], severity])).toEqual([
      ['p-harley', 'act'],
      ['p-alfie', 'act'],
      ['p-jayden', 'check'],
    ]);
  });

  it('says who saw Harley last, that she was not alone, and that no social worker is recorded as seeing her', () => {
    expect(ask('last-seen')[1]?.says).toBe(
      'Harley was last seen on 14 October 2025, 259 days ago, at a GP appointment by Dr Anya Petrelle ' +
        '(GP, Fallow Street Practice), not alone. No time seen alone is recorded since 1 January 2023, where this record ' +
        'begins. No sighting of Harley by a social worker outside meetings is recorded since 1 January 2023, where social ' +
        'care’s contacts begin.',
    );
  });

  it('takes another number of days', () => {
    const answer = questionById('last-seen')?.answer(family, { days: 40 }) ?? [];
    expect(answer.map(({ about }) => about[0])).toContain('p-mason');
  });
});

describe('finding 1, whom no social worker has seen', () => {
  it('is Harley and Jayden, and all eleven were seen by somebody', () => {
    const [all, ...single] = ask('never-seen');
    expect(all?.facts).toMatchObject({
      children: 11,
      neverSeen: [],
      neverSeenBySocialWorker: expected['01_last_seen']?.neverSeenBySocialWorker,
    });
    expect(all?.facts).not.toHaveProperty('notHeld');
    expect(all?.says).toBe(
      '11 children. By any professional: 11 seen. By a social worker outside meetings: 9 seen; no sighting recorded of 2 (Harley and Jayden).',
    );
    expect(single.map(({ about, severity }) => [about[0], severity])).toEqual([
      ['p-harley', 'check'],
      ['p-jayden', 'check'],
    ]);
  });
});

describe('finding 3, visits overdue', () => {
  it('has exactly the expected values', () => {
    expect(ask('visits')[0]?.facts).toEqual(expected['03_visits_overdue']);
  });

  it('tells for each child and duty when last satisfied, when due and how late', () => {
    expect(ask('visits').find(({ facts }) => facts.childId === 'p-tyler')?.facts).toMatchObject({
      childId: 'p-tyler',
      duty: 'cin-visit',
      status: 'overdue',
      lastSatisfied: '2026-05-08',
      dueOn: '2026-06-08',
      daysOverdue: 22,
      workingDaysOverdue: 16,
    });
  });
});

describe('what is overdue', () => {
  it('is told of three children and one interview, with counts that add up to eleven', () => {
    const [all, ...single] = ask('overdue');
    expect(all?.facts).toEqual({
      children: 11,
      overdue: ['p-tyler', 'p-lacey', 'p-riley'],
      notTold: [],
      inTime: ['p-kayden', 'p-poppy', 'p-ava'],
      notRequired: ['p-shannon', 'p-mason', 'p-jayden', 'p-harley', 'p-alfie'],
      meetingsOverdue: [['p-tyler', 'rhi']],
    });
    expect(
      single.map(({ facts }) => [facts.childId, facts.duty, facts.daysOverdue, facts.workingDaysOverdue]),
    ).toEqual([
      ['p-tyler', 'cin-visit', 22, 16],
      ['p-lacey', 'cp-visit', 6, 4],
      ['p-riley', 'cp-visit', 6, 4],
      ['p-tyler', 'rhi', 10, 7],
    ]);
  });
});

describe('finding 2, seen but not alone', () => {
  it('has exactly the expected values for Poppy, the longest', () => {
    expect(ask('not-seen-alone')[0]?.facts).toEqual(expected['02_not_seen_alone']);
  });

  it('finds the others, and not Ava, who is three', () => {
    expect(ask('not-seen-alone').map(({ about }) => about[0])).toEqual([
      'p-poppy',
      'p-riley',
      'p-mason',
      'p-lacey',
    ]);
  });

  it('tells of Harley, who was never seen alone, in the question that asks for that, and once', () => {
    const [harley, ...others] = ask('never-alone');
    expect(others).toEqual([]);
    expect(harley).toMatchObject({ question: 'never-alone', severity: 'check', about: ['p-harley'] });
    expect(harley?.facts).toMatchObject({ lastAlone: null, timesSeenSince: 5, homeVisitsAmongThem: 0 });
  });

  it('lists the latest contacts and says how many there are', () => {
    const poppy = ask('not-seen-alone')[0];
    expect(poppy?.says).toContain('The latest 12 of these 22 contacts are listed.');
    expect(poppy?.because.map(({ date }) => date).slice(0, 2)).toEqual(['2026-06-25', '2026-06-10']);
    expect(poppy?.because).toHaveLength(13);
    expect(poppy?.because.at(-1)).toMatchObject({ date: '2025-11-25' });
  });
});

describe('finding 4, visits that met no access', () => {
  it('has exactly the expected values for Dawn’s home, the most pressing', () => {
    const [home] = ask('failed-attempts');
    expect(home?.facts).toEqual(expected['04_no_access']);
    expect(home?.about.at(-1)).toBe('h-sorrel');
    expect(home?.because).toHaveLength(6);
  });

  it('finds the appointments that Poppy was not brought to, too', () => {
    expect(ask('failed-attempts').map(({ about, severity }) => [about[0], severity])).toEqual([
      ['p-shannon', 'act'],
      ['p-poppy', 'check'],
    ]);
  });
});

describe('other children seen but not this child', () => {
  it('finds Jayden, whom no visit to the home he shares with Tyler saw, and Shannon and Mason', () => {
    const found = ask('siblings-seen');
    expect(found.map(({ about, severity, facts }) => [about[0], severity, facts.inARow])).toEqual([
      ['p-jayden', 'act', 18],
      ['p-shannon', 'check', 22],
      ['p-mason', 'check', 9],
    ]);
    expect(found[0]?.facts).toEqual({
      child: 'p-jayden',
      inARow: 18,
      first: '2024-09-12',
      latest: ['2026-05-08', 53],
      agencies: ['a-csc'],
      seenInstead: { 'p-tyler': 18 },
      aboutThisChild: 0,
      lastSeenAtSuchVisit: null,
      lastSeenByAnyone: ['2026-04-23', 68],
    });
  });
});

describe('by whom, with whom and at which visits the children were seen', () => {
  it('Jayden and Kayden by one agency each, others being involved', () => {
    expect(ask('one-agency').map(({ about, facts }) => [about[0], facts.agency, facts.timesSeen])).toEqual([
      ['p-jayden', 'a-community', 1],
      ['p-kayden', 'a-csc', 2],
    ]);
  });

  it('nobody only with the same adult: who was present is not recorded', () => {
    expect(ask('same-adult')).toEqual([]);
  });

  it('30 visits to Dawn’s home in half a year, of which 2 that took place and 8 that did not met no child', () => {
    const [dawn, maureen, ...others] = ask('visits-met-no-child');
    expect(others).toEqual([]);
    expect(dawn?.facts).toEqual({
      home: 'h-sorrel',
      window: '183 days',
      visits: 30,
      metAChild: 20,
      metNoChild: 2,
      didNotTakePlace: 8,
      notRecorded: 0,
      aboutAChild: 7,
      agencies: ['a-acute', 'a-community', 'a-csc', 'a-housing'],
      latest: ['2026-06-23', 7],
    });
    expect(maureen?.facts).toMatchObject({ home: 'h-tanner', visits: 5, metNoChild: 0, didNotTakePlace: 1 });
  });
});

describe('finding 5, the adult nobody has met', () => {
  it('has exactly the expected values for Daz, the most pressing', () => {
    expect(ask('hidden-adult')[0]?.facts).toEqual(expected['05_hidden_adult']);
  });

  it('finds Ryan and Martin too, and nobody else', () => {
    expect(ask('hidden-adult').map(({ about, severity }) => [about[0], severity])).toEqual([
      ['p-daz', 'act'],
      ['p-ryan', 'act'],
      ['p-martin', 'check'],
    ]);
  });

  it('says what the evidence is: seven mentions, one of a voice, and where he is reported to live', () => {
    const because = aboutFirst('hidden-adult', 'p-daz')?.because.map(({ says }) => says) ?? [];
    expect(because).toHaveLength(8);
    expect(because.filter((says) => says.includes('heard, not seen'))).toHaveLength(1);
    expect(because.at(-1)).toBe("Dawn's home: reported to live there since 20 September 2025 (reported).");
  });
});

describe('the map and the findings', () => {
  it('agree about every child', () => {
    const told = new Set(
      [...ask('last-seen').slice(1), ...ask('not-seen-alone'), ...ask('never-alone')]
        .filter(({ severity }) => severity !== 'note')
        .map(({ about }) => about[0]),
    );
    for (const { id } of livingChildren(family)) {
      expect([id, seenChip(family, id)?.state === 'attention']).toEqual([id, told.has(id)]);
    }
  });

  it.each([
    ['p-poppy', '5 days · not alone'],
    ['p-harley', '259 days'],
    ['p-ava', '11 days'],
    ['p-unborn', 'due 21 August 2026'],
  ])('say of %s: %s', (id, words) => {
    expect(seenChip(family, personId(id))?.words).toBe(words);
  });
});

it('no sentence blames anybody or speaks of the machine', () => {
  const said = ['last-seen', 'not-seen-alone', 'hidden-adult']
    .flatMap(ask)
    .flatMap(({ says, because, rule }) => [
      says,
      rule.says,
      rule.source,
      ...because.map((each) => each.says),
    ]);
  for (const sentence of said)
    expect(sentence).not.toMatch(/fail|missed|breach|null|undefined|NaN|\bnode\b/i);
});
