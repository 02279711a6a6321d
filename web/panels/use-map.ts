import { useEffect, useState, type ComponentType } from 'react';

import type { FamilyMapProps } from '../map/family-map.tsx';

type MapComponent = ComponentType<FamilyMapProps>;

let loaded: MapComponent | null = null;

/** Fetches the part that draws the map, so that the search page opens without it and the family page has it at once. */
export async function loadMap(): Promise<MapComponent> {
  loaded ??= (await import('../map/family-map.tsx')).FamilyMap;
  return loaded;
}

export type MapState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly FamilyMap: MapComponent };

/** Not `lazy`: React holds back what waited for a lazy part by some 300 ms, even where it was there already. */
export function useMap(): MapState {
  const [state, setState] = useState<MapState>(() =>
    loaded === null ? { kind: 'loading' } : { kind: 'ready', FamilyMap: loaded },
  );
  useEffect(() => {
    let isWanted = true;
    loadMap().then(
      (FamilyMap) =>
        isWanted && setState((before) => (before.kind === 'ready' ? before : { kind: 'ready', FamilyMap })),
      () => isWanted && setState({ kind: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return state;
}
