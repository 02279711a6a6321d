import { ecomap } from './ecomap.ts';
import { genogram } from './genogram.ts';
import { homes } from './homes.ts';
import { network } from './network.ts';
import type { View } from './view.ts';

/** Every way to draw a family, in the order of the tabs. */
export const views: readonly View[] = [genogram, homes, ecomap, network];

export function viewById(id: string): View | null {
  return views.find((view) => view.id === id) ?? null;
}
