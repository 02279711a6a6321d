import type { CoupleAt, FamilyAt } from '../../../../api/domain/family-at.ts';
import type { CareTie } from '../../../../api/domain/family-record.ts';
import type { CareKind, Certainty } from '../../../../api/domain/vocabulary.ts';
import type { Notation } from '../../../../web/drawing/scene.ts';
import { homeFacts, symbolFacts } from './expected-places.ts';

/** The sentences that a true picture of this family gives (practice.md C2), straight from the record. */
export function expectedFacts(family: FamilyAt, notation: Notation): string[] {
  return [
    ...new Set([
      ...parentFacts(family),
      ...family.couples.map((couple) => coupleFact(couple, notation)),
      ...coParents(family),
      ...careFacts(family),
      ...relatedFacts(family),
      ...homeFacts(family),
      ...symbolFacts(family),
    ]),
  ].sort();
}

const letters = {
  married: 'm.',
  civil_partnership: 'c.p.',
  cohabiting: 'c.',
  relationship: 'rel.',
  separated: 's.',
  divorced: 'd.',
  widowed: 'w.',
  ended: 'e.',
};

/** What may stand over the line of a couple: letters give way where there is no room, but never say something else. */
export function possibleLetters({ couples }: FamilyAt): Set<string> {
  return new Set(
    couples.flatMap(({ partnerIds, phases }) =>
      phases.map(({ status, from }) => {
        const year = from === null ? '' : ` ${from.slice(0, 4)}`;
        return `letters: ${[...partnerIds].sort().join(' + ')}, ${letters[status]}${year}`;
      }),
    ),
  );
}

function isUnsure(certainty: Certainty): boolean {
  return certainty === 'reported' || certainty === 'suspected' || certainty === 'disputed';
}

function parentFacts({ parentTies, byId }: FamilyAt): string[] {
  return parentTies.map(({ parentId, childId, nature, certainty }) => {
    const kind = nature === 'adoptive' ? 'adoptive parent' : 'birth parent';
    if (isUnsure(certainty) && byId.get(parentId)?.known === true)
      return `${kind}, in doubt: ${parentId} > ${childId}`;
    return `${nature === 'unknown' ? 'parent by birth or adoption' : kind}: ${parentId} > ${childId}`;
  });
}

/** Two who are sure to be the parents of a child, of whom no partnership is recorded. */
function coParents({ parentTies, couples, people, byId }: FamilyAt): string[] {
  const known = new Set(couples.map(({ partnerIds }) => [...partnerIds].sort().join(' + ')));
  return people.flatMap(({ id }) =>
    [true, false].flatMap((isAdoptive) => {
      const all = parentTies.filter(
        (tie) => tie.childId === id && (tie.nature === 'adoptive') === isAdoptive,
      );
      const sure = all.filter(
        ({ certainty, parentId }) => !isUnsure(certainty) || byId.get(parentId)?.known === false,
      );
      const parents = all.length === 2 && sure.length > 0 ? all : sure;
      const who = [...new Set(parents.map(({ parentId }) => parentId as string))].sort();
      return who.length !== 2 || known.has(who.join(' + '))
        ? []
        : [`parents, no partnership recorded: ${who.join(' + ')}`];
    }),
  );
}

function coupleFact(couple: CoupleAt, notation: Notation): string {
  const { partnerIds, status, certainty } = couple;
  const slash =
    status === 'divorced'
      ? 'divorced'
      : status === 'separated' || status === 'ended'
        ? 'separated'
        : 'together';
  const stroke = isUnsure(certainty) ? 'broken' : strokeOf(couple, notation);
  return `couple: ${[...partnerIds].sort().join(' + ')}, ${stroke}, ${slash}${isUnsure(certainty) ? ', in doubt' : ''}`;
}

/** UK: enduring unbroken, transitory broken. McGoldrick: married unbroken, living together broken, transitory dotted. */
function strokeOf({ phases, status }: CoupleAt, notation: Notation): string {
  const was =
    phases.findLast((phase) => !['separated', 'divorced', 'ended'].includes(phase.status))?.status ?? status;
  if (was === 'relationship' || was === 'ended') return notation === 'uk' ? 'broken' : 'dotted';
  return was === 'cohabiting' && notation === 'mcgoldrick' ? 'broken' : 'solid';
}

const careWords: Readonly<Record<CareKind, string>> = {
  foster: 'foster',
  private_foster: 'private foster',
  connected: 'connected',
  special_guardian: 'SGO',
  informal: 'informal care',
  young_carer: 'young carer',
};

/** Care of the date; care that has ended only where nothing else joins the carer to the family. */
function careFacts({ careTies, parentTies, couples }: FamilyAt): string[] {
  const joined = new Set([
    ...parentTies.flatMap(({ parentId, childId }) => [parentId, childId]),
    ...couples.flatMap(({ partnerIds }) => partnerIds),
  ]);
  return careTies
    .filter(({ former, carerId }) => !former || !joined.has(carerId))
    .map(
      (tie) =>
        `${careWords[tie.kind]}${untilOf(tie)}${sureOf(tie.certainty)}: ${tie.carerId} > ${tie.personId}`,
    );
}

function untilOf({ former, to }: CareTie & { readonly former: boolean }): string {
  if (!former) return '';
  return to === null ? ' ended' : ` until ${to.slice(0, 4)}`;
}

function sureOf(certainty: Certainty): string {
  return isUnsure(certainty) ? ` ${certainty}` : '';
}

const relatedWords = { relative: 'relative', family_friend: 'family friend', neighbour: 'neighbour' };
const zygosities = { identical: 'identical', fraternal: 'fraternal', unknown: 'not known whether identical' };

function relatedFacts({ relatedTies, parentTies }: FamilyAt): string[] {
  const parentsOf = (id: string) =>
    parentTies.filter(({ childId }) => childId === id).map(({ parentId }) => parentId);
  const sets: Set<string>[] = [];
  const facts = relatedTies.flatMap(({ kind, personIds, zygosity, certainty }) => {
    const [a, b] = personIds;
    const both = [...personIds].sort().join(' + ');
    if (kind !== 'twin' && kind !== 'sibling') return [`${relatedWords[kind]}${sureOf(certainty)}: ${both}`];
    const share = parentsOf(a).some((parent) => parentsOf(b).includes(parent));
    if (!share) {
      const touched = sets.filter((set) => set.has(a) || set.has(b));
      for (const set of touched) sets.splice(sets.indexOf(set), 1);
      sets.push(new Set([a, b, ...touched.flatMap((set) => [...set])]));
    }
    return kind === 'twin' ? [`twins: ${both}, ${zygosities[zygosity ?? 'unknown']}`] : [];
  });
  return [
    ...facts,
    ...sets.map((set) => `brothers and sisters, parents not recorded: ${[...set].sort().join(' + ')}`),
  ];
}
