import { summaryInWords } from '../../../web/search/summary-in-words.ts';

const held = { childrenUnseen: 0, childrenNotHeld: 0, sightingsHeld: true, unseenDays: 42 };

describe('the size of a family in words', () => {
  it.each([
    [
      { ...held, people: 36, children: 11, childrenUnseen: 3 },
      '36 people, 11 children, 3 not seen in six weeks',
    ],
    [{ ...held, people: 2, children: 1 }, '2 people, 1 child, all seen in six weeks'],
    [{ ...held, people: 1, children: 0 }, '1 person, 0 children'],
    [
      { ...held, people: 4, children: 2, childrenUnseen: 1, unseenDays: 10 },
      '4 people, 2 children, 1 not seen in 10 days',
    ],
  ])('of %p is “%s”', (summary, words) => {
    expect(summaryInWords(summary)).toBe(words);
  });

  it.each([
    [{ ...held, people: 9, children: 6, childrenNotHeld: 6, sightingsHeld: false }, 'no sightings held'],
    [
      { ...held, people: 9, children: 6, childrenNotHeld: 6 },
      'it cannot be said whether they were seen in six weeks',
    ],
    [
      { ...held, people: 9, children: 6, childrenUnseen: 2, childrenNotHeld: 1 },
      '2 not seen in six weeks, 1 cannot be said',
    ],
    [{ ...held, people: 9, children: 6, childrenNotHeld: 1 }, '5 seen in six weeks, 1 cannot be said'],
  ])('never tells a child as seen of whom nothing is held: %p', (summary, words) => {
    expect(summaryInWords(summary)).toBe(`9 people, 6 children, ${words}`);
  });
});
