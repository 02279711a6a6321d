import { compareText } from '../../../../api/domain/compare-text.ts';
import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { PersonId } from '../../../../api/domain/ids.ts';
import { caredForWords } from '../../../../api/domain/kinship/care-words.ts';
import { kinshipOf } from '../../../../api/domain/kinship/kinship-of.ts';
import { birthOf, type PersonAt } from '../../../../api/domain/person-at.ts';
import { listInWords, upperFirst } from '../../../../api/domain/words/lists-in-words.ts';
import { labelInSentence } from '../../../../api/domain/words/labels.ts';
import { reachesBeyond, termInPicture } from './beyond-picture.ts';
import { shortNameIn } from './person-in-sentences.ts';
import { they, theirs } from './pronouns.ts';
import { isSibling } from './siblings.ts';

/** Parents, partners, brothers and sisters full, half and step, children and carers, as the genogram draws them. */
export function tiesInWords(family: FamilyAt, person: PersonAt): string[] {
  return [
    parentsInWords(family, person),
    partnersInWords(family, person),
    siblingsInWords(family, person),
    childrenInWords(family, person),
    ...careInWords(family, person),
    ...relatedInWords(family, person),
  ].filter((words) => words !== '');
}

/** With what each is to the person: "mother Dawn", "father (suspected) Jordan". */
function asKin(family: FamilyAt, egoId: PersonId, id: PersonId): string {
  const answer = kinshipOf(family, egoId, id);
  const { connection } = answer;
  const term = termInPicture(family, answer);
  const name = shortNameIn(family, id);
  const person = family.byId.get(id);
  if (person?.known === false) return name;
  if (person?.isUnborn === true && connection === null) return `${term}, ${person.ageInWords}`;
  return connection === null ? `${term} ${name}` : name;
}

function parentsInWords(family: FamilyAt, person: PersonAt): string {
  const parents = idsOf(
    family.parentTies.filter(({ childId }) => childId === person.id).map(({ parentId }) => parentId),
  );
  const whose = upperFirst(theirs(person));
  if (parents.length === 0) {
    const isRecorded = reachesBeyond(family, person.id) ? 'in this picture' : 'recorded';
    return person.isChild || person.isUnborn ? `No parent of ${person.shortName} is ${isRecorded}.` : '';
  }
  const words = listInWords(parents.map((id) => asKin(family, person.id, id)));
  if (reachesBeyond(family, person.id)) {
    const are = parents.length === 1 ? 'parent in this picture is' : 'parents in this picture are';
    return `${whose} ${are} ${words}.`;
  }
  return parents.length === 1
    ? `${whose} recorded parent is ${words}.`
    : `${whose} recorded parents are ${words}.`;
}

function partnersInWords(family: FamilyAt, person: PersonAt): string {
  const partners = idsOf(
    family.couples
      .filter(({ partnerIds }) => partnerIds.includes(person.id))
      .flatMap(({ partnerIds }) => partnerIds.filter((id) => id !== person.id)),
  );
  if (partners.length === 0) return '';
  return `Partners: ${listInWords(partners.map((id) => asKin(family, person.id, id)))}.`;
}

function siblingsInWords(family: FamilyAt, person: PersonAt): string {
  const siblings = siblingIds(family, person.id);
  if (siblings.length === 0) return '';
  const words = siblings.map((id) => asKin(family, person.id, id));
  return `Brothers and sisters: ${listInWords(words)}.`;
}

function siblingIds(family: FamilyAt, id: PersonId): PersonId[] {
  const childrenOf = (parentId: PersonId) =>
    family.parentTies.filter((tie) => tie.parentId === parentId).map(({ childId }) => childId);
  const parents = family.parentTies.filter(({ childId }) => childId === id).map(({ parentId }) => parentId);
  // Children of a parent's husband, wife or partner are told as step only where kinship says so.
  const partners = family.couples
    .filter(({ partnerIds, former }) => !former && partnerIds.some((each) => parents.includes(each)))
    .flatMap(({ partnerIds }) => partnerIds);
  const stated = family.relatedTies
    .filter(({ kind, personIds }) => (kind === 'sibling' || kind === 'twin') && personIds.includes(id))
    .flatMap(({ personIds }) => personIds);
  const near = [...parents, ...partners].flatMap(childrenOf);
  const eldestFirst = (a: PersonId, b: PersonId) =>
    compareText(bornOn(family, a), bornOn(family, b)) || compareText(a, b);
  return idsOf([...near, ...stated])
    .filter((each) => each !== id && family.byId.has(each) && isSibling(kinshipOf(family, id, each)))
    .sort(eldestFirst);
}

function bornOn(family: FamilyAt, id: PersonId): string {
  const person = family.byId.get(id);
  return person === undefined ? '9999' : (birthOf(person) ?? '9999');
}

function childrenInWords(family: FamilyAt, person: PersonAt): string {
  const children = idsOf(
    family.parentTies.filter(({ parentId }) => parentId === person.id).map(({ childId }) => childId),
  );
  if (children.length === 0) return '';
  const sorted = children.sort(
    (a, b) => compareText(bornOn(family, a), bornOn(family, b)) || compareText(a, b),
  );
  return `Children: ${listInWords(sorted.map((id) => asKin(family, person.id, id)))}.`;
}

function careInWords(family: FamilyAt, person: PersonAt): string[] {
  const told = family.careTies
    .filter(({ personId }) => personId === person.id)
    .toSorted(
      (a, b) => Number(a.former) - Number(b.former) || compareText(a.kind, b.kind) || compareText(a.id, b.id),
    );
  const cares = new Map<string, PersonId[]>();
  for (const { kind, former, carerId } of told) {
    const words = `${former ? 'was' : 'is'} ${caredForWords(kind)}`;
    cares.set(words, idsOf([...(cares.get(words) ?? []), carerId]));
  }
  return [...cares].map(([words, ids]) => {
    const names = listInWords(ids.map((id) => shortNameIn(family, id)));
    return `${they(person)} ${words} ${names}.`;
  });
}

function relatedInWords(family: FamilyAt, person: PersonAt): string[] {
  return family.relatedTies
    .filter(({ kind, personIds }) => kind !== 'twin' && kind !== 'sibling' && personIds.includes(person.id))
    .map(({ kind, wording, personIds }) => {
      const other = personIds.find((id) => id !== person.id) ?? person.id;
      const said = wording === null ? '' : `, recorded as “${wording}”`;
      return `${upperFirst(labelInSentence('relatedKind', kind))}: ${shortNameIn(family, other)}${said}.`;
    });
}

function idsOf(ids: readonly PersonId[]): PersonId[] {
  return [...new Set(ids)];
}
