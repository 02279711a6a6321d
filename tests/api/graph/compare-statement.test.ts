import { calendarDate, type CalendarDate } from '../../../api/domain/calendar-date.ts';
import { compareStatement, type Wording } from '../../../api/graph/load/compare-statement.ts';

const loadedOn = calendarDate('2026-09-01');
const stated = calendarDate('2026-08-15');

const says = (contentHash: string, revision = 1, retractedAt: CalendarDate | null = null): Wording => ({
  contentHash,
  revision,
  retractedAt,
});

interface Expected {
  retract: [number, CalendarDate] | null;
  add: [string, number][];
}

describe('comparing a statement with what is held', () => {
  it.each<[string, Wording[], Wording[], Expected]>([
    ['a new statement is recorded as it is', [says('a')], [], { retract: null, add: [['a', 1]] }],
    [
      'a new statement brings its own history',
      [says('b', 2), says('a', 1, stated)],
      [],
      {
        retract: null,
        add: [
          ['a', 1],
          ['b', 2],
        ],
      },
    ],
    ['the same again changes nothing', [says('a')], [says('a')], { retract: null, add: [] }],
    [
      'other content retracts the held wording on the day of the load and is the next revision',
      [says('b')],
      [says('a')],
      { retract: [1, loadedOn], add: [['b', 2]] },
    ],
    [
      'content that was corrected before is not corrected again',
      [says('b')],
      [says('a', 1, loadedOn), says('b', 2)],
      { retract: null, add: [] },
    ],
    [
      'content that is said as it was first said is said anew',
      [says('a')],
      [says('a', 1, loadedOn), says('b', 2)],
      { retract: [2, loadedOn], add: [['a', 3]] },
    ],
    [
      'a retraction that the file states is taken on its own day',
      [says('a', 1, stated)],
      [says('a')],
      { retract: [1, stated], add: [] },
    ],
    [
      'a stated retraction that is held changes nothing',
      [says('a', 1, stated)],
      [says('a', 1, stated)],
      { retract: null, add: [] },
    ],
    [
      'a statement that stands again after a retraction is said anew',
      [says('a')],
      [says('a', 1, stated)],
      { retract: null, add: [['a', 2]] },
    ],
    [
      'a correction with its history retracts the former wording on the stated day',
      [says('a', 1, stated), says('b', 2)],
      [says('a')],
      { retract: [1, stated], add: [['b', 2]] },
    ],
  ])('%s', (_, brought, held, { retract, add }) => {
    const changes = compareStatement(brought, held, loadedOn);
    expect(changes.retract && [changes.retract.wording.revision, changes.retract.retractedAt]).toEqual(
      retract,
    );
    expect(changes.add.map(({ wording, revision }) => [wording.contentHash, revision])).toEqual(add);
  });
});
