import { Search } from 'lucide-react';
import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { Autocomplete, Button, Input, Label, ListBox, SearchField } from 'react-aria-components';

import { classNamesOf } from '../ui/class-names.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import styles from './find-child.module.css';
import { SearchHitRow } from './search-hit-row.tsx';
import { searchStatus } from './search-status.ts';
import { mostLetters, useSearch, type SearchState } from './use-search.ts';

const names = classNamesOf(styles);

interface FindChildProps {
  /** The start page shows the hits in place, the header in a sheet below the box. */
  readonly place: 'page' | 'header';
  readonly onOpen: (personId: string) => void;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

/** One box: type, arrow to a child, Enter. Focus stays in the box; the list is read out as it is walked. */
export function FindChild({ place, onOpen, inputRef }: FindChildProps) {
  const [typed, setTyped] = useState('');
  const state = useSearch(typed);
  const open = (personId: string) => {
    setTyped('');
    onOpen(personId);
  };
  const enter = useEnterAhead(typed, state, open);

  return (
    <div className={names('find', place)}>
      <Autocomplete inputValue={typed} onInputChange={(text) => setTyped(text.slice(0, mostLetters))}>
        <SearchField
          className={names('field')}
          autoFocus={place === 'page'}
          onSubmit={enter}
          maxLength={mostLetters}
          {...(place === 'header' ? { 'aria-label': 'Find a child or family' } : {})}
        >
          {place === 'page' ? <Label className={names('label')}>Find a child or family</Label> : null}
          <div className={names('box')}>
            <Search aria-hidden className={names('sign')} />
            <Input
              ref={inputRef ?? null}
              className={names('input')}
              placeholder={
                place === 'page' ? 'Name, date of birth, address or number' : 'Find a child or family'
              }
              spellCheck="false"
              autoComplete="off"
            />
            {typed === '' ? null : <Button className={names('clear')}>Clear</Button>}
          </div>
        </SearchField>
        <div className={names('answers')} data-shown={place === 'page' || typed !== ''}>
          <p className={names('status')} role="status">
            {searchStatus(state, typed)}
          </p>
          <Hits state={state} onOpen={open} />
        </div>
      </Autocomplete>
    </div>
  );
}

function Hits({ state, onOpen }: { readonly state: SearchState; readonly onOpen: (id: string) => void }) {
  if (state.kind === 'failed') return <FailureNotice failure={state.failure} onRetry={state.retry} />;
  if (state.kind !== 'answered' || state.hits.length === 0) return null;
  return (
    <ListBox
      aria-label="Children and adults found"
      className={names('hits')}
      items={state.hits.map((hit) => ({ id: hit.personId, hit }))}
      onAction={(key) => onOpen(String(key))}
      selectionMode="none"
    >
      {({ id, hit }) => <SearchHitRow id={id} hit={hit} />}
    </ListBox>
  );
}

/**
 * Enter opens the first hit. Pressed before the hits are there, it is remembered for the words that stood in the box,
 * and answered when their answer comes; other words typed since forget it.
 */
function useEnterAhead(typed: string, state: SearchState, open: (personId: string) => void): () => void {
  const [enteredFor, setEnteredFor] = useState<string | null>(null);
  const text = typed.trim();
  const first = state.kind === 'answered' ? state.hits[0]?.personId : undefined;
  const awaited = enteredFor !== null && enteredFor === text ? first : undefined;
  const latestOpen = useEffectEvent(open);
  useEffect(() => {
    if (awaited !== undefined) latestOpen(awaited);
  }, [awaited]);
  return () => {
    if (first === undefined) setEnteredFor(text);
    else open(first);
  };
}
