import type { PersonChip } from '../../api/domain/chips/person-chip.ts';
import { chipStateOf } from '../drawing/family-chips.ts';
import { classNamesOf } from './class-names.ts';
import { SeenSign } from './seen-sign.tsx';
import styles from './seen-words.module.css';

const names = classNamesOf(styles);

/** Sign and words of when a child was seen; the full sentence on pointing. */
export function SeenWords({ chip }: { readonly chip: PersonChip }) {
  return (
    <span className={names('words', chip.state)} title={chip.sentence}>
      <SeenSign state={chipStateOf(chip.state)} />
      <span>{chip.words}</span>
    </span>
  );
}
