import type { CareKind } from '../../../../api/domain/vocabulary.ts';
import type { ChipState, LegendItem, Scene } from '../../scene.ts';
import type { UnionGroup } from './union-groups.ts';
import { partnerStroke } from './line-looks.ts';

const symbolWords = {
  square: 'Male',
  circle: 'Female',
  diamond: 'Sex not known, or as the person words it',
  triangle: 'Pregnancy',
};
const partnerWords = {
  solid: 'Married or living together (unbroken)',
  broken: 'Relationship, or suspected (broken, with ? if suspected)',
  dotted: 'Parents of a child; no partnership recorded',
  double: '',
  'dash-dot': '',
};
const careWords: Record<CareKind, string> = {
  foster: 'Foster carer',
  connected: 'Connected person (foster carer)',
  special_guardian: 'Special guardian',
  private_foster: 'Private foster carer',
  informal: 'Informal carer',
  young_carer: 'Young carer (the younger cares for the elder)',
};
const chipWords: Record<ChipState, string> = {
  'in-time': 'Seen in time',
  'due-soon': 'Due soon',
  overdue: 'Overdue',
  attention: 'Needs attention: not seen for six weeks or more, or not seen alone',
  never: 'Never seen although the record would hold it, or an adult nobody has met',
  'cannot-tell': 'Cannot tell from what is held',
  'not-held': 'No record held: cannot be told',
  'not-required': 'No visit required',
  plain: 'Last seen by anyone: nothing found that needs attention',
};

/** Exactly what the picture shows: signs that nothing in it bears are left out. */
export function legendOf(
  scene: Omit<Scene, 'legend' | 'bounds'>,
  groups: readonly UnionGroup[],
): LegendItem[] {
  const { persons, lines, marks, homes, ghosts } = scene;
  const items: LegendItem[] = [];
  const add = (shown: boolean, sign: string, words: string) => {
    if (shown) items.push({ sign, words });
  };
  for (const [shape, words] of Object.entries(symbolWords)) {
    add(
      persons.some(({ symbol, hole }) => symbol === shape && !hole),
      `symbol:${shape}`,
      words,
    );
  }
  add(
    persons.some(({ hole }) => hole),
    'symbol:hole',
    'Somebody not known: a gap in the record',
  );
  add(
    persons.some(({ reported }) => reported),
    'symbol:reported',
    'Only reported, not confirmed',
  );
  add(
    persons.some(({ dead }) => dead),
    'symbol:dead',
    'Died; age at death inside',
  );
  add(
    persons.some(({ focus }) => focus),
    'symbol:focus',
    'Whom this picture is about',
  );
  add(
    persons.some(({ chosen }) => chosen),
    'symbol:chosen',
    'Child of the meeting',
  );
  const couples = groups.filter(({ id }) =>
    lines.some(({ unionId, role }) => unionId === id && role === 'partner'),
  );
  for (const stroke of ['solid', 'broken', 'dotted'] as const) {
    add(
      couples.some((group) => partnerStroke(group) === stroke),
      `partner:${stroke}`,
      partnerWords[stroke],
    );
  }
  add(
    marks.some(({ kind }) => kind === 'separated'),
    'mark:separated',
    'Separated or ended',
  );
  add(
    marks.some(({ kind }) => kind === 'divorced'),
    'mark:divorced',
    'Divorced',
  );
  add(
    marks.some(({ text }) => text.startsWith('m.')),
    'mark:m.',
    'm. married, with the year',
  );
  add(
    marks.some(({ text }) => /^c\.( |$)/.test(text)),
    'mark:c.',
    'c. living together, with the year',
  );
  add(
    marks.some(({ text }) => text.startsWith('c.p.')),
    'mark:c.p.',
    'c.p. civil partnership, with the year',
  );
  addChildLines(groups, add);
  add(
    marks.some(({ kind, text }) => kind === 'text' && text === '?'),
    'mark:?',
    '? not confirmed',
  );
  add(
    marks.some(({ kind }) => kind === 'identical'),
    'mark:identical',
    'Identical twins',
  );
  add(homes.length > 0, 'home', 'A home and who lives there');
  add(ghosts.length > 0, 'ghost', 'Also stays here; drawn in full at the main home');
  for (const [state, words] of Object.entries(chipWords)) {
    add(
      persons.some(({ chip }) => chip?.state === state),
      `chip:${state}`,
      words,
    );
  }
  return items;
}

function addChildLines(
  groups: readonly UnionGroup[],
  add: (shown: boolean, sign: string, words: string) => void,
): void {
  const withChildren = groups.filter(({ children }) => children.length > 0);
  const has = (nature: UnionGroup['nature']) => withChildren.some((group) => group.nature === nature);
  add(has('birth'), 'line:solid', 'Child by birth');
  add(has('claimed'), 'line:broken', 'Said to be a parent, not confirmed');
  add(has('adoptive'), 'line:double', 'Adopted child');
  add(has('sibling'), 'line:broken', 'Brothers and sisters; parents not recorded');
  for (const [kind, words] of Object.entries(careWords)) {
    const isKin = kind === 'connected' || kind === 'special_guardian' || kind === 'informal';
    add(has(kind as CareKind), isKin ? 'line:dash-dot' : 'line:dotted', words);
  }
  add(
    withChildren.some(({ kind }) => kind === 'related'),
    'line:broken',
    'Related as described, in words',
  );
}
