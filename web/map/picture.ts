import { paper } from '../drawing/colours.ts';
import { paletteOf } from './palette.ts';
import {
  advanceSheet,
  areaInView,
  beginSheet,
  brushOf,
  covers,
  isWhole,
  laySheet,
  withMargin,
  type PictureContent,
  type Sheet,
  type Viewport,
} from './sheet.ts';

/** How the picture of a map is kept on its canvas. */
export interface Picture {
  /** Another picture, or the same with other people greyed: painted at once. */
  readonly show: (content: PictureContent) => void;
  /** The viewport moved: what was painted is laid there, and painted sharp once it stands. */
  readonly look: (view: Viewport) => void;
  /** Painted over the picture on every frame, in scene pixels: whoever is selected or pointed at. */
  readonly mark: (paintMarks: PaintMarks) => void;
  readonly stop: () => void;
}

export type PaintMarks = (brush: CanvasRenderingContext2D, view: Viewport) => void;

/** Milliseconds of painting in one frame: little while the map moves, so that it moves smoothly. */
const timeWhileMoving = 4;
const timeWhileStanding = 12;
const timeForNewPicture = 60;
/** The map stands once it has not moved for so long, in milliseconds. */
const standsAfter = 90;
/** How much is painted beside what is in view, as a share of it. */
const margin = 0.3;
/** While zooming, a painted sheet is stretched or shrunk within these bounds before another is begun. */
const stretch = { least: 0.55, most: 1.8 };
/** Pixels of the sheet that holds the whole picture, shown where nothing sharper is painted yet. */
const overviewPixels = 1_500_000;

/**
 * Keeps a picture on a canvas: painted onto sheets off screen a little in each frame, and only laid on the screen while
 * the map moves, so that moving costs the same however large the family is.
 */
export function keepPicture(canvas: HTMLCanvasElement): Picture {
  const state: State = {
    canvas,
    content: {
      units: [],
      bounds: { x: 0, y: 0, w: 0, h: 0 },
      palette: paletteOf({ isForced: false, isStrong: false }),
    },
    view: null,
    sharp: null,
    overview: null,
    work: null,
    spare: [],
    paintMarks: () => undefined,
    movedAt: 0,
    frame: null,
  };
  return {
    show: (content) => {
      state.content = content;
      [state.sharp, state.overview, state.work] = [null, null, null];
      if (state.view !== null) paintNow(state, state.view);
      wake(state);
    },
    look: (view) => {
      const isFirst = state.view === null;
      const isResized = state.view?.width !== view.width || state.view.height !== view.height;
      state.view = view;
      state.movedAt = isFirst ? 0 : performance.now();
      if (isFirst) paintNow(state, view);
      // A canvas that changes size is emptied: it must not be seen empty until the next frame.
      if (isResized) lay(state, view);
      wake(state);
    },
    mark: (paintMarks) => {
      state.paintMarks = paintMarks;
      wake(state);
    },
    stop: () => {
      if (state.frame !== null) cancelAnimationFrame(state.frame);
      state.frame = null;
    },
  };
}

interface State {
  readonly canvas: HTMLCanvasElement;
  content: PictureContent;
  view: Viewport | null;
  /** Painted for about this viewport. */
  sharp: Sheet | null;
  /** The whole picture, coarse. */
  overview: Sheet | null;
  /** Being painted. */
  work: { readonly sheet: Sheet; readonly for: 'sharp' | 'overview' } | null;
  /** Canvases that are not in use. */
  readonly spare: HTMLCanvasElement[];
  paintMarks: PaintMarks;
  movedAt: number;
  frame: number | null;
}

function wake(state: State): void {
  state.frame ??= requestAnimationFrame(() => {
    state.frame = null;
    const { view } = state;
    if (view === null) return;
    const isStanding = performance.now() - state.movedAt > standsAfter;
    begin(state, view, isStanding);
    if (state.work !== null) paintOn(state, isStanding ? timeWhileStanding : timeWhileMoving);
    lay(state, view);
    if (!isStanding || state.work !== null) wake(state);
  });
}

