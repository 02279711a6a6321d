import { Search } from 'lucide-react';
import { useState, type RefObject } from 'react';
import { Autocomplete, Button, Input, Label, ListBox, SearchField } from 'react-aria-components';

import { classNamesOf } from '../ui/class-names.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import styles from './find-child.module.css';
import { SearchHitRow } from './search-hit-row.tsx';
import { leastLetters, useSearch, type SearchState } from './use-search.ts';

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
  const openOnly = () => {
    const only = state.kind === 'answered' && state.hits.length === 1 ? state.hits[0] : undefined;
    if (only !== undefined) open(only.personId);
  };

  return (
    <div className={names('find', place)}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField
          className={names('field')}
          autoFocus={place === 'page'}
          onSubmit={openOnly}
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
            {statusOf(state, typed)}
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

function statusOf(state: SearchState, typed: string): string {
  if (state.kind === 'too-short') return typed.trim() === '' ? '' : `Type at least ${leastLetters} letters.`;
  if (state.kind === 'searching') return 'Searching…';
  if (state.kind === 'failed') return '';
  const { hits, more, text } = state;
  if (hits.length === 0) {
    return `Nobody is found for “${text}” among the people you may see. Try part of a name, a date of birth (19/01/2017) or a street.`;
  }
  const found = hits.length === 1 ? '1 person found' : `${hits.length} people found`;
  return more > 0
    ? `${found}, ${more} more: type more of the name to narrow them down.`
    : hits.length === 1
      ? `${found}.`
      : `${found}, children first.`;
}
