import { compareText } from '../compare-text.ts';
import type { FamilyAt } from '../family-at.ts';
import type { PersonId } from '../ids.ts';
import type { PersonAt } from '../person-at.ts';
import { connectionBetween } from './connection.ts';
import { connectionInWords } from './connection-words.ts';
import { caresBetween, kinFinderOf, type KinFinder } from './kin-finder.ts';
import { carePhrase } from './kinship-phrase.ts';
import { describedAs, phrasesOf, termOf, type SurePhrase } from './kinship-term.ts';
import type { CareSegment, Kinship } from './kinship.ts';
import { kinshipsBetween } from './kinships-between.ts';
import { kinshipsByCare } from './kinships-by-care.ts';
import { plain, usualOptions, type KinshipOptions, type PhraseContext } from './phrase.ts';

/** Who one person is to another. */
export interface KinshipAnswer {
  /** "maternal half-brother", "no relation recorded", "the same person". */
  readonly term: string;
  /** Other ways in which the two are kin, the closest first. */
  readonly others: readonly string[];
  /** Where no relation is recorded, the shortest connection: "mother of his half-brother's father"; else null. */
  readonly connection: string | null;
  /** In structure; null where no relation is recorded or it rests on somebody's description alone. */
  readonly kinship: Kinship | null;
  /** People from the one to the other, and the ties the term or the connection rests on. */
  readonly path: { readonly people: readonly PersonId[]; readonly tieIds: readonly string[] };
}

export const noRelation = 'no relation recorded';
const mostOthers = 5;

/**
 * What alter is to ego on the family's date, as UK practitioners say it. Descent in law first, then partnership, then
 * care; the closest is the term. Nobody who is not in the family has a relation, a path or a hint (R13).
 */
export function kinshipOf(
  family: FamilyAt,
  egoId: PersonId,
  alterId: PersonId,
  options: KinshipOptions = usualOptions,
): KinshipAnswer {
  const ego = family.byId.get(egoId);
  const alter = family.byId.get(alterId);
  if (ego === undefined || alter === undefined) return unrelated(null, [], []);
  if (egoId === alterId) {
    return { ...unrelated(null, [egoId], []), term: 'the same person' };
  }
  const finder = kinFinderOf(family);
  return kinAnswer(finder, ego, alter, options) ?? connectionAnswer(finder, egoId, alterId);
}

/** Who every member is to the focus child; empty where there is none. */
export function kinshipsToFocus(
  family: FamilyAt,
  options: KinshipOptions = usualOptions,
): Map<PersonId, KinshipAnswer> {
  const { focusId } = family;
  if (focusId === null) return new Map();
  return new Map(family.people.map(({ id }) => [id, kinshipOf(family, focusId, id, options)]));
}

/** In one line: the term, or "no relation recorded: mother of his half-brother's father". */
export function kinshipInWords({ term, connection }: KinshipAnswer): string {
  return connection === null ? term : `${term}: ${connection}`;
}

function kinAnswer(
  finder: KinFinder,
  ego: PersonAt,
  alter: PersonAt,
  options: KinshipOptions,
): KinshipAnswer | null {
  const context: PhraseContext = { graph: finder.graph, options };
  const kin = phrasesOf(context, kinshipsBetween(finder, ego.id, alter.id));
  const cares = caresBetween(finder.graph, ego.id, alter.id);
  const described = descriptions(finder, ego, alter);
  const byCare =
    kin.length + cares.length === 0 ? phrasesOf(context, kinshipsByCare(finder, ego.id, alter.id)) : [];
  const [first, ...rest] = [...kin, ...byCare];
  const roles = cares.map((care) =>
    careTerm(context, care, first === undefined ? alter : { ...alter, isDead: false }),
  );
  const closest = first === undefined ? null : termOf(withWording(first, described), alter);
  const [term, ...others] = [
    [closest, ...roles].filter((part) => part !== null).join(' and '),
    ...rest.map((phrase) => termOf(phrase, alter)),
    ...described
      .filter(({ noun }) => closest === null || noun !== 'relative')
      .map((said) => describedTerm(said, alter)),
  ].filter((part) => part !== '');
  if (term === undefined) return null;
  const kinship = first?.kinship ?? (cares.length > 0 ? cares.slice(0, 1) : null);
  return {
    term,
    others: [...new Set(others)].filter((other) => other !== term).slice(0, mostOthers),
    connection: null,
    kinship,
    path: pathOf(kinship, ego.id, alter.id),
  };
}

function careTerm(context: PhraseContext, care: CareSegment, alter: PersonAt): string {
  return termOf({ phrase: carePhrase(context, care), certainty: care.certainty }, alter);
}

type Description = ReturnType<typeof describedAs>[number];

function descriptions({ graph }: KinFinder, ego: PersonAt, alter: PersonAt): Description[] {
  const said = describedAs(
    (graph.related.get(ego.id) ?? []).filter(({ personIds }) => personIds.includes(alter.id)),
  );
  return said.sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
}

/** "aunt" is said of an uncle's wife only where somebody recorded it so. */
function withWording(sure: SurePhrase, said: readonly Description[]): SurePhrase {
  const wordings = said.filter(({ noun }) => noun === 'relative').flatMap(({ wording }) => wording ?? []);
  const notes = [...sure.phrase.notes, ...wordings.map((wording) => `recorded as “${wording}”`)];
  return { ...sure, phrase: { ...sure.phrase, notes } };
}

function describedTerm({ noun, wording }: Description, alter: PersonAt): string {
  const notes = wording === null ? [] : [`recorded as “${wording}”`];
  return termOf({ phrase: plain(noun, notes), certainty: 'confirmed' }, alter);
}

function connectionAnswer(finder: KinFinder, egoId: PersonId, alterId: PersonId): KinshipAnswer {
  const path = connectionBetween(finder, egoId, alterId);
  const people = path.length === 0 ? [] : [egoId, ...path.map(({ toId }) => toId)];
  return unrelated(
    connectionInWords(finder, path),
    people,
    path.flatMap(({ tieIds }) => tieIds),
  );
}

function unrelated(
  connection: string | null,
  people: readonly PersonId[],
  tieIds: readonly string[],
): KinshipAnswer {
  return { term: noRelation, others: [], connection, kinship: null, path: { people, tieIds } };
}

function pathOf(kinship: Kinship | null, egoId: PersonId, alterId: PersonId): KinshipAnswer['path'] {
  if (kinship === null) return { people: [egoId, alterId], tieIds: [] };
  return {
    people: kinship.flatMap(({ people }, at) => (at === 0 ? [...people] : people.slice(1))),
    tieIds: kinship.flatMap(({ tieIds }) => tieIds),
  };
}
