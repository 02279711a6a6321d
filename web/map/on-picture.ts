import type { Box } from '../drawing/scene.ts';
import type { ViewportGoal } from './move-viewport.ts';

/** The same look moved no farther than needed so that no empty paper is shown where there is picture to show. */
export function onPicture(
  goal: ViewportGoal,
  bounds: Box,
  room: { readonly w: number; readonly h: number },
): ViewportGoal {
  const { zoom } = goal;
  return {
    zoom,
    x: held(goal.x, bounds.x * zoom, bounds.w * zoom, room.w),
    y: held(goal.y, bounds.y * zoom, bounds.h * zoom, room.h),
  };
}

/** Where the picture is smaller than the room it stands in the middle. */
function held(pan: number, start: number, length: number, room: number): number {
  if (length <= room) return (room - length) / 2 - start;
  return Math.min(-start, Math.max(room - length - start, pan));
}
