import { paper } from '../drawing/colours.ts';
import type { Part } from '../drawing/parts/part.ts';

/** Parts of a picture inside an `<svg>` of the page. */
export function DrawnParts({ parts }: { readonly parts: readonly Part[] }) {
  // Parts have no names of their own; the list is drawn anew as a whole.
  return parts.map((part, index) => <DrawnPart key={index} part={part} />);
}

function DrawnPart({ part }: { readonly part: Part }) {
  switch (part.kind) {
    case 'path':
      return (
        <path
          d={part.d}
          fill={part.fill ?? 'none'}
          stroke={part.stroke ?? 'none'}
          strokeWidth={part.strokeWidth}
          strokeDasharray={part.dash?.join(' ')}
          strokeDashoffset={part.dashOffset}
          strokeLinecap={part.cap}
          strokeLinejoin="round"
          opacity={part.opacity}
        />
      );
    case 'text':
      return (
        <text
          x={part.x}
          y={part.y}
          textAnchor={part.anchor}
          fontSize={part.size}
          fontWeight={part.weight}
          fill={part.fill}
          {...(part.halo ? { stroke: paper, strokeWidth: 4, paintOrder: 'stroke' } : {})}
        >
          {part.text}
        </text>
      );
    case 'group':
      return (
        <g {...(part.place === null ? {} : { transform: placed(part.place) })}>
          <DrawnParts parts={part.parts} />
        </g>
      );
  }
}

function placed({ x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number }): string {
  return `translate(${x} ${y}) scale(${scale})`;
}
