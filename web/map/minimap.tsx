import type { Core } from 'cytoscape';
import { useEffect, useRef, useState, type PointerEvent } from 'react';

import type { Box } from '../drawing/scene.ts';
import styles from './minimap.module.css';
import { paintFrom } from './paint-parts.ts';
import { brushOf, type PictureContent } from './sheet.ts';
import { setViewport, stopMoving } from './move-viewport.ts';

/** The most room that the small picture takes, in CSS pixels; a very wide family gets up to half the map's width. */
const most = { width: 176, height: 110, widest: 440 };
/** On a smaller map it would cover children; what is out of view is counted in words above the map. */
const leastMap = { width: 760, height: 420 };
/** Thinner than on the map itself, or a large family would be nothing but lines. */
const thinnest = 0.25;

interface MinimapProps {
  readonly engine: Core;
  readonly content: PictureContent;
  readonly onMove: () => void;
}

/** The whole family, small, with a frame round what is in view: only where the picture is larger than the view. */
export function Minimap({ engine, content, onMove }: MinimapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useExtent(engine);
  const { bounds } = content;
  const room = bounds.w > 4 * bounds.h ? Math.min(most.widest, engine.width() / 2) : most.width;
  const scale = Math.min(room / Math.max(1, bounds.w), most.height / Math.max(1, bounds.h));
  const [width, height] = [Math.ceil(bounds.w * scale), Math.ceil(bounds.h * scale)];
  const hasRoom = engine.width() >= leastMap.width && engine.height() >= leastMap.height;
  const isShown = hasRoom && isBeyond(bounds, view);
  useEffect(() => {
    if (canvas.current !== null && isShown) paintSmall(canvas.current, content, scale, width, height);
  }, [content, scale, width, height, isShown]);
  if (!isShown) return null;
  const go = (event: PointerEvent<HTMLDivElement>) => {
    const frame = event.currentTarget.getBoundingClientRect();
    const x = bounds.x + (event.clientX - frame.left) / scale;
    const y = bounds.y + (event.clientY - frame.top) / scale;
    stopMoving(engine);
    const zoom = engine.zoom();
    setViewport(engine, { zoom, x: engine.width() / 2 - x * zoom, y: engine.height() / 2 - y * zoom });
    onMove();
  };
  return (
    <div
      className={styles.minimap}
      role="img"
      aria-label="The whole family, small. The frame shows the part in view; F shows all of it."
      style={{ width, height }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) go(event);
      }}
    >
      <canvas ref={canvas} style={{ width, height }} />
      <div className={styles.frame} style={frameStyle(bounds, view, scale, width, height)} />
    </div>
  );
}

function useExtent(engine: Core): Box {
  const [view, setView] = useState(() => extentOf(engine));
  useEffect(() => {
    let frame: number | null = null;
    const moved = () => {
      frame ??= requestAnimationFrame(() => {
        frame = null;
        if (!engine.destroyed()) setView(extentOf(engine));
      });
    };
    engine.on('viewport resize', moved);
    moved();
    return () => {
      if (frame !== null) cancelAnimationFrame(frame);
      if (!engine.destroyed()) engine.off('viewport resize', moved);
    };
  }, [engine]);
  return view;
}

function extentOf(engine: Core): Box {
  const { x1, y1, w, h } = engine.extent();
  return { x: x1, y: y1, w, h };
}

/** Is any of the picture out of view, by more than its empty edge? */
function isBeyond(bounds: Box, view: Box): boolean {
  const edge = 24;
  return (
    bounds.w > 0 &&
    (view.x > bounds.x + edge ||
      view.y > bounds.y + edge ||
      view.x + view.w < bounds.x + bounds.w - edge ||
      view.y + view.h < bounds.y + bounds.h - edge)
  );
}

function frameStyle(bounds: Box, view: Box, scale: number, width: number, height: number) {
  const within = (value: number, limit: number) => Math.max(0, Math.min(limit, value));
  const left = within((view.x - bounds.x) * scale, width);
  const top = within((view.y - bounds.y) * scale, height);
  const right = within((view.x + view.w - bounds.x) * scale, width);
  const bottom = within((view.y + view.h - bounds.y) * scale, height);
  return { left, top, width: Math.max(4, right - left), height: Math.max(4, bottom - top) };
}

function paintSmall(
  canvas: HTMLCanvasElement,
  { units, bounds, palette }: PictureContent,
  scale: number,
  width: number,
  height: number,
): void {
  const ratio = window.devicePixelRatio;
  [canvas.width, canvas.height] = [Math.ceil(width * ratio), Math.ceil(height * ratio)];
  const brush = brushOf(canvas);
  const zoom = scale * ratio;
  brush.setTransform(zoom, 0, 0, zoom, -bounds.x * zoom, -bounds.y * zoom);
  paintFrom(brush, units, 0, { zoom: scale, area: bounds, palette, thinnest });
}
