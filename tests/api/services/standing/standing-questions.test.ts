import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { BadRequest } from '../../../../api/errors.ts';
import type { QuestionAnswer } from '../../../../api/services/standing/open-question.ts';
import { demonstrationWorker } from '../../../../api/services/sign-in.ts';
import { visitInFile } from '../../../builders/visit-in-file.ts';
import {
  reachingTo,
  standingServices,
  type FamilyFileJson,
  type StandingServices,
} from './standing-services.ts';

const who = demonstrationWorker;
const unseen = { title: 'Unseen for ten days', asks: { unseenDays: 10 }, everyDays: 1, timeOfDay: '06:30' };

/** Three days on: Kayden has been seen, and it is eleven days since anybody saw Riley. */
function threeDaysOn(file: FamilyFileJson): void {
  reachingTo(file, '2026-07-03');
  file.contacts.push(visitInFile('c-new-1', '2026-07-02', ['p-kayden']));
}

/** Two weeks on: it is eighteen days since anybody saw Kayden. */
function twoWeeksOn(file: FamilyFileJson): void {
  reachingTo(file, '2026-07-20');
}

const told = ({ rows }: QuestionAnswer) =>
  rows.map(({ row, isNew }) => `${row.childId}${isNew ? ' new' : ''}`).sort();

