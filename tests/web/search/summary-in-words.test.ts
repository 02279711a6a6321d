import { summaryInWords } from '../../../web/search/summary-in-words.ts';

describe('the size of a family in words', () => {
  it.each([
    [
      { people: 36, children: 11, childrenUnseen: 3, unseenDays: 42 },
      '36 people, 11 children, 3 not seen in six weeks',
    ],
    [
      { people: 2, children: 1, childrenUnseen: 0, unseenDays: 42 },
      '2 people, 1 child, all seen in six weeks',
    ],
    [{ people: 1, children: 0, childrenUnseen: 0, unseenDays: 42 }, '1 person, 0 children'],
    [
      { people: 4, children: 2, childrenUnseen: 1, unseenDays: 10 },
      '4 people, 2 children, 1 not seen in 10 days',
    ],
  ])('of %p is “%s”', (summary, words) => {
    expect(summaryInWords(summary)).toBe(words);
  });
});
