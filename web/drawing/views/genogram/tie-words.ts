import { inWords } from '../../../../api/domain/calendar-date.ts';
import type { CoupleAt } from '../../../../api/domain/family-at.ts';
import type { Partnership } from '../../../../api/domain/family-record.ts';
import type { Sex, PartnerStatus, RelatedKind } from '../../../../api/domain/vocabulary.ts';
import { labelInSentence } from '../../../../api/domain/words/labels.ts';
import { listInWords } from '../../../../api/domain/words/lists-in-words.ts';
import type { Doubt, UnionGroup } from './union-groups.ts';

/** What a sentence about a tie needs to know of people. */
export interface TiePeople {
  readonly nameOf: (id: string) => string;
  readonly sexOf: (id: string) => Sex;
}

const statusWords: Readonly<Record<PartnerStatus, string>> = {
  married: 'married',
  civil_partnership: 'civil partners',
  cohabiting: 'living together as a couple',
  relationship: 'in a relationship',
  separated: 'separated',
  divorced: 'divorced',
  widowed: 'one of them widowed',
  ended: 'no longer in a relationship',
};

/** "married from 14 June 2014, then divorced from 20 May 2022 (suspected)". */
export function coupleInWords(couple: CoupleAt | null): string {
  if (couple === null) return 'parents; no partnership recorded';
  const sure = isUnsure(couple) ? ` (${couple.certainty})` : '';
  return `${couple.phases.map(phaseInWords).join(', then ')}${sure}`;
}

function phaseInWords({ status, from }: Partnership): string {
  return `${statusWords[status]}${from === null ? ' from a date not recorded' : ` from ${inWords(from)}`}`;
}

export function isUnsure({ certainty }: { readonly certainty: CoupleAt['certainty'] }): boolean {
  return certainty === 'reported' || certainty === 'suspected' || certainty === 'disputed';
}

/** Whose tie it is and what it is, as one or more whole sentences. */
export function unionInSentences(group: UnionGroup, people: TiePeople): string {
  return `${tieInSentence(group, people)}${doubtsInSentences(group, people)}`;
}

function tieInSentence(group: UnionGroup, { nameOf, sexOf }: TiePeople): string {
  const { kind, nature, partners, children, couple, wording } = group;
  const [above, below] = [listInWords(partners.map(nameOf)), listInWords(children.map(nameOf))];
  const sure = isUnsure(group) ? ` (${group.certainty})` : '';
  const one = partners[0] ?? '';
  if (kind === 'care') return careInSentence(group, nameOf, sure);
  if (kind === 'related') {
    const described = wording === null ? '' : `: “${wording}”`;
    return `${above} and ${below}: ${relatedWords[nature as RelatedKind]}${described}${sure}.`;
  }
  if (nature === 'sibling') return `${below}: brothers and sisters; their parents are not recorded.`;
  if (nature === 'claimed')
    return `${above} is said to be ${parentWord(sexOf(one))} of ${below} (${group.certainty}).`;
  const how = nature === 'adoptive' ? 'adoptive ' : '';
  if (partners.length === 1)
    return `${above}: ${how}${parentWord(sexOf(one))} of ${below}; no other parent is recorded.`;
  const are = couple === null ? 'no partnership recorded' : coupleInWords(couple);
  const whose = children.length === 0 ? '' : ` ${how === '' ? 'Parents' : 'Adoptive parents'} of ${below}.`;
  return `${above}: ${are}.${whose}`;
}

const relatedWords: Readonly<Record<RelatedKind, string>> = {
  twin: 'twins',
  sibling: 'brother or sister',
  relative: 'relatives, as described',
  family_friend: 'family friend',
  neighbour: 'neighbours',
};

function careInSentence(group: UnionGroup, nameOf: (id: string) => string, sure: string): string {
  const { nature, partners, children, ended } = group;
  const [above, below] = [listInWords(partners.map(nameOf)), listInWords(children.map(nameOf))];
  const until = ended === null ? '' : ended.on === null ? ', ended' : `, until ${inWords(ended.on)}`;
  if (nature === 'young_carer') return `${below} is a young carer of ${above}${until}${sure}.`;
  const carer = nature in careLabels ? careLabels[nature as keyof typeof careLabels] : null;
  const words = partners.length > 1 ? carer?.many : `a ${carer?.one ?? ''}`.replace(/^a (?=[aeiou])/, 'an ');
  return `${above} ${partners.length > 1 ? 'are' : 'is'} ${words ?? ''} of ${below}${until}${sure}.`;
}

const careLabels = {
  foster: carerLabel('foster'),
  connected: { one: 'connected person (foster carer)', many: 'connected persons (foster carers)' },
  special_guardian: carerLabel('special_guardian'),
  private_foster: carerLabel('private_foster'),
  informal: carerLabel('informal'),
};

function carerLabel(kind: 'foster' | 'special_guardian' | 'private_foster' | 'informal') {
  const one = labelInSentence('careKind', kind);
  return { one, many: `${one}s` };
}

function doubtsInSentences({ nature, doubts }: UnionGroup, people: TiePeople): string {
  if (nature === 'claimed') return '';
  return [...doubts]
    .flatMap(([childId, own]) => own.map((doubt) => ` ${doubtInSentence(childId, doubt, people)}`))
    .join('');
}

/** "Jordan as father of Riley: reported." */
export function doubtInSentence(childId: string, { parentId, how }: Doubt, people: TiePeople): string {
  const { nameOf, sexOf } = people;
  const said = how === 'nature' ? 'by birth or adoption is not recorded' : how;
  return `${nameOf(parentId)} as ${parentWord(sexOf(parentId))} of ${nameOf(childId)}: ${said}.`;
}

export function parentWord(sex: Sex): string {
  return sex === 'male' ? 'father' : sex === 'female' ? 'mother' : 'parent';
}
