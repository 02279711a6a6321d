import { useRef, useState } from 'react';

import type { FamilyRecord } from '../../api/domain/family-record.ts';
import { AskedQuestionsContext } from '../family/asked-questions.ts';
import type { FamilyAddress } from '../family/family-address.ts';
import { FamilyScreenContext } from '../family/family-screen.ts';
import { MapViewContext } from '../family/map-view.ts';
import { useAskedQuestionsState } from '../family/use-answers.ts';
import { useMapViewState } from '../family/use-map-view.ts';
import type { Undoing } from '../family/use-view-trail.ts';
import { DateControl } from '../panels/date-control.tsx';
import { InviteListDialog } from '../panels/invite-list-dialog.tsx';
import { KeysDialog } from '../panels/keys-dialog.tsx';
import { FamilyLayout } from './family-layout.tsx';
import { MapColumn } from './map-column.tsx';
import { useFamilyKeys } from './use-family-keys.ts';
import { useFamilyView } from './use-family-view.ts';
import type { MapHandle } from '../map/map-handle.ts';

interface FamilyViewProps {
  readonly record: FamilyRecord;
  readonly address: FamilyAddress;
  readonly go: (change: Partial<FamilyAddress>) => void;
  readonly corrected: readonly string[];
  readonly correct: (change: Partial<FamilyAddress>, says: readonly string[]) => void;
  readonly isFetchingOlder: boolean;
  readonly undoing: Undoing;
}

/** The drawn family with everything round it. */
export function FamilyView(props: FamilyViewProps) {
  const view = useFamilyView(props);
  const { screen, dates, invite } = view;
  const mapView = useMapViewState({ ...props, look: screen.look, scene: screen.scene });
  const asked = useAskedQuestionsState(screen.look.family, props.address, props.go);
  const handle = useRef<MapHandle | null>(null);
  const [isKeysShown, setKeysShown] = useState(false);
  useFamilyKeys({
    handle,
    onClear: () => screen.select([]),
    onKeys: () => setKeysShown(true),
    onUndo: mapView.undo,
    onRedo: mapView.redo,
  });
  return (
    <FamilyScreenContext value={screen}>
      <MapViewContext value={mapView}>
        <AskedQuestionsContext value={asked}>
          <FamilyLayout
            openedAt={view.openedAt}
            map={
              <MapColumn
                handle={handle}
                notices={view.notices}
                isFailed={view.isDrawingFailed}
                isBehind={view.isDrawingBehind}
                onKeys={() => setKeysShown(true)}
              />
            }
            date={<DateControl {...dates} />}
          />
          {invite.opened === null ? null : (
            <InviteListDialog
              family={screen.look.family}
              childIds={invite.opened.childIds}
              isByHand={invite.opened.byHand}
              onChosen={invite.choose}
              onClose={invite.close}
              onCopied={invite.report}
            />
          )}
          {isKeysShown ? <KeysDialog onClose={() => setKeysShown(false)} /> : null}
        </AskedQuestionsContext>
      </MapViewContext>
    </FamilyScreenContext>
  );
}
