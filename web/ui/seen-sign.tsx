import type { ChipState } from '../drawing/scene.ts';
import { seenSigns } from '../drawing/seen-signs.ts';

/** The shape alone: the words stand beside it, so that it is nothing to a screen reader. */
export function SeenSign({ state, size = 18 }: { readonly state: ChipState; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden
      focusable="false"
      style={{ flex: 'none' }}
    >
      {seenSigns[state].map(({ d, fill, stroke, strokeWidth, dash }) => (
        <path
          key={d}
          d={d}
          fill={fill}
          stroke={stroke}
          strokeWidth={strokeWidth}
          {...(dash === null ? {} : { strokeDasharray: dash })}
        />
      ))}
    </svg>
  );
}
