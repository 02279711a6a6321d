import { filterInWords } from '../../../../api/domain/standing/filter-in-words.ts';
import { readyMadeQuestions } from '../../../../api/domain/standing/ready-made.ts';
import type { WorklistFilter } from '../../../../api/domain/worklist/worklist-row.ts';

const names: Readonly<Record<string, string>> = { 'cp-visit': 'Child protection visit', 't-oak': 'Oak' };
const inWords = (asks: WorklistFilter) => filterInWords(asks, (_, id) => names[id] ?? id);

it.each<[WorklistFilter, string]>([
  [{}, 'Every open child of the worklist.'],
  [
    { unseenDays: 42 },
    'Open children whom nobody of any agency is recorded as having seen for 42 days or more, or ever.',
  ],
  [
    { duties: ['cp-visit'], states: ['never-seen', 'overdue'], teamIds: ['t-oak', 't-elm'] },
    'Open children for whom this is due: Child protection visit; whose row says “Never” or “Overdue”; in the team Oak or t-elm.',
  ],
  [{ marked: ['explained', 'about-earlier', 'none'] }, 'Open children whose row is marked “Explained”, marked before it changed or not marked.'],
  [{ ageTo: 4 }, 'Open children aged 4 or under.'],
  [{ ageFrom: 16 }, 'Open children aged 16 or over.'],
  [{ ageFrom: 5, ageTo: 11, workerIds: ['none'] }, 'Open children allocated to nobody; aged 5 to 11.'],
  [{ areas: ['North', 'none'] }, 'Open children in the area North or none recorded.'],
  [{ overdueDays: 10, text: ' Ann ' }, 'Open children with something overdue by 10 days or more; whose name contains “Ann”.'],
])('a filter of %j is told in one sentence', (asks, sentence) => {
  expect(inWords(asks)).toBe(sentence);
}); // prettier-ignore

it('every ready-made question narrows the list by something', () => {
  for (const { asks } of readyMadeQuestions) expect(inWords(asks)).not.toContain('Every open child');
});
