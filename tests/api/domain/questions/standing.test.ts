import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { familyAt } from '../../../../api/domain/family-at.ts';
import type { Finding, Severity } from '../../../../api/domain/questions/finding.ts';
import type { Question, QuestionGroup } from '../../../../api/domain/questions/question.ts';
import { inReadingOrder, standingOf } from '../../../../api/domain/questions/standing.ts';
import { seedFamily } from '../../../builders/example-family.ts';
import { recordOf } from '../../../builders/family-parts.ts';

const { parts, meta } = seedFamily('example-family');
const record = recordOf(parts, { asAt: meta.asAt });
const question = (more: Partial<Question> = {}): Question => ({
  id: 'any',
  title: 'Any',
  asks: 'Any?',
  parameters: [],
  answer: () => [],
  ...more,
});
const finding = (severity: Severity): Finding => ({
  question: 'any',
  severity,
  about: [],
  says: 'Something.',
  because: [],
  rule: { id: 'any', says: 'Any.', source: 'Any.' },
  facts: {},
});

describe('how a question came out', () => {
  it('is nothing found where contacts are held and none shows it', () => {
    expect(standingOf(familyAt(record, meta.asAt), question(), [])).toEqual({ kind: 'nothing-found' });
  });

  it('cannot be answered where no contacts are held, unless it rests on the record alone', () => {
    const bare = familyAt({ ...record, coverage: [] }, meta.asAt);
    expect(standingOf(bare, question(), [])).toEqual({
      kind: 'cannot-be-answered',
      says: 'No agency’s contacts are held here for this date.',
    });
    expect(standingOf(bare, question({ restsOn: 'record' }), []).kind).toBe('nothing-found');
  });

  it('cannot be answered where what is held stops before the day', () => {
    const stopped = record.coverage.map((row) => ({ ...row, to: calendarDate('2026-03-04') }));
    expect(standingOf(familyAt({ ...record, coverage: stopped }, meta.asAt), question(), [])).toEqual({
      kind: 'cannot-be-answered',
      says: 'The contacts held here end on 3 March 2026.',
    });
  });

  it('cannot be answered where there is no child to ask about', () => {
    const adults = record.people.filter(({ id }) => id === 'p-dawn');
    const alone = familyAt({ ...record, people: adults }, meta.asAt);
    expect(standingOf(alone, question(), []).kind).toBe('cannot-be-answered');
  });

  it('is read group by group, the group and in it the question with the most pressing finding first', () => {
    const answer = (id: string, group: QuestionGroup, ...severities: Severity[]) => ({
      question: question({ id, group }),
      findings: severities.map(finding),
    });
    const read = inReadingOrder([
      answer('seen-note', 'seen', 'note'),
      answer('adults-check', 'adults', 'check'),
      answer('plans-note', 'plans', 'note', 'note'),
      answer('adults-act', 'adults', 'note', 'act'),
    ]);
    expect(read.map(({ group, answers }) => [group, answers.map((each) => each.question.id)])).toEqual([
      ['adults', ['adults-act', 'adults-check']],
      ['seen', ['seen-note']],
      ['plans', ['plans-note']],
    ]);
  });
});
