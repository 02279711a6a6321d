// One family on the whole window, drawn by the product's map or by Cytoscape alone: `?people=600&drawn=bare`.
import '@fontsource/atkinson-hyperlegible-next/400.css';
import '@fontsource/atkinson-hyperlegible-next/600.css';
import '../../../../web/tokens.css';
import '../../../../web/base.css';
import './count-frames.ts';
import { useRef } from 'react';
import { createRoot } from 'react-dom/client';

import type { Scene } from '../../../../web/drawing/scene.ts';
import { FamilyMap } from '../../../../web/map/family-map.tsx';
import type { MapHandle } from '../../../../web/map/map-handle.ts';
import { drawBare } from './bare-map.ts';

const wanted = new URLSearchParams(window.location.search);
const root = document.getElementById('root');
const answer = await fetch(`/scene-${wanted.get('people') ?? '100'}.json`);
const scene = (await answer.json()) as Scene;
await Promise.all(
  [400, 600].map((weight) => document.fonts.load(`${weight} 14px 'Atkinson Hyperlegible Next'`)),
);

if (root !== null) {
  Object.assign(root.style, { position: 'fixed', inset: '0' });
  if (wanted.get('drawn') === 'bare') drawBare(root, scene);
  else createRoot(root).render(<Product />);
}

function Product() {
  const handle = useRef<MapHandle>(null);
  const nothing = () => undefined;
  return (
    <FamilyMap
      ref={(map) => {
        handle.current = map;
        map?.fit();
      }}
      scene={scene}
      selectedIds={[]}
      pointedId={null}
      onSelect={nothing}
      onOpen={nothing}
      onPoint={nothing}
      onUnfold={nothing}
      onMoved={() => {
        document.body.dataset.drawn = 'yes';
      }}
    />
  );
}
