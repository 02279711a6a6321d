import { useEffect, useState, type RefObject } from 'react';

import type { PersonId } from '../../api/domain/ids.ts';
import type { MapHandle } from '../map/map-handle.ts';
import styles from './contact-lines.module.css';

interface ContactLinesProps {
  /** Holds both the map and the strip of agencies. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly handle: RefObject<MapHandle | null>;
  readonly personId: PersonId | null;
  /** Changes whenever something moved. */
  readonly moved: number;
}

interface Line {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** From each agency that knows the selected person to that person, only while they are selected. The strip says it in words. */
export function ContactLines({ frame, handle, personId, moved }: ContactLinesProps) {
  const [lines, setLines] = useState<readonly Line[]>([]);
  useEffect(() => {
    const next = requestAnimationFrame(() => {
      setLines(personId === null ? [] : linesTo(personId, frame.current, handle.current));
    });
    return () => cancelAnimationFrame(next);
  }, [frame, handle, personId, moved]);
  if (lines.length === 0) return null;
  return (
    <svg className={styles.lines} aria-hidden focusable="false">
      {lines.map(({ from, to }) => (
        <path
          key={`${from.x} ${from.y}`}
          d={`M${from.x} ${from.y}C${from.x} ${from.y - 40} ${to.x} ${to.y + 40} ${to.x} ${to.y}`}
          fill="none"
          stroke="#0b4f6c"
          strokeOpacity="0.55"
          strokeWidth="1.5"
          strokeDasharray="2 4"
        />
      ))}
    </svg>
  );
}

function linesTo(id: PersonId, frame: HTMLElement | null, handle: MapHandle | null): Line[] {
  const place = handle?.placeOf(id) ?? null;
  if (frame === null || place === null) return [];
  const origin = frame.getBoundingClientRect();
  return [...frame.querySelectorAll('[data-agency-knows]')].flatMap((chip) => {
    const { left, top, width, height } = chip.getBoundingClientRect();
    const strip = chip.closest('[data-agencies]')?.getBoundingClientRect() ?? origin;
    const [middleX, middleY] = [left + width / 2, top + height / 2];
    const isInView =
      middleX >= strip.left && middleX <= strip.right && middleY >= strip.top && middleY <= strip.bottom;
    if (!isInView) return [];
    return [
      {
        from: { x: left + width / 2 - origin.left, y: top - origin.top },
        to: { x: place.x - origin.left, y: place.bottom - origin.top },
      },
    ];
  });
}
