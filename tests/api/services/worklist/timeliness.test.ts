import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { demonstrationWorker } from '../../../../api/services/sign-in.ts';
import { graphqlOn } from '../../graphql/ask-graphql.ts';
import { exampleServices, type ExampleServices } from '../example-services.ts';

describe('timeliness over the example families', () => {
  let example: ExampleServices;
  beforeAll(async () => {
    example = await exampleServices(['example-family.json', 'kinship-care.json', 'two-homes.json']);
  });
  afterAll(() => example.close());
  beforeEach(() => {
    example.notes.length = 0;
  });

  const asked = { asOf: null, months: 12, filter: {} };

  test('every share has behind it exactly the intervals that it counts', async () => {
    const { services } = example;
    const told = await services.tellTimeliness(demonstrationWorker, asked);
    const all = { ...asked, month: null, team: null, outcomes: [], offset: 0, limit: 10_000 };
    expect(told.byMonth).toHaveLength(12);
    expect(told.byMonth.reduce((sum, { denominator }) => sum + denominator, 0)).toBeGreaterThan(10);
    for (const share of told.byMonth) {
      const { rows } = await services.listIntervals(demonstrationWorker, { ...all, month: share.key });
      const of = (...outcomes: string[]) => rows.filter(({ outcome }) => outcomes.includes(outcome)).length;
      expect([share.key, share.numerator, share.denominator, share.leftOut]).toEqual([
        share.key,
        of('in-time'),
        of('in-time', 'late'),
        of('cannot-tell', 'not-held'),
      ]);
    }
    const teams = told.byTeam.reduce((sum, { denominator }) => sum + denominator, 0);
    expect(teams).toBe(told.byMonth.reduce((sum, { denominator }) => sum + denominator, 0));
  });

  test('counts visits unless another duty is chosen', async () => {
    const list = (duties: string[]) =>
      example.services.listIntervals(demonstrationWorker, {
        ...asked,
        filter: { duties },
        month: null,
        team: null,
        outcomes: [],
        offset: 0,
        limit: 10_000,
      });
    expect(new Set((await list([])).rows.map(({ isVisit }) => isVisit))).toEqual(new Set([true]));
    expect(new Set((await list(['core-group'])).rows.map(({ duty }) => duty))).toEqual(
      new Set(['core-group']),
    );
  });

  test('refuses no months and an outcome that there is none of', async () => {
    const { services } = example;
    await expect(services.tellTimeliness(demonstrationWorker, { ...asked, months: 0 })).rejects.toThrow(
      'Ask for 1 to 60 months: 0 cannot be told.',
    );
    const wrong = { ...asked, month: null, team: null, outcomes: ['dreadful'], offset: 0, limit: 1 };
    await expect(services.listIntervals(demonstrationWorker, wrong)).rejects.toThrow(
      '“dreadful” is none of in-time, late, cannot-tell, not-held.',
    );
  });

  test('answers through GraphQL, list, shares and what stands behind them, and is told of an export', async () => {
    const ask = graphqlOn(example.services);
    const { data, errors } = await ask(`{
      worklist(filter: { states: ["overdue"] }, order: { by: DAYS_OVERDUE, descending: true }, limit: 2) {
        on says rulePack total children
        counts { state words rows } inTime { numerator denominator leftOut }
        facets { duties { id label rows } teams { id label rows } }
        rows { id childId name age state stateWords dueOn daysOverdue says notes rule plan planKind }
      }
      timeliness(months: 3) { on byMonth { key label numerator denominator leftOut medianDays longestDays } daysSinceSeen neverSeen notHeld }
      timelinessIntervals(months: 3, outcomes: ["late"], limit: 5) { total rows { childId due doneOn outcomeWords days } }
    }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      worklist: { on: '2026-06-30', rows: [{ stateWords: 'Overdue' }, { stateWords: 'Overdue' }] },
      timeliness: { byMonth: [{ key: '2026-04', label: 'April 2026' }, {}, {}] },
    });
    example.notes.length = 0;
    const reported = await ask(
      'mutation { reportWorklistExport(asOf: "2026-06-30", filter: { states: ["overdue"] }, format: "csv", rows: 5) }',
    );
    expect(reported.errors).toEqual([]);
    expect(example.notes).toEqual([
      expect.objectContaining({
        event: 'worklist-exported',
        asked: { asOf: calendarDate('2026-06-30'), filter: '{"states":["overdue"]}', format: 'csv', rows: 5 },
      }),
    ]);
  });

  test('nothing is told to somebody without the permission', async () => {
    const { services } = example;
    const nobody = { ...demonstrationWorker, permissions: new Set(['search'] as const) };
    await expect(services.tellTimeliness(nobody, asked)).rejects.toThrow('not permitted');
    await expect(services.rebuildWorklist(demonstrationWorker, null)).rejects.toThrow('not permitted');
  });
});