describe('a standing question', () => {
  let held: StandingServices;
  beforeEach(async () => {
    held = await standingServices();
  });
  afterEach(() => held.close());

  const save = (facts: object = {}) => held.services.saveStandingQuestion(who, { ...unseen, ...facts });
  const run = (id: string) => held.services.runStandingQuestion(who, id);

  it('is asked as soon as it is saved, and everybody it finds is new', async () => {
    const answer = await save();
    expect(told(answer)).toEqual(['p-ava new', 'p-kayden new', 'p-tyler new']);
    expect(answer.view).toMatchObject({
      says: 'Open children whom nobody of any agency is recorded as having seen for 10 days or more, or ever.',
      schedule: 'every day at 06:30',
      next: '2 July 2026 at 06:30',
      failure: null,
      children: 3,
      begun: 3,
      notAcknowledged: 3,
    });
    expect(answer.view.lastRun).toMatchObject({ number: 1, on: '2026-06-30', by: 'Priya Sandalwood' });
    const tyler = answer.rows.find(({ row }) => row.childId === 'p-tyler');
    expect(tyler?.name).toBe('Tyler Brindlecote');
    expect(tyler?.since).toBe('On the list since 1 July 2026 at 10:00.');
    expect(tyler?.now).toMatchObject({ daysSinceSeen: 13, lastSeenOn: '2026-06-17' });
  });

  it('tells a child once, however much is due to them', async () => {
    expect((await save()).rows.filter(({ row }) => row.childId === 'p-tyler')).toHaveLength(1);
    const duties = await save({ title: 'Tyler’s', asks: { states: ['overdue'], text: 'Tyler' } });
    expect(duties.rows.map(({ row }) => row.duty).sort()).toEqual(['cin-visit', 'rhi']);
  });

  it('has nothing new when asked again of the same record', async () => {
    const { view } = await save();
    expect(told(await run(view.question.id))).toEqual(['p-ava', 'p-kayden', 'p-tyler']);
  });

  it('lets a child go who has been seen, finds another, and says when one came back', async () => {
    const { view } = await save();
    await held.importCopy(threeDaysOn);
    held.clock.now = '2026-07-04T09:00:00.000Z';
    const second = await run(view.question.id);
    expect(told(second)).toEqual(['p-ava', 'p-riley new', 'p-tyler']);
    expect(second.gone.map(({ row }) => row.childId)).toEqual(['p-kayden']);
    expect(second.gone[0]?.name).toBe('Kayden Marrowick');
    expect(second.gone[0]?.now).toBeNull();
    await held.importCopy(twoWeeksOn);
    held.clock.now = '2026-07-21T09:00:00.000Z';
    const third = await run(view.question.id);
    const kayden = third.rows.find(({ row }) => row.childId === 'p-kayden');
    expect(kayden?.isNew).toBe(true);
    expect(kayden?.since).toBe(
      'On the list since 21 July 2026 at 10:00. It was on it once before, went and came back.',
    );
    expect(third.runs.map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('keeps who acknowledged a child, when and why, until the child has gone and come back', async () => {
    const { view, rows } = await save();
    const questionId = view.question.id;
    const kayden = rows.find(({ row }) => row.childId === 'p-kayden')?.row.id ?? '';
    const reason = ' On holiday with his carers. ';
    const answer = await held.services.acknowledgeStandingRow(who, { questionId, rowId: kayden, reason });
    expect(answer.view.notAcknowledged).toBe(2);
    expect(answer.rows.at(-1)?.row).toMatchObject({
      childId: 'p-kayden',
      acknowledged: { by: 'Priya Sandalwood', at: held.clock.now, reason: 'On holiday with his carers.' },
    });
    await held.importCopy(threeDaysOn);
    await run(questionId);
    await held.importCopy(twoWeeksOn);
    const again = await run(questionId);
    expect(again.rows.find(({ row }) => row.childId === 'p-kayden')?.row.acknowledged).toBeNull();
  });

  it('is asked no more once it has ended, and what it told stays', async () => {
    const { view } = await save();
    const ended = await held.services.endStandingQuestion(who, view.question.id);
    expect(ended.view.question.ended).toEqual({ by: 'Priya Sandalwood', at: held.clock.now });
    expect(ended.view.next).toBeNull();
    expect(told(ended)).toHaveLength(3);
    await expect(run(view.question.id)).rejects.toThrow('This question has ended and is asked no more.');
    await expect(held.services.endStandingQuestion(who, view.question.id)).rejects.toThrow('ended already');
    held.clock.now = '2026-08-01T09:00:00.000Z';
    expect((await held.services.runDueQuestions()).runs).toEqual([]);
    expect((await save()).view.question.title).toBe('Unseen for ten days');
  });

  it.each<[string, object, string]>([
    ['without a name', { title: ' ' }, 'Give the question a name'],
    ['every nought days', { everyDays: 0 }, 'every 1 to 366 days: 0 is not that'],
    ['at no time of day', { timeOfDay: '25:00' }, '“25:00” is not a time of day'],
    ['of a state there is not', { asks: { states: ['lost'] } }, '“lost” is not a state here'],
    ['of a rule there is not', { asks: { duties: ['cp'] } }, '“cp” is not a duty here'],
    ['of nought days', { asks: { unseenDays: 0 } }, 'Days are counted from 1'],
  ])('is refused %s, in one sentence, and nothing is kept', async (_, facts, sentence) => {
    const refused = save(facts);
    await expect(refused).rejects.toThrow(BadRequest);
    await expect(refused).rejects.toThrow(sentence);
    expect(await held.stores.standing.questions()).toEqual([]);
  });

  it('is refused under a name that is in use', async () => {
    await save();
    await expect(save()).rejects.toThrow('is called “Unseen for ten days” already');
  });

  it.each([
    ['without a reason', (rowId: string) => ({ rowId, reason: '  ' }), 'Say why in a few words'],
    ['of a row there is not', () => ({ rowId: 'nothing', reason: 'Known.' }), 'There is no such row'],
  ])('lets nothing be acknowledged %s', async (_, wrong, sentence) => {
    const { view, rows } = await save();
    const request = { questionId: view.question.id, ...wrong(rows[0]?.row.id ?? '') };
    await expect(held.services.acknowledgeStandingRow(who, request)).rejects.toThrow(sentence);
  });

  it('keeps the first acknowledgement, and says so to whoever comes second', async () => {
    const { view, rows } = await save();
    const request = { questionId: view.question.id, rowId: rows[0]?.row.id ?? '', reason: 'Known.' };
    await held.services.acknowledgeStandingRow(who, request);
    await expect(held.services.acknowledgeStandingRow(who, request)).rejects.toThrow('acknowledged already');
  });

  it('offers the ready-made ones until they are asked', async () => {
    const titles = async () =>
      (await held.services.listStandingQuestions(who, null)).readyMade.map(({ title }) => title);
    const before = await titles();
    expect(before).toHaveLength(3);
    await save({ title: before[1] });
    expect(await titles()).toEqual([before[0], before[2]]);
  });

  it('writes each look and each change to the access log, a change before and after, without the reason', async () => {
    held.notes.length = 0;
    const { view, rows } = await save();
    const questionId = view.question.id;
    await held.services.acknowledgeStandingRow(who, {
      questionId,
      rowId: rows[0]?.row.id ?? '',
      reason: 'Secret words.',
    });
    await held.services.openStandingQuestion(who, questionId);
    await held.services.listStandingQuestions(who, null);
    expect(held.notes.map(({ event }) => event)).toEqual([
      'standing-change-begun',
      'standing-question-saved',
      'standing-change-begun',
      'standing-row-acknowledged',
      'standing-question-opened',
      'standing-questions-listed',
    ]);
    const opened = held.notes.find(({ event }) => event === 'standing-question-opened');
    expect([...(opened?.ids ?? [])].sort()).toEqual(['p-ava', 'p-kayden', 'p-tyler']);
    expect(JSON.stringify(held.notes)).not.toContain('Secret words.');
  });

  it('is refused to whoever may read the worklist and not mark it', async () => {
    const reader = { ...who, permissions: new Set(['read-worklist'] as const) };
    await expect(held.services.saveStandingQuestion(reader, unseen)).rejects.toThrow('not permitted');
    expect(await held.stores.standing.questions()).toEqual([]);
    const { view } = await save();
    expect(told(await held.services.openStandingQuestion(reader, view.question.id))).toHaveLength(3);
  });

  it('tells of the day that was asked about, not of today', async () => {
    const { view } = await save();
    expect(view.lastRun?.on).toBe(calendarDate('2026-06-30'));
  });
});
