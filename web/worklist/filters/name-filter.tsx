import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';

import { classNamesOf } from '../../ui/class-names.ts';
import styles from './filters.module.css';

const names = classNamesOf(styles);

/** Asked for once typing pauses. */
const typedAfter = 250;
const mostLetters = 100;

interface NameFilterProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Part of a child's name. */
export function NameFilter({ text, onText }: NameFilterProps) {
  const [typed, setTyped] = useState(text);
  const [before, setBefore] = useState(text);
  if (before !== text) {
    setBefore(text);
    setTyped(text);
  }
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => onText(typed), typedAfter);
    return () => clearTimeout(timer);
  }, [typed, text, onText]);
  return (
    <span className={names('name')}>
      <Search aria-hidden size={16} className={names('name-sign')} />
      <input
        type="search"
        aria-label="Child’s name"
        placeholder="Child’s name"
        maxLength={mostLetters}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </span>
  );
}
