import { classNamesOf } from '../ui/class-names.ts';
import { SeenSign } from '../ui/seen-sign.tsx';
import { signOfState } from './state-sign.ts';
import styles from './state-words.module.css';

const names = classNamesOf(styles);

/** Sign and word of a state, as under a child on the map; the colour only repeats them. */
export function StateWords({ state, words }: { readonly state: string; readonly words: string }) {
  const sign = signOfState(state);
  return (
    <span className={names('words', sign)}>
      <SeenSign state={sign} />
      <span>{words}</span>
    </span>
  );
}
