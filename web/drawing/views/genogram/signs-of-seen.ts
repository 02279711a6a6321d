import { aloneChip, visitsChip } from '../../../../api/domain/chips/chip-choice.ts';
import { seenDefaults } from '../../../../api/domain/seen/seen-rules.ts';
import type { ChipState, Scene } from '../../scene.ts';
import type { NotationSign } from './notation-sign.ts';

type Words = Readonly<Record<ChipState, string>>;

/** Where the signs tell when each child was last seen. */
const lastSeenWords: Words = {
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

const unmet = 'or an adult nobody has met';

const aloneWords: Words = {
  ...lastSeenWords,
  attention: `Not seen alone the last ${seenDefaults.aloneTimes} times, or not seen for six weeks or more`,
  never: `Never seen alone, or never seen; ${unmet}`,
  'cannot-tell': 'Whether alone is not recorded',
  'not-required': `Under ${seenDefaults.aloneFromAge}: seeing the child alone is not asked`,
  plain: 'Seen alone lately',
};

/** After the name of the duty: "Child protection visit: overdue". */
const dutyWords: Words = {
  'in-time': 'in time',
  'due-soon': 'due soon',
  overdue: 'overdue',
  attention: 'needs attention',
  never: `never since it began, and overdue; ${unmet}`,
  'cannot-tell': 'cannot tell from what is recorded',
  'not-held': 'not held, so it cannot be told',
  'not-required': 'not required',
  plain: 'done late',
};

function wordsIn(state: ChipState, { chipChoice }: Pick<Scene, 'chipChoice'>): string {
  if (chipChoice === undefined) return lastSeenWords[state];
  if (chipChoice.id === aloneChip) return aloneWords[state];
  const duty = chipChoice.id === visitsChip ? 'Visit' : chipChoice.label;
  return `${duty}: ${dutyWords[state]}`;
}

const chipStates: readonly ChipState[] = [
  'in-time',
  'due-soon',
  'overdue',
  'attention',
  'never',
  'cannot-tell',
  'not-held',
  'not-required',
  'plain',
];

/** Signs of when somebody was last seen, or of a duty towards them, each with its words below the name. */
export const signsOfSeen: readonly NotationSign[] = chipStates.map((state) => ({
  id: `seen-${state}`,
  group: 'seen',
  sign: `chip:${state}`,
  words: lastSeenWords[state],
  wordsIn: (scene) => wordsIn(state, scene),
  means: '',
  of: [],
  isShown: ({ scene }) => scene.persons.some(({ chip }) => chip?.state === state),
}));
