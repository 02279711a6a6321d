import { useDeferredValue, useEffect, useMemo, useState } from 'react';

import { chipOption, lastSeenChip } from '../../api/domain/chips/chip-choice.ts';
import { inWords, type CalendarDate } from '../../api/domain/calendar-date.ts';
import type { FamilyRecord } from '../../api/domain/family-record.ts';
import type { PersonId } from '../../api/domain/ids.ts';
import type { FoldKey } from '../drawing/scene-folds.ts';
import type { Notation } from '../drawing/scene.ts';
import { chipFault } from '../family/address-faults.ts';
import { startArranger } from '../family/arrange/start-arranger.ts';
import { useScene } from '../family/arrange/use-scene.ts';
import { centreOfEcomap } from '../family/centre-of-ecomap.ts';
import { dayRange } from '../family/day-range.ts';
import type { FamilyAddress } from '../family/family-address.ts';
import { familyEvents } from '../family/family-events.ts';
import { drawnView } from '../family/page-views.ts';
import { lookWithout, withChips, type FamilyLook } from '../family/family-look.ts';
import type { FamilyScreen } from '../family/family-screen.ts';
import { noticesOf } from '../family/notices.ts';
import { rememberFamily } from '../family/recent-families.ts';
import { useSame } from '../family/use-same.ts';
import { useReportLook } from '../family/use-report-look.ts';
import { useInvite } from './use-invite.ts';
import { useReports } from './use-reports.ts';

interface Given {
  readonly record: FamilyRecord;
  readonly address: FamilyAddress;
  readonly go: (change: Partial<FamilyAddress>) => void;
  readonly corrected: readonly string[];
  readonly correct: (change: Partial<FamilyAddress>, says: readonly string[]) => void;
  readonly isFetchingOlder: boolean;
}

/** Everything the family page shows and does, from the record it holds and the address it stands at. */
export function useFamilyView({ record, address, go, corrected, correct, isFetchingOlder }: Given) {
  const report = useReportLook(address.focusId);
  const dates = useDates(record, address, go);
  const bare = useMemo(() => lookWithout(record, dates.shown), [record, dates.shown]);
  const look = useMemo(() => withChips(bare, address.chip), [bare, address.chip]);
  const { notation, quality } = address;
  const view = drawnView(address.view);
  const folded = useSame(address.folded);
  const centreId = view === 'ecomap' ? centreOfEcomap(look.family, address.selectedIds) : null;
  const [shownAgencyId, showAgency] = useState<string | null>(null);
  const unfoldedAgencyId = view === 'network' ? shownAgencyId : null;
  const wanted = useMemo(
    () => ({ ...pictureOf(look, view, notation, folded), quality, centreId, unfoldedAgencyId }),
    [look, view, notation, folded, quality, centreId, unfoldedAgencyId],
  );
  const { scene, isFailed, isBehind } = useScene(record, wanted, startArranger);
  const [pointedId, setPointedId] = useState<PersonId | null>(null);
  const [openedAt, setOpenedAt] = useState(0);
  const invite = useInvite(look, (ids) => report('LIST_COPIED', dates.shown, ids));
  useReports({
    report,
    on: address.on ?? record.asAt,
    isAsAt: address.on === null,
    openedId: address.selectedIds.at(-1) ?? null,
  });
  useEffect(() => remember(look), [look]);
  useLateDay(address.on, record.asAt, correct);
  useUnknownChip(look, correct);

  const screen = useMemo(
    (): FamilyScreen => ({
      look,
      scene,
      selectedIds: address.selectedIds,
      pointedId,
      select: (selectedIds) => go({ selectedIds }),
      point: setPointedId,
      open: (id) => {
        go({ selectedIds: [...address.selectedIds.filter((each) => each !== id), id] });
        setOpenedAt((count) => count + 1);
      },
      makeFocus: (focusId) =>
        go({ focusId, selectedIds: [], steps: null, folded: [], within: null, unseenDays: null }),
      setDate: (on) => go({ on }),
      expand: () => go({ steps: record.unit.maxSteps + 1 }),
      shownAgencyId,
      showAgency,
      view: address.view,
      setView: (next) => go({ view: next }),
      notation: address.notation,
      setNotation: (next) => go({ notation: next }),
      quality: address.quality,
      setQuality: (shown) => go({ quality: shown }),
      ...invite.onScreen,
    }),
    [look, scene, address, pointedId, shownAgencyId, go, record, invite.onScreen],
  );
  return {
    screen,
    openedAt,
    isDrawingFailed: isFailed,
    isDrawingBehind: isBehind,
    notices: noticesOf(look, dates.range, isFetchingOlder, corrected),
    dates: dates.control,
    invite,
  };
}

/** Whether there is such a rule, only the record's own rule pack tells. */
function useUnknownChip({ family, chip }: FamilyLook, correct: Given['correct']): void {
  const isUnknown = chipOption(family, chip) === null;
  useEffect(() => {
    if (isUnknown) correct({ chip: lastSeenChip }, [chipFault(chip)]);
  }, [isUnknown, chip, correct]);
}

/** A day after the record's own date is not shown as if it were held: said, and taken out of the address. */
function useLateDay(on: CalendarDate | null, last: CalendarDate, correct: Given['correct']): void {
  const isLate = on !== null && on > last;
  useEffect(() => {
    if (!isLate) return;
    correct({ on: null }, [
      `Nothing after ${inWords(last)} is held here: the family is shown as at that day.`,
    ]);
  }, [isLate, last, correct]);
}

/** The day of the address, the day the slider stands on while it moves, and the day drawn a moment later. */
function useDates(record: FamilyRecord, address: FamilyAddress, go: Given['go']) {
  const [preview, setPreview] = useState<{ readonly day: CalendarDate; readonly from: CalendarDate } | null>(
    null,
  );
  const range = useMemo(() => dayRange(record), [record]);
  const events = useMemo(() => familyEvents(record), [record]);
  const settled = address.on === null || address.on > range.last ? range.last : address.on;
  // Shown at once, while the address still stands at the day before; once it moves, it alone says the day.
  const on = preview?.from === settled ? preview.day : settled;
  const shown = useDeferredValue(on);
  const set = (day: CalendarDate) => {
    setPreview({ day, from: settled });
    go({ on: day >= range.last ? null : day });
  };
  return {
    range,
    shown,
    control: {
      on,
      range,
      events,
      onPreview: (day: CalendarDate) => setPreview({ day, from: settled }),
      onSet: set,
    },
  };
}

function pictureOf(
  { family, conferenceIds, chip }: FamilyLook,
  view: string,
  notation: Notation,
  folded: readonly FoldKey[],
) {
  return { on: family.on, chosenIds: conferenceIds, view, notation, folded, chip };
}

function remember({ focus }: FamilyLook): void {
  if (focus !== null) rememberFamily({ focusId: focus.id, name: focus.name, age: focus.ageInWords });
}
