import { readFileSync } from 'node:fs';
import path from 'node:path';
import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import { personId } from '../../../../api/domain/ids.ts';
import type { Finding } from '../../../../api/domain/questions/finding.ts';
import { questionById, questions } from '../../../../api/domain/questions/index.ts';
import { familyOfFile } from '../../../../api/services/family-of-file.ts';
import { seedFamily } from '../../../builders/example-family.ts';

/** The example family and the questions of moves, missing, plans and agencies: exact values. */
const findingsFile = path.join(process.cwd(), 'tests', 'data', 'example-family.findings.json');
const { asAt, expected } = JSON.parse(readFileSync(findingsFile, 'utf8')) as {
  asAt: string;
  expected: Record<string, Record<string, unknown>>;
};

let family: FamilyAt;
beforeAll(async () => {
  const { parts, meta } = seedFamily('example-family');
  const record = await familyOfFile(parts, meta.asAt, personId('p-poppy'));
  if (record === null) throw new Error('Poppy is not in the example family');
  family = familyAt(record, calendarDate(asAt));
});

const ask = (id: string, given = {}): Finding[] => questionById(id)?.answer(family, given) ?? [];

it('finding 11: how often Tyler went missing, and what followed each return', () => {
  const [tyler, ...others] = ask('missing');
  expect(others).toEqual([]);
  expect(tyler).toMatchObject({ severity: 'act', about: ['p-tyler'] });
  const { foundAtRyans, ...counts } = expected['11_missing'] ?? {};
  expect(tyler?.facts).toMatchObject({ ...counts, foundAt: { 'h-ryan': foundAtRyans } });
  expect(tyler?.says).toContain(
    "14 missing episodes in 12 months, 6 of them in the last 90 days. Found at Ryan's bedsit 5 times. " +
      'Return interviews are recorded after 7 of 14 returns, within 72 hours after 3. None is recorded for the last 4 returns.',
  );
});

it('finding 13: whom the conference considered, who lived there too, and who has no plan at all', () => {
  const [finding, ...others] = ask('outside-the-plan');
  expect(others).toEqual([]);
  expect(finding?.facts).toEqual(expected['13_outside_the_plan']);
  expect(finding?.severity).toBe('act');
});

it('finding 14: what is planned for the unborn child, the father left aside', () => {
  const [finding] = ask('unborn-plan');
  const { expectedDate, gestation, preBirthConferences, threeMonthsBeforeDue, week34 } =
    expected['14_unborn'] ?? {};
  expect(finding?.facts).toMatchObject({
    expectedDate,
    gestation,
    preBirthConferences,
    threeMonthsBeforeDue,
    week34,
  });
  expect(finding?.severity).toBe('act');
  expect(finding?.says).toContain('32 weeks and 4 days of the pregnancy');
});

it('tells who moved and was not seen there, or by a social worker', () => {
  expect(
    ask('moved-not-seen').map(({ severity, facts }) => [
      severity,
      facts.child,
      facts.home,
      facts.movedOn,
      facts.byAnyone,
      facts.bySocialWorker,
      facts.atHome,
    ]),
  ).toEqual([
    ['check', 'p-jayden', 'h-tanner', '2024-06-28', seen('2026-04-23'), notSeen, notSeen],
    ['check', 'p-shannon', 'h-sorrel', '2025-03-30', seen('2026-06-24'), seen('2026-03-18'), notSeen],
    ['check', 'p-alfie', 'h-fallow', '2025-04-05', seen('2026-03-26'), notSeen, notSeen],
  ]);
});

const seen = (on: string) => ({ status: 'seen', on });
const notSeen = { status: 'not-seen', on: null };

it('tells with whom nobody is in touch', () => {
  expect(
    ask('nobody').map(({ severity, facts }) => [severity, facts.child, facts.lastInTouch, facts.days]),
  ).toEqual([
    ['act', 'p-harley', '2025-10-14', 259],
    ['act', 'p-alfie', '2026-03-26', 96],
    ['check', 'p-jayden', '2026-04-23', 68],
  ]);
  expect(ask('nobody', { weeks: 20 }).map(({ facts }) => facts.child)).toEqual(['p-harley']);
});

it('tells the three social workers of Lacey, once for those who had the same', () => {
  const findings = ask('workers-changed');
  expect(findings.map(({ about }) => about)).toEqual([['p-ava', 'p-lacey', 'p-poppy'], ['p-kayden']]);
  const [role] = (findings[0]?.facts.roles ?? []) as { workers: string[][] }[];
  expect(role?.workers.map(([id]) => id)).toEqual(expected.controls?.socialWorkersForLacey);
  expect(ask('workers-changed', { months: 12 })).toEqual([]);
});

it('tells which agencies are out of touch, and of whose record that cannot be told', () => {
  const of = (child: string) => ask('agency-silent').find(({ facts }) => facts.child === child);
  expect(of('p-alfie')).toMatchObject({
    severity: 'check',
    facts: {
      silent: [
        ['a-primary', '2026-03-26', 96],
        ['a-gp2', '2025-03-28', 459],
        ['a-community', '2024-06-03', 757],
      ],
    },
  });
  expect(of('p-tyler')).toMatchObject({
    severity: 'note',
    facts: { silent: [['a-gp1', null, null]], notHeld: ['a-mental'] },
  });
});

it('tells whose record is not held or not whole, probation among them', () => {
  expect(ask('record-not-held').map(({ severity, facts }) => [severity, facts.agency ?? facts.kind])).toEqual(
    [
      ['check', 'a-mental'],
      ['check', 'probation'],
      ['note', 'a-gp2'],
      ['note', 'a-gp1'],
    ],
  );
});

it('names as resting on a record only questions that are asked', () => {
  const asked = new Set(questions.map(({ id }) => id));
  const touched = ask('record-not-held').flatMap(({ facts }) => (facts.touches ?? []) as string[]);
  expect(touched.length).toBeGreaterThan(0);
  for (const id of touched) expect([id, asked.has(id)]).toEqual([id, true]);
});

it.each([
  'missing',
  'outside-the-plan',
  'unborn-plan',
  'moved-not-seen',
  'nobody',
  'workers-changed',
  'agency-silent',
  'record-not-held',
])('%s blames nobody and does not speak of the machine', (id) => {
  for (const { says, rule, because } of ask(id)) {
    for (const sentence of [says, rule.says, rule.source, ...because.map((each) => each.says)]) {
      expect(sentence).not.toMatch(/fail|missed|breach|absconded|\b(null|undefined|NaN|node)\b/i);
    }
  }
});
