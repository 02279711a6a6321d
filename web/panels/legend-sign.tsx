import { signParts } from '../drawing/parts/sign-parts.ts';
import { DrawnParts } from '../ui/drawn-parts.tsx';

interface LegendSignProps {
  /** `symbol:square`, `line:broken`, `mark:divorced`, `home`, … as a scene's legend names them. */
  readonly sign: string;
}

/** A small drawing beside the words of a legend. Nothing to a screen reader: the words say it. */
export function LegendSign({ sign }: LegendSignProps) {
  return (
    <svg width="38" height="22" viewBox="0 0 38 22" aria-hidden focusable="false">
      <DrawnParts parts={signParts(sign, 19, 11)} />
    </svg>
  );
}
