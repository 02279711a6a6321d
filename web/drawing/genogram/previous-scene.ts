import type { ViewOptions } from '../views/view.ts';
import type { ArrangementWishes } from './arrange.ts';

/**
 * What the options of a view mean for the arrangement: where people, second homes and lines of the picture before stood,
 * if it was one of the same view.
 */
export function arrangementWishes(
  view: string,
  { previous = null, effort, pins }: ViewOptions,
): ArrangementWishes {
  return {
    ...(previous?.view === view ? { previous: placesIn(previous) } : {}),
    ...(effort === undefined ? {} : { effort }),
    ...(pins === undefined ? {} : { pins }),
  };
}

function placesIn({ persons, ghosts, trunks = [] }: NonNullable<ViewOptions['previous']>) {
  const secondHomes = ghosts.map(({ homeId, personId, x }) => ({ id: `ghost:${homeId}/${personId}`, x }));
  return { persons: [...persons, ...secondHomes], trunks };
}
