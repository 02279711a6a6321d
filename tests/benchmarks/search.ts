import { partialDate } from '../../api/domain/calendar-date.ts';
import type { SearchFor } from '../../api/graph/index.ts';
import { openAuthority } from './authority-store.ts';
import { measure, reportOf, type Suite } from './suite.ts';

const nothing: SearchFor = { words: [], dob: null, id: null, limit: 50, restrictions: ['sealed_adoption'] };
const asked: readonly (readonly [string, readonly Partial<SearchFor>[]])[] = [
  [
    'name',
    [{ words: ['elin', 'brookby'] }, { words: ['hari', 'gorsefield'] }, { words: ['isla', 'kerrton'] }],
  ],
  ['beginning of a name many share', [{ words: ['el'] }, { words: ['ha'] }, { words: ['mo'] }]],
  ['middle of a name', [{ words: ['croft'] }, { words: ['worth'] }, { words: ['shaw'] }]],
  ['name that nobody has', [{ words: ['zzyzx'] }, { words: ['qwerty', 'uiop'] }]],
  ['date of birth', [{ dob: partialDate('2014-03-12') }, { dob: partialDate('2015') }]],
  ['name and date of birth', [{ words: ['ada'], dob: partialDate('2012-05') }]],
  ['address', [{ words: ['14', 'heath', 'row'] }, { words: ['mb3', '4dl'] }]],
  ['id', [{ id: 'p-3-20' }]],
];
const goes = 10;
const budget = 200;

/** A search with what its hits are told by; the first result is over all ways of asking together. */
export const search: Suite = {
  name: 'search',
  run: async (people, say) => {
    const authority = await openAuthority(people, say);
    const { search: find, families } = authority.stores;
    const answer = async (question: Partial<SearchFor>) => {
      const hits = await find.find({ ...nothing, ...question });
      await families.summaryOf(hits.slice(0, nothing.limit).map(({ personId }) => personId));
    };
    const repeated = (questions: readonly Partial<SearchFor>[]) =>
      Array.from({ length: goes }, () => questions).flat();
    try {
      const all = await measure('any search', repeated(asked.flatMap(([, questions]) => questions)), answer);
      const each = [];
      for (const [name, questions] of asked) each.push(await measure(name, repeated(questions), answer));
      return reportOf('search', authority.scale, [all, ...each], budget);
    } finally {
      await authority.close();
    }
  },
};
