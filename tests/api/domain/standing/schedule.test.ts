import fc from 'fast-check';

import {
  faultOfSchedule,
  isDueNow,
  lastDue,
  nextDue,
  scheduleInWords,
  triedAgainAt,
} from '../../../../api/domain/standing/schedule.ts';
import type { StandingRun } from '../../../../api/domain/standing/standing-question.ts';
import { standingQuestion } from '../../../builders/standing.ts';

const question = standingQuestion({
  createdAt: '2026-03-25T10:00:00.000Z',
  everyDays: 7,
  timeOfDay: '06:30',
});

function run(at: string, failed: string | null = null): StandingRun {
  return { number: 1, at, by: 'schedule', on: null, failed };
}

describe('when a standing question is due', () => {
  it.each([
    ['before its first time', '2026-03-26T12:00:00.000Z', null, '2026-04-01T05:30:00.000Z'],
    ['at its first time, in summer time', '2026-04-01T05:30:00.000Z', '2026-04-01T05:30:00.000Z', '2026-04-08T05:30:00.000Z'],
    ['a moment before it', '2026-04-01T05:29:59.999Z', null, '2026-04-01T05:30:00.000Z'],
    ['in the middle of a round', '2026-04-05T00:00:00.000Z', '2026-04-01T05:30:00.000Z', '2026-04-08T05:30:00.000Z'],
    ['in winter time again', '2026-10-28T06:30:00.000Z', '2026-10-28T06:30:00.000Z', '2026-11-04T06:30:00.000Z'],
  ])('is told %s', (_, now, last, next) => {
    expect(lastDue(question, now)).toBe(last);
    expect(nextDue(question, now)).toBe(next);
  }); // prettier-ignore

  it('is at the same time of day in England all year, whatever the clocks do', () => {
    const daily = standingQuestion({
      createdAt: '2026-01-01T00:00:00.000Z',
      everyDays: 1,
      timeOfDay: '01:30',
    });
    expect(nextDue(daily, '2026-03-28T12:00:00.000Z')).toBe('2026-03-29T01:30:00.000Z');
    expect(nextDue(daily, '2026-03-29T12:00:00.000Z')).toBe('2026-03-30T00:30:00.000Z');
  });

  it('is due at once when it was never asked', () => {
    expect(isDueNow(question, null, '2026-03-25T10:00:00.000Z')).toBe(true);
  });

  it('is due once after a long sleep, not once for each time that passed', () => {
    expect(isDueNow(question, run('2026-03-25T10:00:00.000Z'), '2026-06-30T12:00:00.000Z')).toBe(true);
    expect(isDueNow(question, run('2026-06-30T12:00:00.000Z'), '2026-06-30T12:00:01.000Z')).toBe(false);
  });

  it('is not moved by a run that was asked for in between', () => {
    const asked = run('2026-04-06T09:00:00.000Z');
    expect(isDueNow(question, asked, '2026-04-08T05:29:00.000Z')).toBe(false);
    expect(isDueNow(question, asked, '2026-04-08T05:30:00.000Z')).toBe(true);
  });

  it('is tried again a quarter of an hour after a run that failed', () => {
    const failed = run('2026-04-08T05:30:00.000Z', 'The store did not answer.');
    expect(triedAgainAt(failed)).toBe('2026-04-08T05:45:00.000Z');
    expect(isDueNow(question, failed, '2026-04-08T05:44:00.000Z')).toBe(false);
    expect(isDueNow(question, failed, '2026-04-08T05:45:00.000Z')).toBe(true);
  });

  it('is never due once it has ended', () => {
    const ended = { ...question, ended: { by: 'Priya', at: '2026-04-01T00:00:00.000Z' } };
    expect(isDueNow(ended, null, '2026-06-01T00:00:00.000Z')).toBe(false);
  });

  it('has no time between the last one and the next, for any moment and schedule', () => {
    const moments = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2030-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, moments, fc.integer({ min: 1, max: 366 }), (a, b, everyDays) => {
        const [createdAt, now] = [a, b].map((date) => date.toISOString()).sort() as [string, string];
        const asked = standingQuestion({ createdAt, everyDays, timeOfDay: '06:30' });
        const last = lastDue(asked, now);
        const next = nextDue(asked, now);
        expect(next > now).toBe(true);
        if (last === null) return;
        expect(last <= now && last >= createdAt).toBe(true);
        expect(nextDue(asked, last)).toBe(next);
      }),
    );
  });
});

describe('a schedule', () => {
  it.each([
    [0, '06:30', 'A question is asked again every 1 to 366 days: 0 is not that.'],
    [1.5, '06:30', 'A question is asked again every 1 to 366 days: 1.5 is not that.'],
    [367, '06:30', 'A question is asked again every 1 to 366 days: 367 is not that.'],
    [1, '24:00', '“24:00” is not a time of day. Write it as 06:30.'],
    [1, 'dawn', '“dawn” is not a time of day. Write it as 06:30.'],
    [366, '23:59', null],
  ])('of every %s days at %s is answered by: %s', (everyDays, timeOfDay, fault) => {
    expect(faultOfSchedule({ everyDays, timeOfDay })).toBe(fault);
  });

  it('is told in words', () => {
    expect(scheduleInWords({ everyDays: 1, timeOfDay: '06:30' })).toBe('every day at 06:30');
    expect(scheduleInWords({ everyDays: 7, timeOfDay: '06:30' })).toBe('every 7 days at 06:30');
  });
});
