import { calendarDate } from '../../../api/domain/calendar-date.ts';
import { personId } from '../../../api/domain/ids.ts';
import { changeInWords } from '../../../web/family/change-in-words.ts';
import { familyOf, type FamilyAddress } from '../../../web/family/family-address.ts';
import { emptyTrail, redoable, undoable, visited, type ViewTrail } from '../../../web/family/view-trail.ts';

const poppy = familyOf('p-poppy');
const at = (change: Partial<FamilyAddress>): FamilyAddress => ({ ...poppy, ...change });
const names = {
  personName: (id: string) => ({ 'p-poppy': 'Poppy Marrowick', 'p-shane': 'Shane' })[id] ?? '',
  homeName: (id: string) => ({ 'h-sorrel': "Dawn's home" })[id] ?? '',
  chipName: (choice: string) => `of ${choice}`,
};

describe('undoing what was done to the view', () => {
  const walk = (
    ...steps: readonly (readonly ['PUSH' | 'REPLACE' | 'POP', string, FamilyAddress])[]
  ): ViewTrail =>
    steps.reduce((trail, [how, key, address]) => visited(trail, how, { key, address }), emptyTrail);
  const open = ['POP', 'a', poppy] as const;
  const dated = ['PUSH', 'b', at({ on: calendarDate('2024-01-01') })] as const;
  const selected = ['PUSH', 'c', at({ selectedIds: [personId('p-shane')] })] as const;

  it('has nothing to undo where the family was just opened', () => {
    expect(undoable(walk(open))).toBeNull();
    expect(redoable(walk(open))).toBeNull();
  });

  it('goes back a step at a time and forth again', () => {
    const there = walk(open, dated, selected);
    expect(undoable(there)).toBe(dated[2]);
    const back = walk(open, dated, selected, ['POP', 'b', dated[2]]);
    expect(undoable(back)).toBe(poppy);
    expect(redoable(back)).toBe(selected[2]);
  });

  it('forgets what was undone once something else is done', () => {
    const other = walk(open, dated, ['POP', 'a', poppy], selected);
    expect(redoable(other)).toBeNull();
    expect(undoable(other)).toBe(poppy);
  });

  it('takes an address put right in place of the wrong one', () => {
    const trail = walk(open, dated, ['REPLACE', 'd', poppy]);
    expect(trail.stops.map(({ key }) => key)).toEqual(['a', 'd']);
    expect(undoable(trail)).toBe(poppy);
  });

  it('begins anew where the browser goes to a page that this window does not know', () => {
    expect(undoable(walk(open, dated, ['POP', 'z', poppy]))).toBeNull();
  });
});

describe('a change of the view in words', () => {
  it.each<[Partial<FamilyAddress>, string]>([
    [{ on: calendarDate('2024-01-01') }, 'the date is 1 January 2024'],
    [{ selectedIds: [personId('p-shane')] }, 'Shane is selected'],
    [{ folded: ['person:p-shane'] }, 'the branch below Shane is folded'],
    [
      { folded: ['home:h-sorrel'], within: 2 },
      "whoever is more than 2 steps away is greyed and Dawn's home is folded",
    ],
    [{ chip: 'cp-visit' }, 'the signs tell of cp-visit'],
    [{ unseenDays: 42 }, 'everybody but children not seen in 42 days is greyed'],
    [{ settings: ['last-seen.days:28'] }, '“Days without being seen” is 28'],
    [{ steps: 6 }, 'the family is 6 steps wide'],
    [{ notation: 'mcgoldrick' }, 'the notation is McGoldrick'],
  ])('tells %o and how it is without it', (change, words) => {
    expect(changeInWords(poppy, at(change), names)).toBe(words);
    expect(changeInWords(at(change), poppy, names)).not.toBe('');
    expect(changeInWords(at(change), at(change), names)).toBe('');
  });

  it('names nobody who is not in the picture', () => {
    expect(changeInWords(poppy, at({ selectedIds: [personId('p-x')] }), names)).toBe(
      'somebody who is not in this picture is selected',
    );
  });
});
