import { useEffect, useState, type RefObject } from 'react';

import { countInWords } from '../../api/domain/words/lists-in-words.ts';
import type { MapHandle } from '../map/map-handle.ts';
import { ActionButton } from '../ui/action-button.tsx';
import styles from './map-region.module.css';

interface OutsideViewProps {
  readonly handle: RefObject<MapHandle | null>;
  /** Changes whenever something moved. */
  readonly moved: number;
}

/** A part of a family must not be taken for the whole: how many stand outside what is in view, and the way to all. */
export function OutsideView({ handle, moved }: OutsideViewProps) {
  const [outside, setOutside] = useState(0);
  useEffect(() => {
    const next = requestAnimationFrame(() => setOutside(handle.current?.countOutside() ?? 0));
    return () => cancelAnimationFrame(next);
  }, [handle, moved]);
  if (outside === 0) return null;
  return (
    <p className={styles.outside}>
      {countInWords(outside, 'person is', 'people are')} outside this view.{' '}
      <ActionButton look="link" onPress={() => handle.current?.fit()}>
        Show all (F)
      </ActionButton>
    </p>
  );
}
