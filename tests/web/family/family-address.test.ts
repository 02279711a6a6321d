import { calendarDate } from '../../../api/domain/calendar-date.ts';
import { personId } from '../../../api/domain/ids.ts';
import {
  familyOf,
  familyPath,
  readFamilyAddress,
  type FamilyAddress,
} from '../../../web/family/family-address.ts';

describe('the address of a family map', () => {
  const read = (query: string) => readFamilyAddress('p-poppy', new URLSearchParams(query));

  it('holds focus, date, selection and steps, and reads back as it was written', () => {
    const address: FamilyAddress = {
      focusId: personId('p-poppy'),
      on: calendarDate('2024-01-01'),
      selectedIds: [personId('p-daz'), personId('p & q')],
      steps: 5,
      view: 'genogram',
      notation: 'mcgoldrick',
      quality: true,
      folded: ['home:h-sorrel', 'person:p-shane'],
      within: 3,
      unseenDays: 42,
      chip: 'cp-visit',
      matrix: {
        by: 'professional',
        days: null,
        rowsBy: { key: 'w-priya', latest: true },
        columnsBy: 'most',
      },
      settings: ['last-seen.days:28', 'not-seen-alone.age:6'],
    };
    const path = familyPath(address);
    expect(readFamilyAddress('p-poppy', new URL(path, 'http://here').searchParams)).toEqual(address);
  });

  it('of a family just opened is its id alone', () => {
    expect(familyPath(familyOf('p-poppy'))).toBe('/family/p-poppy');
    expect(familyPath(familyOf('@I1/2@'))).toBe('/family/%40I1%2F2%40');
  });

  it.each([
    'on=2026-02-30',
    'on=soon',
    'steps=0',
    'steps=99',
    'steps=two',
    'person=',
    'view=pie',
    'notation=x',
    'quality=1',
    'fold=everything',
    'within=0',
    'unseen=0',
    'unseen=soon',
    'chip=',
    'by=team',
    'over=0',
    'columns=size',
    'chip=../x',
    'set=last-seen.days:0',
    'set=last-seen.days:42',
    'set=nobody-asks.days:3',
  ])('leaves out what cannot be read: %s', (query) => {
    expect(read(query)).toEqual(familyOf('p-poppy'));
  });

  it('names nobody twice', () => {
    expect(read('person=a&person=b&person=a').selectedIds).toEqual(['a', 'b']);
  });
});
