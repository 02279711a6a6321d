import { bondNoun, bondOwner } from './bond-words.ts';
import { isMarriage } from './bond.ts';
import { careNoun } from './care-words.ts';
import { childWord, parentWord, siblingWord } from './descent-words.ts';
import type { BondSegment, CareSegment, CoParentSegment, Kinship, Segment } from './kinship.ts';
import { shapeOf } from './kinship-shape.ts';
import { linePhrase } from './line-phrase.ts';
import { owned, personIn, phraseText, plain, type Phrase, type PhraseContext } from './phrase.ts';
import { stepPhrase } from './step-phrase.ts';

/** A kinship in words. Where no word of its own stands for it, it is told as whose: "maternal uncle's wife". */
export function kinshipPhrase(context: PhraseContext, kinship: Kinship): Phrase {
  const named =
    stepPhrase(context, kinship) ?? inLawPhrase(context, kinship) ?? fosterSiblingPhrase(context, kinship);
  if (named !== null) return named;
  const [first, ...rest] = kinship;
  const last = kinship.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('A kinship has at least one segment');
  if (rest.length === 0) return segmentPhrase(context, first);
  const stepOfSibling = shapeOf(kinship) === 'sibling bond child' ? stepPhrase(context, rest) : null;
  if (stepOfSibling !== null) return owned(ownerText(context, [first]), stepOfSibling);
  return owned(ownerText(context, kinship.slice(0, -1)), segmentPhrase(context, last));
}

function segmentPhrase(context: PhraseContext, segment: Segment): Phrase {
  switch (segment.kind) {
    case 'line':
      return linePhrase(context, segment);
    case 'bond':
      return bondPhrase(context, segment);
    case 'care':
      return carePhrase(context, segment);
    case 'co_parent':
      return coParentPhrase(context, segment);
  }
}

function bondPhrase(context: PhraseContext, { bond, people }: BondSegment): Phrase {
  const notes = bond.now === 'separated' ? ['separated'] : [];
  return plain(bondNoun(bond, personIn(context, people[1])), notes);
}

export function carePhrase(context: PhraseContext, { care, isCarer, isFormer, people }: CareSegment): Phrase {
  return plain(careNoun(care, isCarer, isFormer, !personIn(context, people[1]).isChild));
}

function coParentPhrase(context: PhraseContext, { childIds, people }: CoParentSegment): Phrase {
  const [onlyId, ...others] = childIds;
  const only = onlyId === undefined || others.length > 0 ? null : personIn(context, onlyId);
  const child = only === null ? 'children' : only.isUnborn ? 'unborn child' : childWord(only.sex);
  return owned(child, plain(parentWord(personIn(context, people[1]).sex)));
}

/** The first segments as whose: a couple separated and still married is said to be, "separated husband". */
function ownerText(context: PhraseContext, kinship: Kinship): string {
  const [only] = kinship;
  if (kinship.length === 1 && only?.kind === 'bond') {
    return bondOwner(only.bond, personIn(context, only.people[1]));
  }
  return phraseText(kinshipPhrase(context, kinship));
}

const inLawShapes = ['child bond', 'bond parent', 'bond sibling', 'sibling bond'];

/** In-laws are by marriage only (R7); without one it is "sister's partner". */
function inLawPhrase(context: PhraseContext, kinship: Kinship): Phrase | null {
  const shape = shapeOf(kinship);
  const bond = kinship.find((segment): segment is BondSegment => segment.kind === 'bond')?.bond;
  const alterId = kinship.at(-1)?.people.at(-1);
  if (bond === undefined || alterId === undefined || !isMarriage(bond)) return null;
  if (!inLawShapes.includes(shape)) return null;
  const { sex } = personIn(context, alterId);
  const word =
    shape === 'child bond' ? childWord(sex) : shape === 'bond parent' ? parentWord(sex) : siblingWord(sex);
  return plain(`${bond.now === 'ended' ? 'former ' : ''}${word}-in-law`);
}

function fosterSiblingPhrase(context: PhraseContext, kinship: Kinship): Phrase | null {
  const alterId = kinship.at(-1)?.people.at(-1);
  if (shapeOf(kinship) !== 'carer cared_for' || alterId === undefined) return null;
  const isFormer = kinship.some((segment) => segment.kind === 'care' && segment.isFormer);
  return plain(`${isFormer ? 'former ' : ''}foster ${siblingWord(personIn(context, alterId).sex)}`);
}
