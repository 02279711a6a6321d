import { compareText } from '../../api/domain/compare-text.ts';
import type { FamilyAt, HomeAt } from '../../api/domain/family-at.ts';
import type { PersonId } from '../../api/domain/ids.ts';
import type { PersonAt } from '../../api/domain/person-at.ts';
import type { HouseholdRole } from '../../api/domain/vocabulary.ts';
import type { Household } from '../../api/domain/family-record.ts';

/** One group of the list of people: a home, or those who stand in none. */
export interface HomeGroup {
  readonly id: string;
  readonly title: string;
  /** Null for people without a home in the record. */
  readonly household: Household | null;
  readonly children: number;
  readonly rows: readonly HomeRow[];
}

export interface HomeRow {
  /** Differs for each home a person stands in. */
  readonly key: string;
  readonly person: PersonAt;
  /** Null where no home is recorded. */
  readonly role: HouseholdRole | null;
  /** Solid in the main home; part-time children, visitors and stayers come after. */
  readonly comesAndGoes: boolean;
  /** Said to live there: known from reports only. */
  readonly isReported: boolean;
  /** That they stay there is reported, suspected or disputed. */
  readonly isUncertain: boolean;
}

/**
 * Everybody in the family by the home they live in on the date, the focus child's first, then those with most
 * children. A person in two homes stands in both; people without a recorded home and those who have died come last,
 * so that nobody is left out.
 */
export function homesInOrder(family: FamilyAt): HomeGroup[] {
  const groups = family.homes.map((home) => groupOf(home, family)).filter(({ rows }) => rows.length > 0);
  const housed = new Set(groups.flatMap(({ rows }) => rows.map(({ person }) => person.id)));
  const others = family.people.filter(({ id }) => !housed.has(id));
  const rest = [
    peopleGroup(
      'unborn',
      'Not born yet',
      others.filter(({ isUnborn }) => isUnborn),
    ),
    peopleGroup(
      'no-home',
      'No home recorded on this date',
      others.filter((p) => !p.isDead && !p.isUnborn),
    ),
    peopleGroup(
      'died',
      'Died',
      others.filter(({ isDead }) => isDead),
    ),
  ];
  return [...groups.sort(compareGroups(family.focusId)), ...rest.filter(({ rows }) => rows.length > 0)];
}

function groupOf({ household, residents, partTime, visitors }: HomeAt, family: FamilyAt): HomeGroup {
  const rows = [
    ...residents.map((stay) => ({ stay, comesAndGoes: false })),
    ...[...partTime, ...visitors].map((stay) => ({ stay, comesAndGoes: true })),
  ].flatMap(({ stay, comesAndGoes }): HomeRow[] => {
    const person = family.byId.get(stay.personId);
    if (person === undefined || person.isDead) return [];
    const isReported = stay.role === 'reported_resident';
    const isUncertain = stay.certainty !== 'confirmed';
    return [
      {
        key: `${household.id}/${stay.personId}`,
        person,
        role: stay.role,
        comesAndGoes,
        isReported,
        isUncertain,
      },
    ];
  });
  const unique = [...new Map(rows.toReversed().map((row) => [row.key, row])).values()];
  return {
    id: household.id,
    title: household.label,
    household,
    children: unique.filter(({ person, comesAndGoes }) => person.isChild && !comesAndGoes).length,
    rows: unique.sort(compareRows),
  };
}

function peopleGroup(id: string, title: string, people: readonly PersonAt[]): HomeGroup {
  const rows = people.map((person) => ({
    key: `${id}/${person.id}`,
    person,
    role: null,
    comesAndGoes: false,
    isReported: false,
    isUncertain: false,
  }));
  const children = people.filter(({ isChild }) => isChild).length;
  return { id, title, household: null, children, rows: rows.sort(compareRows) };
}

/** Adults first, then children eldest first, as on the map; those who come and go last. */
function compareRows(a: HomeRow, b: HomeRow): number {
  return (
    Number(a.comesAndGoes) - Number(b.comesAndGoes) ||
    generation(a.person) - generation(b.person) ||
    compareText(a.person.dob ?? '9999', b.person.dob ?? '9999') ||
    compareText(a.person.id, b.person.id)
  );
}

function generation({ isChild, isUnborn }: PersonAt): number {
  if (isUnborn) return 2;
  return isChild ? 1 : 0;
}

function compareGroups(focusId: PersonId | null): (a: HomeGroup, b: HomeGroup) => number {
  const holdsFocus = ({ rows }: HomeGroup) =>
    rows.some((row) => row.person.id === focusId && !row.comesAndGoes);
  return (a, b) =>
    Number(holdsFocus(b)) - Number(holdsFocus(a)) ||
    b.children - a.children ||
    b.rows.length - a.rows.length ||
    compareText(a.title, b.title) ||
    compareText(a.id, b.id);
}
