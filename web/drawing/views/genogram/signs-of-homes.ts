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
