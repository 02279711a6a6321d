import type { Core } from 'cytoscape';
import { useEffect, useMemo, useRef, type RefObject } from 'react';

import type { Scene } from '../drawing/scene.ts';
import { useMedia } from '../ui/use-media.ts';
import { greyedOpacity } from './greyed-scene.ts';
import { markables, paintRelated, paintRings, relatedLines, signsOf, type Marked } from './paint-marks.ts';
import { farHomes, paintFarHomes } from './paint-tallies.ts';
import { unitsOf } from './picture-units.ts';
import { paletteOf, type Palette } from './palette.ts';
import { keepPicture, type Picture } from './picture.ts';
import { areaInView, type PictureContent } from './sheet.ts';

/** By what the reader asked of the screen. */
interface Look {
  readonly palette: Palette;
  /** How strongly whatever is greyed is painted. */
  readonly greyedAt: number;
}

const pathOf = (d: string) => new Path2D(d);

interface Shown extends Marked {
  readonly scene: Scene;
  readonly greyedIds: ReadonlySet<string>;
}

/** Keeps the picture of a scene on a canvas, under an engine that says where the map looks; gives what is painted. */
export function usePicture(
  canvas: RefObject<HTMLCanvasElement | null>,
  engine: Core | null,
  { scene, greyedIds, selectedIds, pointedId }: Shown,
): PictureContent {
  const picture = useRef<Picture | null>(null);
  const look = useLook();
  const { palette } = look;
  const content = useMemo((): PictureContent => {
    const units = unitsOf(scene, greyedIds, look.greyedAt, pathOf);
    return { units, bounds: scene.bounds, palette: look.palette };
  }, [scene, greyedIds, look]);
  const all = useMemo(() => markables(scene), [scene]);
  const far = useMemo(() => farHomes(scene, pathOf), [scene]);
  const signs = useMemo(
    () => signsOf(scene, { selectedIds, pointedId }, pathOf),
    [scene, selectedIds, pointedId],
  );
  const related = useMemo(() => relatedLines(scene, selectedIds, pathOf), [scene, selectedIds]);

  useEffect(() => {
    if (canvas.current === null || engine === null) return;
    const kept = keepPicture(canvas.current);
    const follow = () =>
      kept.look({ zoom: engine.zoom(), ...engine.pan(), width: engine.width(), height: engine.height() });
    engine.on('viewport resize', follow);
    follow();
    picture.current = kept;
    return () => {
      kept.stop();
      picture.current = null;
      if (!engine.destroyed()) engine.off('viewport resize', follow);
    };
  }, [canvas, engine]);
  useEffect(() => {
    picture.current?.show(content);
    return whenFontsAreThere(() => picture.current?.show(content));
  }, [engine, content]);
  useEffect(() => {
    picture.current?.mark((brush, view) => {
      const { zoom } = view;
      paintFarHomes(brush, far, zoom, areaInView(view), palette);
      paintRelated(brush, related, zoom, palette);
      paintRings(brush, all, { selectedIds, pointedId }, zoom, palette, pathOf);
      paintRelated(brush, signs, zoom, palette);
    });
  }, [engine, all, far, related, signs, selectedIds, pointedId, palette]);
  return content;
}

function useLook(): Look {
  const isForced = useMedia('(forced-colors: active)');
  const isStrong = useMedia('(prefers-contrast: more)');
  return useMemo(() => {
    const wish = { isForced, isStrong };
    return { palette: paletteOf(wish), greyedAt: greyedOpacity(wish) };
  }, [isForced, isStrong]);
}

/** A canvas draws in another face until the map's own is there. Does nothing where it is there already. */
function whenFontsAreThere(show: () => void): () => void {
  const faces = ['400 14px', '600 14px'].map((look) => `${look} 'Atkinson Hyperlegible Next'`);
  let isWanted = true;
  if (faces.every((face) => document.fonts.check(face))) return () => undefined;
  void Promise.all(faces.map((face) => document.fonts.load(face))).then(() => {
    if (isWanted) show();
  });
  return () => {
    isWanted = false;
  };
}
