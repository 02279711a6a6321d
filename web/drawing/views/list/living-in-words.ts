import { compareText } from '../../../../api/domain/compare-text.ts';
import type { FamilyAt, HomeAt } from '../../../../api/domain/family-at.ts';
import type { Stay } from '../../../../api/domain/family-record.ts';
import type { PersonId } from '../../../../api/domain/ids.ts';
import { kinshipOf } from '../../../../api/domain/kinship/kinship-of.ts';
import type { PersonAt } from '../../../../api/domain/person-at.ts';
import { countInWords, listInWords } from '../../../../api/domain/words/lists-in-words.ts';
import { shortNameIn } from './person-in-sentences.ts';
import { theirs } from './pronouns.ts';

/** ", lives with her mother Dawn and 5 brothers and sisters at Dawn's home"; that no home is recorded where none is. */
export function livingInWords(family: FamilyAt, person: PersonAt): string {
  if (person.isDead || person.birthOutcome !== null) return '';
  if (person.isUnborn) return ', is not born yet';
  const main = family.homes.filter(({ residents }) => isAmong(residents, person.id));
  const second = family.homes.filter(({ partTime }) => isAmong(partTime, person.id));
  const visited = family.homes.filter(({ visitors }) => isAmong(visitors, person.id));
  const parts = [
    ...main.map((home) => stayInWords(family, person, home)),
    ...second.map(({ household }) => `is part of the time at ${household.label}`),
    ...visited.map(({ household }) => `visits ${household.label}`),
  ];
  if (main.length + second.length === 0) parts.unshift('has no home recorded on this date');
  return `, ${listInWords(parts)}`;
}

function isAmong(stays: readonly Stay[], id: PersonId): boolean {
  return stays.some(({ personId }) => personId === id);
}

function stayInWords(family: FamilyAt, person: PersonAt, { household, residents, partTime }: HomeAt): string {
  const own = residents.find(({ personId }) => personId === person.id);
  const lives =
    own?.role === 'reported_resident' ? 'is said to live' : doubtful(own) ? 'lives, not confirmed,' : 'lives';
  const others = [...new Set([...residents, ...partTime].map(({ personId }) => personId))]
    .filter((id) => id !== person.id && family.byId.get(id)?.isDead === false)
    .sort(compareText);
  if (others.length === 0) return `${lives} at ${household.label} with nobody else recorded there`;
  const reported = new Set(
    residents
      .filter((stay) => stay.role === 'reported_resident' || doubtful(stay))
      .map(({ personId }) => personId),
  );
  return `${lives} with ${withWhom(family, person, others, residents, reported)} at ${household.label}`;
}

function doubtful(stay: Stay | undefined): boolean {
  return stay !== undefined && stay.certainty !== 'confirmed' && stay.certainty !== 'unknown';
}

/** Up to so many brothers and sisters are named; more are counted. */
const mostNamed = 2;
const isSibling = (term: string) => /\b(brother|sister|sibling)\b/.test(term) && !term.includes("'s ");

/** Partners and parents first, brothers and sisters counted, then everybody else by name. */
function withWhom(
  family: FamilyAt,
  person: PersonAt,
  others: readonly PersonId[],
  residents: readonly Stay[],
  reported: ReadonlySet<PersonId>,
): string {
  const whose = theirs(person);
  const told = others.map((id) => {
    const { term, connection, kinship } = kinshipOf(family, person.id, id);
    const isKin = connection === null && kinship !== null;
    const name = shortNameIn(family, id);
    const words = isKin && family.byId.get(id)?.known !== false ? `${whose} ${term} ${name}` : name;
    const isHereAtTimes = !isAmong(residents, id);
    const rank = reported.has(id) ? 6 : isHereAtTimes ? 5 : isKin ? rankOf(term) : 4;
    return { id, term, isKin, rank, words: qualified(words, reported.has(id), isHereAtTimes) };
  });
  const siblings = told.filter(
    ({ isKin, term, id }) => isKin && isSibling(term) && !reported.has(id) && isAmong(residents, id),
  );
  const named = siblings.length > mostNamed ? told.filter((each) => !siblings.includes(each)) : told;
  const list = named
    .toSorted((a, b) => a.rank - b.rank || compareText(a.words, b.words))
    .map(({ rank, words }) => ({ rank, words }));
  const counted = siblings.length > mostNamed ? [{ rank: 2, words: siblingsInWords(siblings) }] : [];
  return listInWords([...list, ...counted].sort((a, b) => a.rank - b.rank).map(({ words }) => words));
}

function qualified(words: string, isReported: boolean, isAtTimes: boolean): string {
  if (isReported) return `reportedly ${words}`;
  return isAtTimes ? `part of the time ${words}` : words;
}

function rankOf(term: string): number {
  if (/^(husband|wife|partner|civil partner|spouse)\b/.test(term)) return 0;
  if (/^(mother|father|parent|stepmother|stepfather|step-parent)\b/.test(term)) return 1;
  if (isSibling(term)) return 2;
  return 3;
}

/** "5 brothers and sisters, 3 of them half": full, half and step are told apart. */
function siblingsInWords(siblings: readonly { readonly term: string }[]): string {
  const of = (pattern: RegExp) => siblings.filter(({ term }) => pattern.test(term)).length;
  const [half, step] = [of(/half-/), of(/step-/)];
  const kinds = [...(half > 0 ? [`${half} half`] : []), ...(step > 0 ? [`${step} step`] : [])];
  const count = countInWords(siblings.length, 'brother or sister', 'brothers and sisters');
  return kinds.length === 0 ? count : `${count} (${kinds.join(', ')})`;
}
