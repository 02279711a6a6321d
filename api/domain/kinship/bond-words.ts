import type { PersonAt } from '../person-at.ts';
import type { Sex } from '../vocabulary.ts';
import { isMarriage, type Bond } from './bond.ts';

const spouse: Readonly<Record<Sex, string>> = { male: 'husband', female: 'wife', unknown: 'spouse' };
const survivor: Readonly<Record<Sex, string>> = {
  male: 'widower',
  female: 'widow',
  unknown: 'surviving spouse',
};

/** What alter is to ego as a partner: "wife", "former partner", "late husband", "widow". */
export function bondNoun(bond: Bond, alter: Pick<PersonAt, 'sex' | 'isDead'>): string {
  const noun = plainNoun(bond, alter.sex);
  if (bond.now === 'ended') return `former ${noun}`;
  if (bond.now !== 'widowed') return noun;
  if (alter.isDead) return `late ${noun}`;
  return bond.kind === 'marriage' ? survivor[alter.sex] : `surviving ${noun}`;
}

function plainNoun(bond: Bond, sex: Sex): string {
  if (!isMarriage(bond)) return 'partner';
  return bond.kind === 'marriage' ? spouse[sex] : 'civil partner';
}

/** The partner in a possessive: "husband" of a couple separated and still married is "separated husband". */
export function bondOwner(bond: Bond, alter: Pick<PersonAt, 'sex' | 'isDead'>): string {
  return `${bond.now === 'separated' ? 'separated ' : ''}${bondNoun(bond, alter)}`;
}
