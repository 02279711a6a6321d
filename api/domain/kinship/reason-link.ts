import type { FamilyAt } from '../family-at.ts';
import type { UnitMember, UnitReason } from '../family-record.ts';
import type { PersonId } from '../ids.ts';
import type { PersonAt } from '../person-at.ts';
import { endedBy } from '../statement.ts';
import { livePartnerStatuses, type CareKind, type Certainty } from '../vocabulary.ts';
import { monthsInWordsOn } from '../words/period-in-words.ts';
import { bondNoun } from './bond-words.ts';
import { caredForWords, careNoun } from './care-words.ts';
import { childWord, parentWord, siblingWord } from './descent-words.ts';
import { kinFinderOf } from './kin-finder.ts';
import { isDoubtful } from './kinship.ts';
import { homeLinkInWords } from './reason-home.ts';

/** One tie of a reason in words: what a member is to the one through whom they were reached. */
export type Link = NounLink | VerbLink;

interface NounLink {
  readonly kind: 'noun';
  readonly fromId: PersonId;
  readonly fromName: string;
  /** Where the dates tell that it ended: "partner". */
  readonly noun: string;
  /** Where no dates are said: "former partner". */
  readonly nounInPassing: string;
  readonly isPast: boolean;
  readonly dates: string;
}

interface VerbLink {
  readonly kind: 'verb';
  readonly fromId: PersonId;
  /** "lived at Dawn's home with Tyler", "fostered by Helen". */
  readonly says: string;
  /** The same after "who": "is fostered by Helen". */
  readonly saysInPassing: string;
  readonly dates: string;
}

/** Null for the focus child, and where the one before is not in the family on the date. */
export function linkOf(family: FamilyAt, { personId, reason }: UnitMember): Link | null {
  const person = family.byId.get(personId);
  const from = reason === null ? undefined : family.byId.get(reason.fromId);
  if (reason === null || person === undefined || from === undefined) return null;
  if (reason.step === 'shared_home') return homeLink(family, person, from, reason);
  if (reason.step === 'cared_for') return caredForLink(family, from, reason);
  const words = nounOf(family, person, from, reason);
  const doubt = isDoubtful(words.certainty) ? `${words.certainty} ` : '';
  const { isPast, dates } = words;
  const saysItsEnd = dates.includes(' to ');
  const passing = `${doubt}${isPast && !words.noun.startsWith('late ') ? 'former ' : ''}${words.noun}`;
  return {
    kind: 'noun',
    fromId: from.id,
    fromName: from.shortName,
    noun: isPast && !saysItsEnd ? passing : `${doubt}${words.noun}`,
    nounInPassing: passing,
    isPast: isPast || person.isDead,
    dates,
  };
}

function homeLink(family: FamilyAt, person: PersonAt, from: PersonAt, reason: UnitReason): VerbLink {
  const period = monthsInWordsOn(reason, family.on);
  const [own, others] = homeLinkInWords(family, person, from, reason);
  // Of a visitor the dates are of the visits, not of how long the other has lived there.
  const says = others === '' ? own : `${own}${period === '' ? '' : ` (${period})`}, ${others}`;
  return { kind: 'verb', fromId: from.id, says, saysInPassing: says, dates: others === '' ? period : '' };
}

function caredForLink(family: FamilyAt, from: PersonAt, reason: UnitReason): VerbLink {
  const isPast = endedBy(reason, family.on);
  const certainty = certaintyOf(family, reason.tieId);
  const doubt = isDoubtful(certainty) ? `${certainty} to be ` : '';
  const says = `${doubt}${caredForWords(careKindOf(family, reason))} ${from.shortName}`;
  return {
    kind: 'verb',
    fromId: from.id,
    says: isPast ? `was ${says}` : says,
    saysInPassing: `${isPast ? 'was' : 'is'} ${says}`,
    dates: monthsInWordsOn(reason, family.on),
  };
}

interface Noun {
  /** Without "former". */
  readonly noun: string;
  readonly isPast: boolean;
  readonly certainty: Certainty;
  readonly dates: string;
}

function nounOf(family: FamilyAt, person: PersonAt, from: PersonAt, reason: UnitReason): Noun {
  const still = { isPast: false, certainty: certaintyOf(family, reason.tieId), dates: '' };
  switch (reason.step) {
    case 'parent':
      return { ...still, noun: `${person.known ? '' : 'unknown '}${parentWord(person.sex)}` };
    case 'child':
      return { ...still, noun: `${person.isUnborn ? 'unborn ' : ''}${childWord(person.sex)}` };
    case 'sibling': {
      const isTwin = family.record.relatedTies.some(({ id, kind }) => id === reason.tieId && kind === 'twin');
      return { ...still, noun: `${isTwin ? 'twin ' : ''}${siblingWord(person.sex)}` };
    }
    case 'partner':
      return partnerNoun(family, person, from, still.certainty);
    default:
      return careTieNoun(family, person, reason, still.certainty);
  }
}

function partnerNoun(family: FamilyAt, person: PersonAt, from: PersonAt, certainty: Certainty): Noun {
  const bond = kinFinderOf(family).graph.bonds.get(from.id)?.get(person.id);
  if (bond === undefined) return { noun: 'partner', isPast: false, certainty, dates: '' };
  const isPast = bond.now === 'ended' || bond.now === 'separated';
  const noun = bondNoun(isPast ? { ...bond, now: 'current' } : bond, person);
  const period = monthsInWordsOn(bond, family.on);
  const together = period !== '' && wereMoreThanOne(family, person.id, from.id) ? 'together ' : '';
  return { noun, isPast, certainty: bond.certainty, dates: `${together}${period}` };
}

/** Lived together, then married: the dates are of the couple, not of the marriage. */
function wereMoreThanOne(family: FamilyAt, a: PersonId, b: PersonId): boolean {
  const phases = family.couples.filter(({ partnerIds }) => partnerIds.includes(a) && partnerIds.includes(b));
  const live = phases
    .flatMap((couple) => couple.phases)
    .filter(({ status }) => livePartnerStatuses.includes(status));
  return new Set(live.map(({ status }) => status)).size > 1;
}

function careTieNoun(family: FamilyAt, person: PersonAt, reason: UnitReason, certainty: Certainty): Noun {
  return {
    noun: careNoun(careKindOf(family, reason), true, false, !person.isChild),
    isPast: endedBy(reason, family.on),
    certainty,
    dates: monthsInWordsOn(reason, family.on),
  };
}

function careKindOf({ record }: FamilyAt, { tieId }: UnitReason): CareKind {
  return record.careTies.findLast(({ id }) => id === tieId)?.kind ?? 'informal';
}

function certaintyOf({ record }: FamilyAt, tieId: string): Certainty {
  const ties = [...record.parentTies, ...record.careTies, ...record.relatedTies];
  return ties.findLast(({ id }) => id === tieId)?.certainty ?? 'confirmed';
}
