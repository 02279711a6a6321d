import type { PersonId } from '../ids.ts';
import type { Sex } from '../vocabulary.ts';
import { childWord, descentNoun, parentWord, sideOf, siblingWord } from './descent-words.ts';
import { isSibling } from './kin-finder.ts';
import type { LineSegment } from './kinship.ts';
import { personIn, plain, type Phrase, type PhraseContext } from './phrase.ts';

/** Descent in words: "maternal great-aunt", "maternal half-brother", "sister (same mother; father not recorded)". */
export function linePhrase(context: PhraseContext, line: LineSegment): Phrase {
  const alterId = line.people.at(-1);
  const sex = alterId === undefined ? 'unknown' : personIn(context, alterId).sex;
  const phrase = isSibling(line)
    ? siblingPhrase(context, line, sex)
    : withSide(context, line, descentNoun(line.up, line.down, sex), sex);
  if (line.lineage === 'birth') return { ...phrase, noun: `birth ${phrase.noun}` };
  return isAdoptive(context, line) ? { ...phrase, noun: `adoptive ${phrase.noun}` } : phrase;
}

/** Parents, children, full siblings, nieces and nephews have no side (R2). */
function withSide(context: PhraseContext, line: LineSegment, noun: string, sex: Sex): Phrase {
  const parentId = line.people[1];
  if (line.up < 2 || parentId === undefined) return plain(noun);
  return sidedBy(context, line, parentId, noun, descentNoun(line.up - 1, line.down, sex));
}

/** Two parents of one sex, or a parent whose sex is not recorded: named instead, "grandmother (Sam's mother)". */
function sidedBy(
  context: PhraseContext,
  line: LineSegment,
  parentId: PersonId,
  noun: string,
  nounFromParent: string,
): Phrase {
  const parent = personIn(context, parentId);
  const [egoId] = line.people;
  const parents =
    egoId === undefined ? [] : [...(context.graph[line.lineage].parents.get(egoId)?.keys() ?? [])];
  const isOnlyOne = parents.every((id) => id === parentId || personIn(context, id).sex !== parent.sex);
  const side = sideOf(parent);
  if (side !== null && isOnlyOne) return { owner: null, side, noun, notes: [] };
  return plain(noun, parent.known ? [`${parent.shortName}'s ${nounFromParent}`] : []);
}

function siblingPhrase(context: PhraseContext, line: LineSegment, sex: Sex): Phrase {
  const word = siblingWord(sex);
  const { meeting } = line;
  switch (meeting?.share) {
    case 'twin':
      return plain(sex === 'unknown' ? 'twin' : `twin ${word}`);
    case 'half':
      return halfPhrase(context, line, sex);
    case 'unsure':
      return plain(word, [sharedInWords(context, line)]);
    case 'stated':
      return plain(word, ['parents not recorded']);
    default:
      return plain(word, doubtNotes(context, line));
  }
}

function halfPhrase(context: PhraseContext, line: LineSegment, sex: Sex): Phrase {
  const parentId = line.meeting?.parentId ?? null;
  const noun = `half-${siblingWord(sex)}`;
  return parentId === null ? plain(noun) : sidedBy(context, line, parentId, noun, childWord(sex));
}

/** Full because both parents are shared, one of them not for sure: "same father reported". */
function doubtNotes(context: PhraseContext, { meeting }: LineSegment): string[] {
  if (meeting?.parentId == null || meeting.doubt === null) return [];
  return [`same ${parentWord(personIn(context, meeting.parentId).sex)} ${meeting.doubt}`];
}

/** One parent is shared and the record does not let it be said whether the other is (R3). */
function sharedInWords(context: PhraseContext, line: LineSegment): string {
  const parentId = line.meeting?.parentId ?? null;
  if (parentId === null) return 'parents not recorded';
  const parent = personIn(context, parentId);
  const same = `same ${parentWord(parent.sex)}`;
  if (!parent.known) return `${same}, who is not known`;
  return `${same}; ${otherParent(context, line, parentId)} not recorded`;
}

function otherParent(context: PhraseContext, line: LineSegment, parentId: PersonId): string {
  const { sex } = personIn(context, parentId);
  const parentsOf = (id: PersonId) => [...(context.graph[line.lineage].parents.get(id)?.keys() ?? [])];
  const others = line.people.flatMap(parentsOf).filter((id) => id !== parentId);
  const isUsual = sex !== 'unknown' && others.every((id) => personIn(context, id).sex !== sex);
  return isUsual ? parentWord(sex === 'female' ? 'male' : 'female') : 'other parent';
}

function isAdoptive({ graph, options }: PhraseContext, { people, up, down }: LineSegment): boolean {
  const [first, second] = people;
  if (!options.namesAdoption || up + down !== 1 || first === undefined || second === undefined) return false;
  const [childId, parentId] = up === 1 ? [first, second] : [second, first];
  return graph.legal.parents.get(childId)?.get(parentId)?.nature === 'adoptive';
}
