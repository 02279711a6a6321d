import { StoreUnavailable } from '../../../../api/errors.ts';
import { startSchedule, type SetTimer } from '../../../../api/services/standing/schedule-timer.ts';
import { demonstrationWorker } from '../../../../api/services/sign-in.ts';
import { standingServices } from './standing-services.ts';

const who = demonstrationWorker;
const unseen = { title: 'Unseen for ten days', asks: { unseenDays: 10 }, everyDays: 7, timeOfDay: '06:30' };

describe('questions whose time has come', () => {
  it('are asked once for all the times that passed, in the name of whoever saved them', async () => {
    const held = await standingServices();
    const { view } = await held.services.saveStandingQuestion(who, unseen);
    held.clock.now = '2026-07-08T05:29:00.000Z';
    expect((await held.services.runDueQuestions()).runs).toEqual([]);
    held.clock.now = '2026-09-30T12:00:00.000Z';
    held.notes.length = 0;
    const { runs, faults } = await held.services.runDueQuestions();
    expect(faults).toEqual([]);
    expect(runs.map(({ run }) => [run?.number, run?.by])).toEqual([[2, 'the schedule']]);
    expect(held.notes.map(({ event, who: by }) => [event, by.name, by.via])).toEqual([
      ['standing-change-begun', 'Priya Sandalwood', 'schedule'],
      ['standing-question-run', 'Priya Sandalwood', 'schedule'],
    ]);
    expect((await held.services.runDueQuestions()).runs).toEqual([]);
    const { runs: kept } = await held.services.openStandingQuestion(who, view.question.id);
    expect(kept).toHaveLength(2);
    await held.close();
  });

  it('tell of a run that failed with its reason, and are tried again a quarter of an hour later', async () => {
    let fault: Error | null = null;
    const held = await standingServices((stores) => ({
      ...stores,
      authority: {
        ...stores.authority,
        sources: () => (fault === null ? stores.authority.sources() : Promise.reject(fault)),
      },
    }));
    const { view, rows } = await held.services.saveStandingQuestion(who, unseen);
    fault = new StoreUnavailable('The store does not answer.');
    held.clock.now = '2026-07-08T05:30:00.000Z';
    const failed = await held.services.runDueQuestions();
    expect(failed.runs).toMatchObject([{ run: { number: 2, failed: 'The store does not answer.' } }]);
    fault = null;
    const opened = await held.services.openStandingQuestion(who, view.question.id);
    expect(opened.view.failure).toBe(
      'It could not be asked on 8 July 2026 at 06:30: The store does not answer.',
    );
    expect(opened.view.next).toBe('8 July 2026 at 06:45');
    expect(opened.rows).toHaveLength(rows.length);
    held.clock.now = '2026-07-08T05:44:00.000Z';
    expect((await held.services.runDueQuestions()).runs).toEqual([]);
    held.clock.now = '2026-07-08T05:45:00.000Z';
    expect((await held.services.runDueQuestions()).runs).toMatchObject([{ run: { failed: null } }]);
    const mended = await held.services.openStandingQuestion(who, view.question.id);
    expect(mended.view).toMatchObject({ failure: null, next: '15 July 2026 at 06:30' });
    await held.close();
  });

  it('are all asked though one of them fails in a way that nobody expected', async () => {
    let calls = 0;
    const held = await standingServices((stores) => ({
      ...stores,
      authority: {
        ...stores.authority,
        sources: () => {
          calls += 1;
          return calls === failsAt ? Promise.reject(new TypeError('A fault.')) : stores.authority.sources();
        },
      },
    }));
    let failsAt = 0;
    await held.services.saveStandingQuestion(who, unseen);
    await held.services.saveStandingQuestion(who, { ...unseen, title: 'Another' });
    held.clock.now = '2026-07-08T05:30:00.000Z';
    failsAt = calls + 1;
    const { runs, faults } = await held.services.runDueQuestions();
    expect(faults).toEqual([new TypeError('A fault.')]);
    expect(runs).toHaveLength(1);
    const { questions } = await held.services.listStandingQuestions(who, null);
    expect(questions.map(({ failure }) => failure?.includes('not expected') ?? false)).toEqual([true, false]);
    await held.close();
  });
});

describe('the timer of the schedule', () => {
  const nothing = { runs: [], faults: [] };

  function handTimer() {
    const waiting: { act: () => void; milliseconds: number }[] = [];
    const setTimer: SetTimer = (act, milliseconds) => {
      const entry = { act, milliseconds };
      waiting.push(entry);
      return { clear: () => void waiting.splice(waiting.indexOf(entry), 1) };
    };
    return { waiting, setTimer, fire: () => waiting.shift()?.act() };
  }

  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it('looks at once, then a minute after each look has ended, and never twice at a time', async () => {
    const { waiting, setTimer, fire } = handTimer();
    let finish = () => undefined as unknown;
    let looks = 0;
    const runDue = () => {
      looks += 1;
      return new Promise<typeof nothing>((resolve) => {
        finish = () => resolve(nothing);
      });
    };
    const stop = startSchedule({ runDue, report: () => undefined, setTimer });
    expect(waiting.map(({ milliseconds }) => milliseconds)).toEqual([0]);
    fire();
    await settled();
    expect([looks, waiting.length]).toEqual([1, 0]);
    finish();
    await settled();
    expect(waiting.map(({ milliseconds }) => milliseconds)).toEqual([60_000]);
    await stop();
    expect(waiting).toEqual([]);
  });

  it('waits for a look under way when it is stopped, and looks no more', async () => {
    const { waiting, setTimer, fire } = handTimer();
    let finish = () => undefined as unknown;
    const runDue = () =>
      new Promise<typeof nothing>((resolve) => {
        finish = () => resolve(nothing);
      });
    const stop = startSchedule({ runDue, report: () => undefined, setTimer });
    fire();
    let isStopped = false;
    const stopped = stop().then(() => {
      isStopped = true;
    });
    await settled();
    expect(isStopped).toBe(false);
    finish();
    await stopped;
    expect(waiting).toEqual([]);
  });

  it('reports a failure and goes on', async () => {
    const { waiting, setTimer, fire } = handTimer();
    const reported: unknown[] = [];
    const fault = new Error('The store is gone.');
    const stop = startSchedule({
      runDue: () => Promise.reject(fault),
      report: (error) => reported.push(error),
      setTimer,
    });
    fire();
    await settled();
    expect(reported).toEqual([fault]);
    expect(waiting).toHaveLength(1);
    await stop();
  });
});