/** Takes up the next sheet to paint, where one is needed. */
function begin(state: State, view: Viewport, isStanding: boolean): void {
  const { sharp, content, work } = state;
  const wants = isStanding ? !isSharpFor(sharp, view, content) : !isFairFor(sharp, view, content);
  if (work !== null) {
    const isOutOfUse = work.for === 'sharp' ? isStanding && !isSharpFor(work.sheet, view, content) : wants;
    if (!isOutOfUse) return;
    state.spare.push(work.sheet.canvas);
    state.work = null;
  }
  if (wants) {
    const area = withMargin(areaInView(view), margin, content.bounds);
    if (area.w > 0 && area.h > 0) state.work = { sheet: newSheet(state, area, view.zoom), for: 'sharp' };
  } else if (state.overview === null && isStanding && isLarger(content, view)) {
    state.work = { sheet: newSheet(state, content.bounds, overviewZoom(content)), for: 'overview' };
  }
}

function isSharpFor(sheet: Sheet | null, view: Viewport, content: PictureContent): boolean {
  return sheet !== null && sheet.zoom === view.zoom && covers(sheet, view, content.bounds);
}

/** Good enough while the map moves. */
function isFairFor(sheet: Sheet | null, view: Viewport, content: PictureContent): boolean {
  if (sheet === null) return false;
  const scale = view.zoom / sheet.zoom;
  return scale >= stretch.least && scale <= stretch.most && covers(sheet, view, content.bounds);
}

function isLarger({ bounds }: PictureContent, view: Viewport): boolean {
  return bounds.w * view.zoom > view.width || bounds.h * view.zoom > view.height;
}

function overviewZoom({ bounds }: PictureContent): number {
  return Math.min(1, Math.sqrt(overviewPixels / Math.max(1, bounds.w * bounds.h)));
}

function newSheet(state: State, area: Sheet['area'], zoom: number): Sheet {
  const canvas = state.spare.pop() ?? document.createElement('canvas');
  return beginSheet(canvas, state.content, area, zoom, window.devicePixelRatio);
}

function paintOn(state: State, milliseconds: number): void {
  const { work } = state;
  if (work === null) return;
  const until = performance.now() + milliseconds;
  if (!advanceSheet(work.sheet, () => performance.now() > until)) return;
  const replaced = work.for === 'sharp' ? state.sharp : state.overview;
  if (replaced !== null) state.spare.push(replaced.canvas);
  if (work.for === 'sharp') state.sharp = work.sheet;
  else state.overview = work.sheet;
  state.work = null;
}

/** A new picture stands at once; only of a very large one the rest comes in the frames after. */
function paintNow(state: State, view: Viewport): void {
  state.movedAt = 0;
  begin(state, view, true);
  if (state.work !== null) paintOn(state, timeForNewPicture);
}

/** One frame of the screen, from what is painted so far. */
function lay(state: State, view: Viewport): void {
  const { canvas, content, sharp, overview, work } = state;
  const ratio = window.devicePixelRatio;
  const [width, height] = [Math.round(view.width * ratio), Math.round(view.height * ratio)];
  if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
  const brush = brushOf(canvas);
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.globalAlpha = 1;
  brush.fillStyle = content.palette(paper);
  brush.fillRect(0, 0, width, height);
  if (overview !== null && (sharp === null || !covers(sharp, view, content.bounds)))
    laySheet(brush, overview, view, ratio);
  if (sharp !== null) laySheet(brush, sharp, view, ratio);
  else if (overview === null && work !== null && !isWhole(work.sheet))
    laySheet(brush, work.sheet, view, ratio);
  brush.setTransform(view.zoom * ratio, 0, 0, view.zoom * ratio, view.x * ratio, view.y * ratio);
  state.paintMarks(brush, view);
}
