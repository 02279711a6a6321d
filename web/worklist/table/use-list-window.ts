import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

import { scrolledTo, shownRows, type ShownRows } from './shown-rows.ts';

interface ListWindowAsked {
  readonly total: number;
  readonly rowHeight: number;
  /** Another question begins at its top. */
  readonly question: string;
  /** The row to begin at; null for the top. */
  readonly beginAt: number | null;
}

interface HeldListWindow {
  readonly shown: ShownRows;
  readonly onScroll: () => void;
  /** Brings a row into view. */
  readonly bring: (index: number) => void;
  /** Rows in view at once, at least one. */
  readonly page: () => number;
}

/** Rows above the one that was open, so that it is seen among its neighbours. */
const above = 2;

/** Until it is measured: a screenful. */
const unmeasured = { scrolled: 0, height: 800 };

/** Scrolling by less than this draws no other rows: those beyond the view cover it. */
const step = 40;

/** Follows which rows of a long list are in view. Rows stay where they are when their height changes with the layout. */
export function useListWindow(
  body: RefObject<HTMLElement | null>,
  { total, rowHeight, question, beginAt }: ListWindowAsked,
): HeldListWindow {
  const [view, setView] = useState(unmeasured);
  const measure = () => {
    if (body.current !== null) setView(viewOf(body.current));
  };
  useEffect(() => {
    const element = body.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setView(viewOf(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [body]);
  useTopOfQuestion(body, question);
  useSteadyRows(body, rowHeight, beginAt);
  return {
    shown: shownRows({ ...view, rowHeight, total }),
    onScroll: measure,
    bring: (index) => {
      const element = body.current;
      if (element === null) return;
      const { scrollTop: scrolled, clientHeight: height } = element;
      element.scrollTo({ top: scrolledTo(index, { scrolled, height, rowHeight }) });
      measure();
    },
    page: () => Math.max(1, Math.floor((body.current?.clientHeight ?? 0) / rowHeight)),
  };
}

function viewOf({ scrollTop, clientHeight }: HTMLElement) {
  return { scrolled: Math.floor(scrollTop / step) * step, height: clientHeight + step };
}

function useTopOfQuestion(body: RefObject<HTMLElement | null>, question: string): void {
  const before = useRef(question);
  useLayoutEffect(() => {
    if (before.current === question) return;
    before.current = question;
    body.current?.scrollTo({ top: 0 });
  }, [body, question]);
}

/** The row at the top stays at the top when rows become higher or lower; at first it is the one to begin at. */
function useSteadyRows(body: RefObject<HTMLElement | null>, rowHeight: number, beginAt: number | null): void {
  const before = useRef<number | null>(null);
  useLayoutEffect(() => {
    const element = body.current;
    if (element === null) return;
    const rows =
      before.current === null ? Math.max(0, (beginAt ?? 0) - above) : element.scrollTop / before.current;
    before.current = rowHeight;
    element.scrollTo({ top: rows * rowHeight });
  }, [body, rowHeight, beginAt]);
}
