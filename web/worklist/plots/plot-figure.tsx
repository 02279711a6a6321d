import { useEffect, useRef, useState } from 'react';

import { classNamesOf } from '../../ui/class-names.ts';
import styles from './plots.module.css';

const names = classNamesOf(styles);

interface PlotFigureProps {
  /** What the picture shows, in a sentence: the table beside it says it in full. */
  readonly label: string;
  readonly draw: (width: number) => Element;
}

/** A plot as one picture with a name. The marks inside carry names of their own that no reader could use: they are taken away. */
export function PlotFigure({ label, draw }: PlotFigureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (width === 0) return;
    const drawn = draw(width);
    for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
    drawn.setAttribute('role', 'img');
    drawn.setAttribute('aria-label', label);
    frame.current?.replaceChildren(drawn);
  }, [draw, label, width]);
  return <div ref={frame} className={names('figure')} />;
}
