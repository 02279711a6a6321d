import { lastSeenChip, type ChipChoice } from '../../../../api/domain/chips/chip-choice.ts';
import { compareText } from '../../../../api/domain/compare-text.ts';
import type { FamilyAt, HomeAt } from '../../../../api/domain/family-at.ts';
import type { Stay } from '../../../../api/domain/family-record.ts';
import type { HouseholdId, PersonId } from '../../../../api/domain/ids.ts';
import type { PersonAt } from '../../../../api/domain/person-at.ts';
import { labelInSentence } from '../../../../api/domain/words/labels.ts';
import { homeGroups, type HomeGroup } from '../genogram/home-groups.ts';
import { childrenSeen, peopleInWords, unseenInWords } from './children-seen.ts';
import { generationsOf } from './generations.ts';
import { kindInWords, livingHereInWords } from './home-in-words.ts';
import { doubtInBrackets } from './in-doubt.ts';
import { inOrder } from './in-order.ts';
import { arrivalInWords, leavingInWords, movesOf, type Move } from './moves.ts';

/** A home, or people without one, as a box of people with words. */
export interface HomeBox {
  readonly id: string;
  /** Null for people without a home in the record. */
  readonly householdId: HouseholdId | null;
  readonly title: string;
  /** Kind of home, who lives there in numbers, and whom the record does not show as seen. */
  readonly about: readonly { readonly text: string; readonly isAttention: boolean }[];
  /** Generation by generation, eldest first. */
  readonly rows: readonly (readonly PersonId[])[];
  /** Of whom in `rows` it is not sure that they live here, with words for it: "said to live here". */
  readonly unsure: ReadonlyMap<string, string>;
  /** Who stays here part of the time and lives elsewhere. */
  readonly ghosts: readonly PersonId[];
  /** Of each of `ghosts`: "part-time", "also here", "said to stay here". */
  readonly ghostWords: ReadonlyMap<string, string>;
  /** Who visits, who came, who left: a sentence each. */
  readonly notes: readonly string[];
  readonly isOfFocus: boolean;
  /** Born children who live here. */
  readonly children: number;
}

/**
 * Every box in the order of reading: the focus child's home, then those with most children; people without a home last.
 *
 * @param withSeen false leaves out how many children were not seen of late.
 * @param choice what the signs tell: the counts follow them.
 */
export function homeBoxes(
  family: FamilyAt,
  months: number,
  withSeen = true,
  choice: ChipChoice = lastSeenChip,
): HomeBox[] {
  const seen = withSeen ? choice : null;
  const moves = movesOf(family, months);
  const homes = new Map(family.homes.map((home) => [home.household.id as string, home]));
  const groups = homeGroups(family).flatMap((group) => {
    const home = homes.get(group.id);
    if (home === undefined) return [];
    const people = group.members.flatMap((id) => family.byId.get(id as PersonId) ?? []).filter(isLiving);
    const ghosts = group.ghosts.flatMap(({ personId }) => family.byId.get(personId as PersonId) ?? []);
    return [{ home, group, people, ghosts: ghosts.filter(isLiving) }];
  });
  const expecting = unbornByHome(
    family,
    groups.map(({ home, people }) => ({ id: home.household.id, people })),
  );
  const boxes = groups.flatMap(({ home, group, people, ghosts }) => {
    const unborn = expecting.get(home.household.id) ?? [];
    const visitors = home.visitors.filter(({ personId }) => isLivingId(family, personId));
    if (people.length + ghosts.length + unborn.length + visitors.length === 0) return [];
    const here = { group, people: [...people, ...unborn], ghosts, visitors };
    return [homeBox(family, home, here, moves, seen)];
  });
  const boxed = new Set(boxes.flatMap(({ rows }) => rows.flat()));
  const others = family.people.filter(({ id }) => !boxed.has(id));
  return [...withSecondHomes(boxes, family).sort(compareBoxes), ...homeless(family, others, moves, seen)];
}

