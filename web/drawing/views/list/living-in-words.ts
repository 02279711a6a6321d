import { compareText } from '../../../../api/domain/compare-text.ts';
import type { FamilyAt, HomeAt } from '../../../../api/domain/family-at.ts';
import type { Stay } from '../../../../api/domain/family-record.ts';
import type { PersonId } from '../../../../api/domain/ids.ts';
import { kinshipOf, type KinshipAnswer } from '../../../../api/domain/kinship/kinship-of.ts';
import type { PersonAt } from '../../../../api/domain/person-at.ts';
import type { Certainty } from '../../../../api/domain/vocabulary.ts';
import { countInWords, listInWords } from '../../../../api/domain/words/lists-in-words.ts';
import { certaintyOfStay } from '../homes/in-doubt.ts';
import { isHomeFollowed, reachesBeyond, termInPicture } from './beyond-picture.ts';
import { shortNameIn } from './person-in-sentences.ts';
import { theirs } from './pronouns.ts';
import { isFullOrHalfUnknown, isInDoubt, isSibling } from './siblings.ts';

/** ", lives with her mother Dawn and 5 brothers and sisters at Dawn's home"; that no home is recorded where none is. */
export function livingInWords(family: FamilyAt, person: PersonAt): string {
  if (person.isDead || person.birthOutcome !== null) return '';
  if (person.isUnborn) return ', is not born yet';
  const main = family.homes.filter(({ residents }) => isAmong(residents, person.id));
  const second = family.homes.flatMap(({ partTime, household }) =>
    staysAt(partTime, person.id, household.label),
  );
  const visited = family.homes.flatMap(({ visitors, household }) =>
    staysAt(visitors, person.id, household.label),
  );
  const parts = [
    ...main.map((home) => stayInWords(family, person, home)),
    ...second.map(({ certainty, home }) => `${inDoubt(certainty, 'is', 'be')} part of the time at ${home}`),
    ...visited.map(({ certainty, home }) => `${inDoubt(certainty, 'visits', 'visit')} ${home}`),
  ];
  if (main.length + second.length === 0) parts.unshift('has no home recorded on this date');
  return `, ${listInWords(parts)}`;
}

/** The stays of somebody at one home, the surest only. */
function staysAt(stays: readonly Stay[], id: PersonId, home: string) {
  const certainties = stays.filter(({ personId }) => personId === id).map(certaintyOfStay);
  const [first] = certainties;
  if (first === undefined) return [];
  return [{ home, certainty: certainties.find((each) => each === 'confirmed') ?? first }];
}

/** "lives", "is said to live", "is suspected to live", "lives (disputed)". */
function inDoubt(certainty: Certainty, is: string, to: string): string {
  if (certainty === 'reported') return `is said to ${to}`;
  if (certainty === 'suspected') return `is suspected to ${to}`;
  return certainty === 'disputed' ? `${is} (disputed)` : is;
}

function isAmong(stays: readonly Stay[], id: PersonId): boolean {
  return stays.some(({ personId }) => personId === id);
}

function stayInWords(family: FamilyAt, person: PersonAt, { household, residents, partTime }: HomeAt): string {
  const [own] = staysAt(residents, person.id, household.label);
  const lives = inDoubt(own?.certainty ?? 'confirmed', 'lives', 'live');
  const others = [...new Set([...residents, ...partTime].map(({ personId }) => personId))]
    .filter((id) => id !== person.id && family.byId.get(id)?.isDead === false)
    .sort(compareText);
  if (others.length === 0) {
    const isAllGathered = isHomeFollowed(family, household) && !reachesBeyond(family, person.id);
    const nobody = isAllGathered ? 'nobody else recorded there' : 'nobody else in this picture';
    return `${lives} at ${household.label} with ${nobody}`;
  }
  return `${lives} with ${withWhom(family, person, others, residents)} at ${household.label}`;
}

/** Up to so many brothers and sisters are named; more are counted. */
const mostNamed = 2;

interface Told {
  readonly answer: KinshipAnswer;
  readonly isKin: boolean;
  readonly rank: number;
  readonly words: string;
}

/** Partners and parents first, brothers and sisters counted, then everybody else by name; whoever is in doubt is named. */
function withWhom(
  family: FamilyAt,
  person: PersonAt,
  others: readonly PersonId[],
  residents: readonly Stay[],
): string {
  const told = others.map((id) => toldOf(family, person, id, residents));
  const siblings = told.filter(
    ({ isKin, answer, rank }) => isKin && rank < 5 && isSibling(answer) && !isInDoubt(answer),
  );
  const isCounted = siblings.length > mostNamed;
  const named = isCounted ? told.filter((each) => !siblings.includes(each)) : told;
  const list = named.toSorted((a, b) => a.rank - b.rank || compareText(a.words, b.words));
  const counted = isCounted
    ? [{ rank: 2, words: siblingsInWords(siblings.map(({ answer }) => answer)) }]
    : [];
  return listInWords([...counted, ...list].sort((a, b) => a.rank - b.rank).map(({ words }) => words));
}

function toldOf(family: FamilyAt, person: PersonAt, id: PersonId, residents: readonly Stay[]): Told {
  const answer = kinshipOf(family, person.id, id);
  const isKin = answer.connection === null && answer.kinship !== null;
  const name = shortNameIn(family, id);
  const isNamedAsKin = isKin && family.byId.get(id)?.known !== false;
  const words = isNamedAsKin ? `${theirs(person)} ${termInPicture(family, answer)} ${name}` : name;
  const [stay] = staysAt(residents, id, '');
  if (stay === undefined) return { answer, isKin, rank: 5, words: `part of the time ${words}` };
  const qualified = qualifiedBy(stay.certainty, words);
  return { answer, isKin, rank: qualified === words ? (isKin ? rankOf(answer) : 4) : 6, words: qualified };
}

function qualifiedBy(certainty: Certainty, words: string): string {
  if (certainty === 'reported') return `reportedly ${words}`;
  if (certainty === 'suspected') return `${words} (suspected to live there)`;
  return certainty === 'disputed' ? `${words} (disputed whether there)` : words;
}

function rankOf(answer: KinshipAnswer): number {
  const { term } = answer;
  if (/^(husband|wife|partner|civil partner|spouse)\b/.test(term)) return 0;
  if (/^(mother|father|parent|stepmother|stepfather|step-parent)\b(?!-in-law)/.test(term)) return 1;
  return isSibling(answer) ? 2 : 3;
}

/** "5 brothers and sisters (3 half)": full, half, step and those of whom it is not known are told apart. */
function siblingsInWords(siblings: readonly KinshipAnswer[]): string {
  const of = (pattern: RegExp) => siblings.filter(({ term }) => pattern.test(term)).length;
  const [half, step] = [of(/\bhalf-/), of(/\bstep-?/)];
  const unknown = siblings.filter(isFullOrHalfUnknown).length;
  const kinds = [
    ...(half > 0 ? [`${half} half`] : []),
    ...(step > 0 ? [`${step} step`] : []),
    ...(unknown > 0 ? [`${unknown} full or half not known here`] : []),
  ];
  const count = countInWords(siblings.length, 'brother or sister', 'brothers and sisters');
  return kinds.length === 0 ? count : `${count} (${kinds.join(', ')})`;
}
