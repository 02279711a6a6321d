import { useId } from 'react';

import { paper } from '../drawing/colours.ts';
import { polyline } from '../drawing/parts/path-data.ts';
import { pageLayers, type PreviewLayer } from '../drawing/paper/page-layers.ts';
import type { PaperPage } from '../drawing/paper/paper-page.ts';
import { classNamesOf } from '../ui/class-names.ts';
import { DrawnParts } from '../ui/drawn-parts.tsx';
import styles from './print-dialog.module.css';

const names = classNamesOf(styles);

interface PagePreviewProps {
  readonly page: PaperPage;
  readonly label: string;
}

/** One sheet as it will be printed, in small. */
export function PagePreview({ page, label }: PagePreviewProps) {
  const { width, height } = page;
  return (
    <svg className={names('page')} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect width={width} height={height} fill={paper} />
      {pageLayers(page).map((layer, index) => (
        <Layer key={index} layer={layer} />
      ))}
    </svg>
  );
}

function Layer({ layer: { parts, clips } }: { readonly layer: PreviewLayer }) {
  const id = useId();
  return clips.reduceRight(
    (inside, clip, index) => (
      <>
        <clipPath id={`${id}${index}`}>
          <path d={polyline(clip, true)} />
        </clipPath>
        <g clipPath={`url(#${id}${index})`}>{inside}</g>
      </>
    ),
    <DrawnParts parts={parts} />,
  );
}
