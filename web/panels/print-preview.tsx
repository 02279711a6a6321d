import { countInWords } from '../../api/domain/words/lists-in-words.ts';
import { paper } from '../drawing/colours.ts';
import type { PaperPlan } from '../drawing/paper/plan-paper.ts';
import { printedScene } from '../drawing/paper/printed-scene.ts';
import { sceneParts } from '../drawing/parts/scene-parts.ts';
import type { Scene } from '../drawing/scene.ts';
import { classNamesOf } from '../ui/class-names.ts';
import { DrawnParts } from '../ui/drawn-parts.tsx';
import { PagePreview } from './page-preview.tsx';
import styles from './print-dialog.module.css';

const names = classNamesOf(styles);
/** More thumbnails tell nothing more, and a large family is drawn once for each. */
const mostPages = 4;

interface PrintPreviewProps {
  /** Null where the picture is saved as one file without sheets. */
  readonly plan: PaperPlan | null;
  readonly scene: Scene;
}

/** The first sheets in small, or the one picture. */
export function PrintPreview({ plan, scene }: PrintPreviewProps) {
  if (plan === null) return <OnePicture scene={scene} />;
  const { pages } = plan;
  const more = pages.length - mostPages;
  return (
    <div className={names('preview')}>
      {pages.slice(0, mostPages).map((page, index) => (
        <PagePreview key={index} page={page} label={`Page ${index + 1} of ${pages.length}, in small`} />
      ))}
      {more > 0 ? <p className={names('more')}>and {countInWords(more, 'more page')}</p> : null}
    </div>
  );
}

function OnePicture({ scene }: { readonly scene: Scene }) {
  const { x, y, w, h } = scene.bounds;
  return (
    <div className={names('preview')}>
      <svg
        className={names('page', 'alone')}
        viewBox={`${x} ${y} ${w} ${h}`}
        role="img"
        aria-label="The picture, in small"
      >
        <rect x={x} y={y} width={w} height={h} fill={paper} />
        <DrawnParts parts={sceneParts(printedScene(scene))} />
      </svg>
    </div>
  );
}
