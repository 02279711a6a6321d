import type { PersonAt } from '../person-at.ts';
import type { Sex } from '../vocabulary.ts';

interface Words {
  readonly male: string;
  readonly female: string;
  readonly unknown: string;
}

const parent: Words = { male: 'father', female: 'mother', unknown: 'parent' };
const child: Words = { male: 'son', female: 'daughter', unknown: 'child' };
const sibling: Words = { male: 'brother', female: 'sister', unknown: 'sibling' };
const uncle: Words = { male: 'uncle', female: 'aunt', unknown: 'aunt or uncle' };
const nephew: Words = { male: 'nephew', female: 'niece', unknown: 'niece or nephew' };

export const parentWord = (sex: Sex) => parent[sex];
export const childWord = (sex: Sex) => child[sex];
export const siblingWord = (sex: Sex) => sibling[sex];

/** The noun for so many steps up and down, without side, half or step: "great-aunt", "second cousin once removed". */
export function descentNoun(up: number, down: number, sex: Sex): string {
  if (down === 0) return up === 1 ? parent[sex] : `${great(up - 2)}grand${parent[sex]}`;
  if (up === 0) return down === 1 ? child[sex] : `${great(down - 2)}grand${child[sex]}`;
  if (up === 1 && down === 1) return sibling[sex];
  if (down === 1) return greatly(up - 2, uncle[sex]);
  if (up === 1) return greatly(down - 2, nephew[sex]);
  return cousin(Math.min(up, down) - 1, Math.abs(up - down));
}

function great(times: number): string {
  return 'great-'.repeat(times);
}

/** Great-aunt, not grand-aunt (R4); both words of "great-aunt or great-uncle". */
function greatly(times: number, noun: string): string {
  return noun
    .split(' or ')
    .map((word) => great(times) + word)
    .join(' or ');
}

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const removals = ['', 'once', 'twice', 'three times', 'four times', 'five times', 'six times'];

/** "First" is said only of a cousin removed (R5). */
function cousin(degree: number, removed: number): string {
  const ordinal = ordinals[degree] ?? `${degree}th`;
  if (removed > 0) return `${ordinal} cousin ${removals[removed] ?? `${removed} times`} removed`;
  return degree === 1 ? 'cousin' : `${ordinal} cousin`;
}

/** "maternal", "paternal"; null where the parent's sex is not recorded. */
export function sideOf({ sex }: Pick<PersonAt, 'sex'>): 'maternal' | 'paternal' | null {
  if (sex === 'unknown') return null;
  return sex === 'female' ? 'maternal' : 'paternal';
}
