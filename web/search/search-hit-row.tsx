import { useQuery } from '@apollo/client/react';
import { ListBoxItem, Text } from 'react-aria-components';

import { inWords, readPartialDate } from '../../api/domain/calendar-date.ts';
import { FamilySummaryDocument } from '../generated/operations.ts';
import { classNamesOf } from '../ui/class-names.ts';
import { ageOfHit, matchInWords } from './hit-in-words.ts';
import styles from './search-hit-row.module.css';
import { summaryInWords } from './summary-in-words.ts';
import type { SearchHit } from './use-search.ts';

const names = classNamesOf(styles);

interface SearchHitRowProps {
  readonly id: string;
  readonly hit: SearchHit;
}

/** One hit: who, how old, where; the second line about the family fills in place without moving anything. */
export function SearchHitRow({ id, hit }: SearchHitRowProps) {
  const where = whereLives(hit);
  return (
    <ListBoxItem id={id} textValue={`${hit.name}, ${ageOfHit(hit)}`} className={names('hit')}>
      <Text slot="label" className={names('all')}>
        <span className={names('who')}>
          <span className={names('name')}>{hit.name}</span> <span>{ageOfHit(hit)}</span>
        </span>{' '}
        <span className={names('facts')}>
          <span>{bornOf(hit)}</span> <span>{where === '' ? 'no home recorded' : where}</span>{' '}
          <span className={names('number')}>{hit.personId}</span>{' '}
          {hit.matchedOn === 'address' ? <span>{matchInWords(hit)}</span> : null}{' '}
          <FamilyLine personId={hit.personId} />
        </span>
      </Text>
    </ListBoxItem>
  );
}

function FamilyLine({ personId }: { readonly personId: string }) {
  const { data, error } = useQuery(FamilySummaryDocument, { variables: { personId } });
  const summary = data?.familySummary;
  if (error !== undefined)
    return <span className={names('family')}>Size of the family could not be counted</span>;
  return (
    <span className={names('family')}>
      {summary == null ? 'Counting the family…' : summaryInWords(summary)}
    </span>
  );
}

/** "Dawn's home, 14 Sorrel Row"; a home whose label says that the address is held back says it once. */
function whereLives({ home, address }: SearchHit): string {
  const parts = [home, address].flatMap((part) => part ?? []).filter((part) => part !== '');
  const saidOnce = home?.toLowerCase() === address ? parts.slice(0, 1) : parts;
  return saidOnce.join(', ');
}

function bornOf({ dob, expectedDob }: SearchHit): string {
  const born = dob == null ? null : readPartialDate(dob);
  const due = expectedDob == null ? null : readPartialDate(expectedDob);
  if (born !== null) return `born ${inWords(born)}`;
  return due === null ? 'date of birth not recorded' : `due ${inWords(due)}`;
}
