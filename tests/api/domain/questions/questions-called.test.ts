import { questions } from '../../../../api/domain/questions/index.ts';
import { questionsCalled } from '../../../../api/domain/questions/questions-called.ts';

const names = [...new Set(questions.flatMap(({ parameters }) => parameters.map(({ name }) => name)))];

describe('asking a question by its id', () => {
  it.each(['last-seen', 'not-seen-alone', 'hidden-adult'])('%s is asked', (id) => {
    expect(questionsCalled(id, {})).toMatchObject({ questions: [{ id }] });
  });

  it('all asks every one', () => {
    expect(questionsCalled('all', { days: 30 })).toEqual({ questions });
  });

  it.each([
    [
      'weather',
      {},
      `“weather” is not a question this version asks. It asks: ${questions.map(({ id }) => id).join(', ')}.`,
    ],
    ['last-seen', { weeks: 6 }, 'The question last-seen has no setting “weeks”; it has days.'],
    ['hidden-adult', { days: 6 }, 'The question hidden-adult has no setting “days”; it has none.'],
    [
      'last-seen',
      { days: 0 },
      'The setting days of the question last-seen is a whole number of days from 1 to 730.',
    ],
    [
      'last-seen',
      { days: 1.5 },
      'The setting days of the question last-seen is a whole number of days from 1 to 730.',
    ],
    ['all', { hours: 6 }, `No question has a setting “hours”; there are ${names.join(', ')}.`],
    [
      'all',
      { age: 40 },
      'The setting age of the question not-seen-alone is a whole number of years from 0 to 17.',
    ],
  ])('%s with %j is refused in one sentence', (id, given, fault) => {
    expect(questionsCalled(id, given)).toEqual({ fault });
  });
});

it('every question says what it asks and names its parameters within bounds', () => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  for (const { asks, parameters } of questions) {
    expect(asks).toMatch(/\?$/);
    for (const { default: usual, least, most } of parameters) {
      expect(usual).toBeGreaterThanOrEqual(least);
      expect(usual).toBeLessThanOrEqual(most);
    }
  }
});
