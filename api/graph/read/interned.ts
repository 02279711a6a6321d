import type { Attendance, Sighting } from '../../domain/family-record.ts';
import type { PersonId, ProfessionalId } from '../../domain/ids.ts';

/** Values that come again and again, each held once: what is equal is the same. */
export interface Interned {
  readonly text: <Text extends string>(text: Text) => Text;
  /** Lists of ids, or of values that are themselves held once. */
  readonly list: <Item>(items: readonly Item[]) => readonly Item[];
  readonly attendance: (professionals: readonly ProfessionalId[], people: readonly PersonId[]) => Attendance;
  readonly sighting: (
    sighting: Pick<Sighting, 'personId' | 'alone' | 'spokenTo' | 'bedroomSeen'>,
  ) => Sighting;
}

const nothing: readonly never[] = [];
const nobody: Attendance = { professionalIds: nothing, personIds: nothing };

export function createInterned(): Interned {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const pairs = new Map<unknown, readonly unknown[]>();
  const attendances = new Map<string, Attendance>();
  const sightings = new Map<string, Sighting>();

  function text<Text extends string>(wanted: Text): Text {
    const known = texts.get(wanted);
    if (known !== undefined) return known as Text;
    texts.set(wanted, wanted);
    return wanted;
  }

  function list<Item>(items: readonly Item[]): readonly Item[] {
    const [first] = items;
    if (first === undefined) return nothing;
    if (items.every((item) => typeof item === 'string')) return listOfTexts(items) as readonly Item[];
    if (items.length > 1) return items;
    const known = pairs.get(first) ?? items;
    pairs.set(first, known);
    return known as readonly Item[];
  }

  function listOfTexts(items: readonly string[]): readonly string[] {
    const key = items.join('\u0000');
    const known = lists.get(key) ?? items.map(text);
    lists.set(key, known);
    return known;
  }

  return {
    text,
    list,
    attendance: (professionals, people) => {
      if (professionals.length === 0 && people.length === 0) return nobody;
      const key = `${professionals.join('\u0000')}\u0001${people.join('\u0000')}`;
      const known = attendances.get(key) ?? { professionalIds: list(professionals), personIds: list(people) };
      attendances.set(key, known);
      return known;
    },
    sighting: ({ personId, alone, spokenTo, bedroomSeen }) => {
      const key = `${personId}\u0000${alone}\u0000${spokenTo}\u0000${bedroomSeen}`;
      const known = sightings.get(key) ?? {
        personId: text(personId),
        alone,
        spokenTo,
        bedroomSeen,
        presentWithIds: nothing,
        notAloneReason: null,
      };
      sightings.set(key, known);
      return known;
    },
  };
}
