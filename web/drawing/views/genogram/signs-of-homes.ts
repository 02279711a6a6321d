import type { ChipState } from '../../scene.ts';
import type { NotationSign } from './notation-sign.ts';

/** Outlines of homes. */
export const signsOfHomes: readonly NotationSign[] = [
  {
    id: 'home',
    group: 'homes',
    sign: 'home',
    words: 'A home and who lives there',
    means:
      'A dotted outline round whoever lives there on the date, with the home’s name, or “Address held back”.',
    of: [],
    isShown: ({ scene }) => scene.homes.length > 0,
  },
  {
    id: 'home-reported',
    group: 'homes',
    sign: 'home:reported',
    words: 'Said to live there, not confirmed',
    means:
      'The outline bulges, broken, round somebody of whom it is reported, suspected or disputed that they live there.',
    of: ['certainty:reported', 'certainty:suspected', 'certainty:disputed'],
    isShown: ({ scene }) => scene.homes.some(({ stretches }) => stretches !== undefined),
  },
  {
    id: 'ghost',
    group: 'homes',
    sign: 'ghost',
    words: 'Also stays here; drawn in full at the main home',
    means: 'A small, faint symbol with “part-time” or “also here”. Counted once, at the main home.',
    of: [],
    isShown: ({ scene }) => scene.ghosts.length > 0,
  },
];

const chipWords: Readonly<Record<ChipState, string>> = {
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

/** Signs of when somebody was last seen, each with its words below the name. */
export const signsOfSeen: readonly NotationSign[] = Object.entries(chipWords).map(([state, words]) => ({
  id: `seen-${state}`,
  group: 'seen',
  sign: `chip:${state}`,
  words,
  means: '',
  of: [],
  isShown: ({ scene }) => scene.persons.some(({ chip }) => chip?.state === state),
}));