/** In words in both homes: who lives in one and part of the time in the other. */
function withSecondHomes(boxes: readonly HomeBox[], family: FamilyAt): HomeBox[] {
  const mainOf = (id: PersonId) => boxes.find(({ rows }) => rows.some((row) => row.includes(id)));
  return boxes.map((box) => {
    const here = box.ghosts.flatMap((id) => {
      const main = mainOf(id);
      const isHere = staysInWords(box.ghostWords.get(id));
      return main === undefined ? [] : [`${nameIn(family, id)} ${isHere} here, from ${main.title}`];
    });
    const elsewhere = boxes.flatMap((other) =>
      other.ghosts
        .filter((id) => other !== box && mainOf(id) === box)
        .map((id) => `${nameIn(family, id)} ${staysInWords(other.ghostWords.get(id))} at ${other.title}`),
    );
    return { ...box, notes: [...here, ...elsewhere, ...box.notes] };
  });
}

/** "is part of the time", "is said to stay", as the record has it. */
function staysInWords(words: string | undefined): string {
  if (words === 'said to stay here') return 'is said to stay';
  return words === 'also here' ? 'is also recorded' : 'is part of the time';
}

function isLiving({ isDead }: PersonAt): boolean {
  return !isDead;
}

function isLivingId(family: FamilyAt, id: PersonId): boolean {
  return family.byId.get(id)?.isDead === false;
}

/** A child not born yet stands with the mother, where her home is recorded. */
function unbornByHome(
  family: FamilyAt,
  homes: readonly { readonly id: HouseholdId; readonly people: readonly PersonAt[] }[],
): Map<HouseholdId, PersonAt[]> {
  const housed = new Set(homes.flatMap(({ people }) => people.map(({ id }) => id)));
  const found = new Map<HouseholdId, PersonAt[]>();
  for (const child of family.people) {
    if (!child.isUnborn || housed.has(child.id)) continue;
    const motherIds = family.parentTies
      .filter(({ childId, parentId }) => childId === child.id && family.byId.get(parentId)?.sex === 'female')
      .map(({ parentId }) => parentId);
    const home = homes.find(({ people }) => people.some(({ id }) => motherIds.includes(id)));
    if (home !== undefined) found.set(home.id, [...(found.get(home.id) ?? []), child]);
  }
  return found;
}

interface PeopleHere {
  readonly group: HomeGroup;
  readonly people: readonly PersonAt[];
  readonly ghosts: readonly PersonAt[];
  readonly visitors: readonly Stay[];
}

function homeBox(
  family: FamilyAt,
  { household }: HomeAt,
  { group, people, ghosts, visitors }: PeopleHere,
  moves: readonly Move[],
  seen: ChipChoice | null,
): HomeBox {
  const living = people.filter(({ isUnborn }) => !isUnborn);
  const unborn = people.length - living.length;
  const counted = childrenSeen(
    family,
    living.map(({ id }) => id),
    seen ?? lastSeenChip,
  );
  const unseen = seen === null ? '' : unseenInWords(counted);
  const kind = kindInWords(household);
  const { count, inDoubt } = livingHereInWords(living, group.unsure);
  const also = [
    count,
    ...(unborn === 0 ? [] : [unborn === 1 ? 'and an unborn child' : `and ${unborn} unborn children`]),
    ...inDoubt,
    ...(ghosts.length === 0 ? [] : [`${ghosts.length} more part of the time`]),
  ];
  const about = [
    ...(kind === '' ? [] : [{ text: kind, isAttention: false }]),
    { text: also.join(', ').replace(', and', ' and'), isAttention: false },
    ...(unseen === '' ? [] : [{ text: `Children: ${unseen}`, isAttention: true }]),
    ...(household.addressHeldBack ? [{ text: 'address held back', isAttention: false }] : []),
  ];
  return {
    id: household.id,
    householdId: household.id,
    title: household.label,
    about,
    rows: generationsOf(family, people),
    unsure: group.unsure,
    ghosts: inOrder(ghosts).map(({ id }) => id),
    ghostWords: new Map(group.ghosts.map(({ personId, words }) => [personId, words])),
    notes: [...visitorNotes(family, visitors), ...moveNotes(family, household.id, moves)],
    isOfFocus: people.some(({ id }) => id === family.focusId),
    children: counted.children,
  };
}

