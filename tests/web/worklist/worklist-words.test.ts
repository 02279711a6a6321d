import { inTimeInWords, shareInWords, sizeInWords } from '../../../web/worklist/head/list-in-words.ts';
import {
  aloneInWords,
  lastSeenInWords,
  satisfiedInWords,
} from '../../../web/worklist/details/seen-in-words.ts';
import { agesInWords, narrowedInWords } from '../../../web/worklist/narrowed-in-words.ts';
import { signOfState } from '../../../web/worklist/state-sign.ts';
import { nothingNarrowed } from '../../../web/worklist/worklist-address.ts';
import { listedRow, listOf } from './listed-row.ts';

const { facets } = listOf([]);

describe('what a list is narrowed by, in words', () => {
  it('names every filter with its choices, each to be taken away', () => {
    const narrowing = {
      ...nothingNarrowed,
      states: ['never-seen', 'overdue'] as const,
      teamIds: ['t-north', 't-gone'],
      unseenDays: 42,
    };
    expect(narrowedInWords(narrowing, ' cora ', facets)).toEqual([
      { id: 'states', says: 'State: Never or Overdue', without: { states: [] } },
      { id: 'teamIds', says: 'Team: North team or t-gone', without: { teamIds: [] } },
      {
        id: 'unseen',
        says: 'Not seen by anyone for 42 days or more, or never',
        without: { unseenDays: null },
      },
      { id: 'text', says: 'Name contains “cora”', without: 'text' },
    ]);
  });

  it('says nothing of the whole list', () =>
    expect(narrowedInWords(nothingNarrowed, ' ', facets)).toEqual([]));

  it.each([
    [5, 11, 'Aged 5 to 11'],
    [16, null, 'Aged 16 or over'],
    [null, 4, 'Aged 4 or under'],
    [7, 7, 'Aged 7'],
  ])('tells ages from %j to %j as %j', (from, to, says) => expect(agesInWords(from, to)).toBe(says));
});

describe('what a list says of itself', () => {
  it('counts rows and children apart', () => {
    expect(sizeInWords({ total: 15_012, children: 6_000 })).toBe('15,012 rows about 6,000 children.');
    expect(sizeInWords({ total: 1, children: 1 })).toBe('1 row about 1 child.');
    expect(sizeInWords({ total: 0, children: 0 })).toBe('No rows.');
  });

  it('never tells a share without both its sides and what is in neither', () => {
    expect(inTimeInWords({ numerator: 412, denominator: 438, leftOut: 12 })).toBe(
      'In time: 412 of 438 (94%) where something is required. Left out: 12 rows of which it cannot be told, or is not held.',
    );
    expect(inTimeInWords({ numerator: 0, denominator: 0, leftOut: 1 })).toBe(
      'Left out: 1 row of which it cannot be told, or is not held.',
    );
    expect(inTimeInWords({ numerator: 0, denominator: 0, leftOut: 0 })).toBe('');
  });

  it('never rounds all but one up to all', () => expect(shareInWords(999, 1_000)).toBe('999 of 1,000 (99%)'));
});

describe('when a child was seen, in the details of a row', () => {
  it('tells none recorded from not held', () => {
    const never = { lastSeenOn: null, daysSinceSeen: null, lastSatisfied: null, lastAloneOn: null };
    expect(lastSeenInWords(listedRow({ ...never, seenIsHeld: true }))).toBe('No sighting is recorded.');
    expect(lastSeenInWords(listedRow({ ...never, seenIsHeld: false }))).toBe(
      'Not held: no source here would show it.',
    );
    expect(aloneInWords(listedRow({ ...never, seenIsHeld: false }))).toBe(
      'Not held: no source here would show it.',
    );
    expect(satisfiedInWords(listedRow(never))).toBe('None is recorded since it began.');
    expect(satisfiedInWords(listedRow({ ...never, state: 'not-held' }))).toBe(
      'Not held: no source here would show it.',
    );
  });

  it('asks nobody to have seen a child who is not yet born', () => {
    const unborn = listedRow({ isUnborn: true, lastSeenOn: null, seenIsHeld: false });
    expect(lastSeenInWords(unborn)).toBe('Not yet born.');
    expect(aloneInWords(unborn)).toBe('Not yet born.');
  });

  it('says by whom, and how long ago', () => {
    expect(lastSeenInWords(listedRow())).toBe('18 November 2025, 6 days ago, by Carys Thornbury (school)');
    expect(satisfiedInWords(listedRow())).toBe('5 November 2025, by Priya Sandalwood');
  });
});

it('gives a state the sign of the map, and one that it does not know the plain one', () => {
  expect(signOfState('never-seen')).toBe('never');
  expect(signOfState('awaiting-first')).toBe('in-time');
  expect(signOfState('done-late')).toBe('plain');
  expect(signOfState('new-state')).toBe('plain');
});
