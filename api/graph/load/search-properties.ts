import { foldText } from '../../domain/fold-text.ts';
import type { Household, PersonDetails } from '../../domain/family-record.ts';

/** Parts stand between bars, so that a part's beginning can be asked for: `|poppy|marrowick|poppy marrowick|`. */
const bar = '|';

/** What a person is found by. Empty texts where nothing is known: they match no word. */
export interface SearchProperties {
  readonly searchNames: string;
  readonly searchDates: string;
  /** The latest date of birth, for "youngest first"; empty where none is recorded. */
  readonly searchBorn: string;
}

/** From every version that was not retracted, former names included. */
export function searchPropertiesOf(details: readonly PersonDetails[]): SearchProperties {
  const standing = details.filter(({ retractedAt }) => retractedAt === null);
  const names = standing.flatMap((version) => [
    ...namesOf(version.givenName, version.familyName),
    ...version.otherNames.flatMap((name) => namesOf(name, null)),
  ]);
  const dates = standing
    .flatMap(({ dob, expectedDob }) => [dob, expectedDob])
    .filter((date) => date !== null);
  return {
    searchNames: barred(names),
    searchDates: barred(dates),
    searchBorn: standing.at(-1)?.dob ?? standing.at(-1)?.expectedDob ?? '',
  };
}

/** Each word of a name begins a part, the whole name is one, and so is a double-barrelled name closed up. */
function namesOf(given: string | null, family: string | null): string[] {
  const whole = foldText([given, family].filter((part) => part !== null).join(' '));
  const closedUp = foldText((family ?? given ?? '').replace(/[\s-]+/g, ''));
  return whole === '' ? [] : [whole, ...whole.split(' '), closedUp];
}

/** An address as it is searched for; the postcode also closed up ("MB1 4SR" and "MB14SR"). */
export function searchAddressOf({ address, postcode }: Household): string {
  const parts = [address, postcode].filter((part) => part !== null).map(foldText);
  return barred([
    ...parts.flatMap((part) => part.split(' ')),
    ...parts,
    foldText(postcode ?? '').replaceAll(' ', ''),
  ]);
}

function barred(parts: readonly string[]): string {
  const once = [...new Set(parts.filter((part) => part !== ''))];
  return once.length === 0 ? '' : `${bar}${once.join(bar)}${bar}`;
}