function visitorNotes(family: FamilyAt, visitors: readonly Stay[]): string[] {
  const said = visitors.map(({ personId, role, certainty }) => {
    return `${nameIn(family, personId)}${doubtInBrackets(certainty)}: ${labelInSentence('householdRole', role)}`;
  });
  return [...new Set(said)].sort(compareText);
}

function moveNotes(family: FamilyAt, householdId: HouseholdId, moves: readonly Move[]): string[] {
  const homeName = (id: HouseholdId) => homeNameIn(family, id);
  const came = moves
    .filter(({ toId }) => toId === householdId)
    .map((move) => ({ on: move.on, says: arrivalInWords(move, nameIn(family, move.personId), homeName) }));
  const left = moves.map((move) => ({
    on: move.before.find((home) => home.householdId === householdId)?.until ?? move.on,
    says: leavingInWords(move, householdId, nameIn(family, move.personId), homeName),
  }));
  return [...came, ...left]
    .filter(({ says }) => says !== '')
    .sort((a, b) => compareText(b.on, a.on) || compareText(a.says, b.says))
    .map(({ says }) => says);
}

export function homeNameIn({ record }: FamilyAt, id: HouseholdId): string {
  return record.households.find((home) => home.id === id)?.label ?? 'a home that is not shown';
}

function nameIn({ byId, people }: FamilyAt, id: PersonId): string {
  const person = byId.get(id);
  if (person === undefined) return 'Somebody';
  const isShared = people.some((other) => other.id !== id && other.shortName === person.shortName);
  return isShared ? person.name : person.shortName;
}

/** People in no home: those without a record of one, and those who have died. */
function homeless(
  family: FamilyAt,
  others: readonly PersonAt[],
  moves: readonly Move[],
  seen: ChipChoice | null,
): HomeBox[] {
  const unborn = others.filter(({ isUnborn, isDead }) => isUnborn && !isDead);
  const living = others.filter(({ isUnborn, isDead }) => !isUnborn && !isDead);
  const dead = others.filter(({ isDead }) => isDead);
  const homeName = (id: HouseholdId) => homeNameIn(family, id);
  const notes = moves
    .filter(({ toId }) => toId === null)
    .map((move) => arrivalInWords(move, nameIn(family, move.personId), homeName));
  return [
    groupBox(family, 'unborn', 'Not born yet', unborn, [], seen),
    groupBox(family, 'no-home', 'No home recorded on this date', living, notes, seen),
    groupBox(family, 'died', 'Died', dead, [], seen),
  ].filter(({ rows }) => rows.length > 0);
}

function groupBox(
  family: FamilyAt,
  id: string,
  title: string,
  people: readonly PersonAt[],
  notes: readonly string[],
  seen: ChipChoice | null,
): HomeBox {
  const counted = childrenSeen(
    family,
    people.map((person) => person.id),
    seen ?? lastSeenChip,
  );
  const unseen = seen === null ? '' : unseenInWords(counted);
  const about = [
    { text: peopleInWords(people.length, counted.children), isAttention: false },
    ...(unseen === '' ? [] : [{ text: `Children: ${unseen}`, isAttention: true }]),
  ];
  return {
    id: `group:${id}`,
    householdId: null,
    title,
    about: id === 'no-home' ? about : [],
    rows: people.length === 0 ? [] : [inOrder(people).map((person) => person.id)],
    unsure: new Map(),
    ghosts: [],
    ghostWords: new Map(),
    notes,
    isOfFocus: false,
    children: counted.children,
  };
}

function compareBoxes(a: HomeBox, b: HomeBox): number {
  const size = ({ rows }: HomeBox) => rows.flat().length;
  return (
    Number(b.isOfFocus) - Number(a.isOfFocus) ||
    b.children - a.children ||
    size(b) - size(a) ||
    compareText(a.title, b.title) ||
    compareText(a.id, b.id)
  );
}
