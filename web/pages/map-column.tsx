import { lazy, Suspense, useCallback, useRef, useState, type RefObject } from 'react';

import { useFamilyScreen } from '../family/family-screen.ts';
import { matrixView } from '../family/page-views.ts';
import type { MapHandle } from '../map/map-handle.ts';
import { FamilyCount } from '../panels/family-count.tsx';
import { ContactLines } from '../panels/contact-lines.tsx';
import { LegendPanel } from '../panels/legend-panel.tsx';
import { MapRegion } from '../panels/map-region.tsx';
import { MapToolbar } from '../panels/map-toolbar.tsx';
import { ProfessionalsStrip } from '../panels/professionals-strip.tsx';
import { ViewTabs } from '../panels/view-tabs.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './map-column.module.css';
import { useFindKey } from './use-find-key.ts';

const names = classNamesOf(styles);

/** Laying out paper is not needed until somebody prints. */
const PrintDialog = lazy(async () => {
  const { PrintDialog: dialog } = await import('../panels/print-dialog.tsx');
  return { default: dialog };
});

const MatrixView = lazy(async () => {
  const { MatrixView: table } = await import('../matrix/matrix-view.tsx');
  return { default: table };
});

interface MapColumnProps {
  readonly handle: RefObject<MapHandle | null>;
  readonly notices: readonly string[];
  readonly isFailed: boolean;
  /** The picture shown, if any, is not yet the one that was asked for. */
  readonly isBehind: boolean;
  readonly onKeys: () => void;
}

/** Toolbar, map, and the professionals below it, with the lines of contact between the two. */
export function MapColumn({ handle, notices, isFailed, isBehind, onKeys }: MapColumnProps) {
  const { scene, selectedIds, view } = useFamilyScreen();
  const frame = useRef<HTMLDivElement>(null);
  const [isLegendShown, setLegendShown] = useState(false);
  const [isFinding, setFinding] = useState(false);
  useFindKey(() => setFinding(true));
  const [isPrintShown, setPrintShown] = useState(false);
  const { moved, onMoved } = useMoves();
  if (view === matrixView) return <ContactsColumn notices={notices} />;
  return (
    <div ref={frame} className={names('column')}>
      <ColumnHead />
      <MapToolbar
        handle={handle}
        isLegendShown={isLegendShown}
        onLegend={() => setLegendShown(!isLegendShown)}
        onKeys={onKeys}
        onPrint={() => setPrintShown(true)}
        onFind={() => setFinding(true)}
      />
      <Notices notices={notices} />
      {isFailed ? (
        <Notice title="This family could not be arranged as a picture." tone="problem">
          <p>The list of people says the same in words. Please report it with the date looked at.</p>
        </Notice>
      ) : null}
      {scene === null ? (
        <Arranging isFailed={isFailed} />
      ) : (
        <div className={names('drawn')} aria-busy={isBehind}>
          <MapRegion
            scene={scene}
            handle={handle}
            onMoved={onMoved}
            moved={moved}
            isFinding={isFinding}
            onFindClosed={() => setFinding(false)}
          />
          {isLegendShown ? <LegendPanel items={scene.legend} /> : null}
        </div>
      )}
      <ProfessionalsStrip onScrolled={onMoved} />
      {drawsContacts(view) ? null : (
        <ContactLines frame={frame} handle={handle} personId={selectedIds.at(-1) ?? null} moved={moved} />
      )}
      {isPrintShown ? (
        <Suspense fallback={null}>
          <PrintDialog onClose={() => setPrintShown(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

/** The table of contacts in the place of map and strip: it needs the room, and says what both say. */
function ContactsColumn({ notices }: Pick<MapColumnProps, 'notices'>) {
  return (
    <div className={names('column')}>
      <ColumnHead />
      <Notices notices={notices} />
      <Suspense fallback={<p className={names('arranging')}>Counting contacts…</p>}>
        <MatrixView />
      </Suspense>
    </div>
  );
}

function ColumnHead() {
  return (
    <div className={names('head')}>
      <ViewTabs />
      <FamilyCount />
    </div>
  );
}

function Notices({ notices }: Pick<MapColumnProps, 'notices'>) {
  return (
    <div className={names('notices')} aria-live="polite">
      {notices.map((says) => (
        <p key={says} className={names('notice')}>
          {says}
        </p>
      ))}
    </div>
  );
}

/** These views draw contacts themselves. */
function drawsContacts(view: string): boolean {
  return view === 'ecomap' || view === 'network';
}

function Arranging({ isFailed }: { readonly isFailed: boolean }) {
  return <p className={names('arranging')}>{isFailed ? '' : 'Arranging the family…'}</p>;
}

/** A count that grows at most once a frame, however often it is told that something moved. */
function useMoves(): { readonly moved: number; readonly onMoved: () => void } {
  const [moved, setMoved] = useState(0);
  const isWaiting = useRef(false);
  const onMoved = useCallback(() => {
    if (isWaiting.current) return;
    isWaiting.current = true;
    requestAnimationFrame(() => {
      isWaiting.current = false;
      setMoved((count) => count + 1);
    });
  }, []);
  return { moved, onMoved };
}
