import { useLayoutEffect, useState, type RefObject } from 'react';

/** How the cells of a row are set out: in one line, in two, or one below the other for large text and small windows. */
export type ListLayout = 'wide' | 'middle' | 'narrow';

/** Widths in rem, so that larger text gives way to the next layout as a smaller window does. */
const wideFrom = 84;
const middleFrom = 42;

/** Height of a row in rem. Every row of a layout is equally high, so that nothing jumps while rows arrive. */
const rowHeights: Readonly<Record<ListLayout, number>> = { wide: 3.625, middle: 5, narrow: 9.5 };

interface Measured {
  readonly layout: ListLayout;
  /** In pixels. */
  readonly rowHeight: number;
}

export function useListLayout(frame: RefObject<HTMLElement | null>): Measured {
  const [measured, setMeasured] = useState<Measured>({ layout: 'wide', rowHeight: rowHeights.wide * 16 });
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const layout = layoutFor(element.clientWidth / rem);
      const rowHeight = Math.round(rowHeights[layout] * rem);
      setMeasured((before) =>
        before.layout === layout && before.rowHeight === rowHeight ? before : { layout, rowHeight },
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [frame]);
  return measured;
}

export function layoutFor(rem: number): ListLayout {
  if (rem >= wideFrom) return 'wide';
  return rem >= middleFrom ? 'middle' : 'narrow';
}
