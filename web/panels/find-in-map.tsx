import { useEffect, useRef, useState } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField, Text } from 'react-aria-components';

import { personId, type PersonId } from '../../api/domain/ids.ts';
import type { PersonAt } from '../../api/domain/person-at.ts';
import { countInWords } from '../../api/domain/words/lists-in-words.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { findPeople } from '../family/find-people.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { PersonSign } from '../ui/person-sign.tsx';
import styles from './find-in-map.module.css';

const names = classNamesOf(styles);
const mostShown = 8;
const mostLetters = 80;

interface FindInMapProps {
  readonly onFound: (id: PersonId) => void;
  readonly onClose: () => void;
}

/** Finds a person of this picture by name: type, arrow, Enter. Escape closes it. */
export function FindInMap({ onFound, onClose }: FindInMapProps) {
  const { look } = useFamilyScreen();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const found = findPeople(look.family.people, typed);
  const shown = found.slice(0, mostShown);
  useEffect(() => input.current?.focus(), []);
  return (
    <div
      className={names('sheet')}
      role="search"
      aria-label="Find in this picture"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={names('close')}>
        <ActionButton onPress={onClose}>Close</ActionButton>
      </div>
      <Autocomplete inputValue={typed} onInputChange={(text) => setTyped(text.slice(0, mostLetters))}>
        <SearchField
          className={names('field')}
          onSubmit={() => {
            const [first] = found;
            if (first !== undefined && typed.trim() !== '') onFound(first.id);
          }}
        >
          <Label className={names('label')}>Find in this picture</Label>
          <div className={names('box')}>
            <Input ref={input} className={names('input')} spellCheck="false" autoComplete="off" />
          </div>
        </SearchField>
        <p className={names('status')} role="status">
          {statusOf(found.length, typed)}
        </p>
        <ListBox
          aria-label="People of this picture"
          className={names('found')}
          items={shown.map((person) => ({ id: person.id, person }))}
          onAction={(key) => onFound(personId(String(key)))}
          selectionMode="none"
        >
          {({ person }) => <Found person={person} />}
        </ListBox>
      </Autocomplete>
    </div>
  );
}

function Found({ person }: { readonly person: PersonAt }) {
  const { look } = useFamilyScreen();
  const about = [person.ageInWords, look.kinshipOf(person.id)].filter((part) => part !== '').join(', ');
  return (
    <ListBoxItem id={person.id} textValue={`${person.name}, ${about}`} className={names('row')}>
      <PersonSign person={person} />
      <Text slot="label">
        {person.name} <span className={names('about')}>{about}</span>
      </Text>
    </ListBoxItem>
  );
}

function statusOf(count: number, typed: string): string {
  if (count === 0) return `Nobody in this picture is called “${typed.trim()}”.`;
  const people = countInWords(count, 'person', 'people');
  return count > mostShown ? `${people}; the first ${mostShown} are listed. Type more of the name.` : people;
}
