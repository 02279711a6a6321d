import { faultOfQuestion, mostQuestions } from '../../../../api/domain/standing/fault-of-question.ts';
import { faultOfReason } from '../../../../api/domain/standing/reason.ts';
import type { WorklistFilter } from '../../../../api/domain/worklist/worklist-row.ts';
import { standingQuestion } from '../../../builders/standing.ts';

const held = standingQuestion({ title: 'Unseen for six weeks' });
const ended = standingQuestion({
  title: 'An old one',
  ended: { by: 'Priya', at: '2026-07-01T08:00:00.000Z' },
});

function faultOf(facts: object) {
  return faultOfQuestion(standingQuestion({ title: 'Another', ...facts }), [held, ended]);
}

describe('a question that is to be saved', () => {
  it('is accepted with a name of its own, also the name of one that has ended', () => {
    expect(faultOf({})).toBeNull();
    expect(faultOf({ title: 'An old one' })).toBeNull();
  });

  it.each<[object, string]>([
    [{ title: '  … ' }, 'Give the question a name, so that it can be told from the others.'],
    [{ title: 'x'.repeat(121) }, 'The name is 121 characters long; at most 120 are kept.'],
    [{ title: ' UNSEEN for six weeks! ' }, 'A standing question is called “UNSEEN for six weeks!” already. Give this one another name, or end that one.'],
    [{ everyDays: 0 }, 'A question is asked again every 1 to 366 days: 0 is not that.'],
    [{ timeOfDay: '6.30' }, '“6.30” is not a time of day. Write it as 06:30.'],
  ])('with %j is refused in one sentence', (facts, fault) => {
    expect(faultOf(facts)).toBe(fault);
  }); // prettier-ignore

  it.each<[WorklistFilter, string]>([
    [{ unseenDays: 0 }, 'Days are counted from 1 to 9,999: 0 is not that.'],
    [{ overdueDays: 10_000 }, 'Days are counted from 1 to 9,999: 10000 is not that.'],
    [{ ageFrom: 26 }, 'Ages are whole years from 0 to 25: 26 is not that.'],
    [{ ageFrom: 9, ageTo: 4 }, 'Nobody is aged from 9 to 4: the first age is the higher.'],
  ])('that asks %j is refused in one sentence', (asks, fault) => {
    expect(faultOf({ asks })).toBe(fault);
  });

  it('is refused where more are asked already than anybody reads', () => {
    const many = Array.from({ length: mostQuestions }, (_, index) =>
      standingQuestion({ title: `No ${index}` }),
    );
    expect(faultOfQuestion(standingQuestion(), many)).toBe(
      '50 standing questions are asked already. End one that nobody reads any more.',
    );
  });
});

it.each([
  ['   ', 'Say why in a few words: whoever reads this later needs the reason.'],
  ['x'.repeat(501), 'The reason is 501 characters long; at most 500 are kept.'],
  [` ${'x'.repeat(500)} `, null],
])('a reason such as “%s” is answered by: %s', (reason, fault) => {
  expect(faultOfReason(reason)).toBe(fault);
});
