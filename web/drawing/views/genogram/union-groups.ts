import type { PartialDate } from '../../../../api/domain/calendar-date.ts';
import type { CoupleAt, FamilyAt } from '../../../../api/domain/family-at.ts';
import type { CareTie, ParentTie } from '../../../../api/domain/family-record.ts';
import type { PersonAt } from '../../../../api/domain/person-at.ts';
import type { CareKind, Certainty, RelatedKind } from '../../../../api/domain/vocabulary.ts';

/** A parent who is not confirmed; `nature`: confirmed, but not whether by birth or adoption. */
export interface Doubt {
  readonly parentId: string;
  readonly how: 'reported' | 'suspected' | 'disputed' | 'not confirmed' | 'nature';
}

/** Partners with the children they share by one nature; a tie of another kind; or brothers and sisters alone. */
export interface UnionGroup {
  readonly id: string;
  readonly kind: 'family' | 'care' | 'related';
  /** `claimed`: said to be a parent beside the two who are confirmed. */
  readonly nature: 'birth' | 'adoptive' | 'claimed' | CareKind | RelatedKind;
  readonly partners: readonly string[];
  readonly children: readonly string[];
  readonly began: string;
  /** The partnership, where one is recorded. */
  readonly couple: CoupleAt | null;
  /** By child: which of its parents here is in doubt, and how. */
  readonly doubts: ReadonlyMap<string, readonly Doubt[]>;
  /** How sure a tie of care or kinship is. */
  readonly certainty: Certainty;
  /** Care that has ended, and the day if it is recorded. */
  readonly ended: { readonly on: PartialDate | null } | null;
  /** As described: "calls her Nan". */
  readonly wording: string | null;
  /** One end each and no wish to stand level: drawn as a link from the first to the child. */
  readonly isLink: boolean;
  /** A couple whose only line down is to somebody they care for: that group places the line between them. */
  readonly placedWith: string | null;
}

type Draft = { -readonly [Key in keyof UnionGroup]: UnionGroup[Key] };

/** Everybody's ties as groups, each drawn once. Sorted by id. */
export function unionGroups(family: FamilyAt): UnionGroup[] {
  const couples = new Map(family.couples.map((couple) => [pairKey(couple.partnerIds), couple]));
  const groups = new Map<string, Draft>();
  addParentage(family, couples, groups);
  for (const couple of family.couples) {
    const key = pairKey(couple.partnerIds);
    const own = [...groups.values()].find(
      (group) => pairKey(group.partners) === key && group.partners.length === 2,
    );
    if (own === undefined)
      groups.set(`u:${key}`, {
        ...blank(`u:${key}`, couple.partnerIds),
        couple,
        began: couple.phases[0]?.from ?? '',
      });
  }
  addCare(family, groups);
  addRelated(family, groups);
  return [...groups.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function blank(id: string, partners: readonly string[]): Draft {
  return {
    id,
    kind: 'family',
    nature: 'birth',
    partners: [...partners].sort(),
    children: [],
    began: '',
    couple: null,
    doubts: new Map(),
    certainty: 'confirmed',
    ended: null,
    wording: null,
    isLink: false,
    placedWith: null,
  };
}

export function pairKey(ids: readonly string[]): string {
  return [...ids].sort().join('+');
}

/** One group for each set of parents and nature. Where natures are not recorded they are drawn as birth, with "?". */
function addParentage(
  family: FamilyAt,
  couples: ReadonlyMap<string, CoupleAt>,
  groups: Map<string, Draft>,
): void {
  const byChild = new Map<string, ParentTie[]>();
  for (const tie of family.parentTies) {
    const key = `${tie.childId}|${tie.nature === 'adoptive' ? 'adoptive' : 'birth'}`;
    byChild.set(key, [...(byChild.get(key) ?? []), tie]);
  }
  for (const [key, all] of byChild) {
    const childId = all[0]?.childId ?? '';
    const { ties, claims } = parentsAndClaims(all);
    for (const tie of claims) addClaim(tie, groups);
    if (ties.length === 0) continue;
    const nature = key.endsWith('|adoptive') ? 'adoptive' : 'birth';
    const parents = [...new Set(ties.map(({ parentId }) => parentId as string))].sort();
    const id = nature === 'birth' ? `u:${pairKey(parents)}` : `u:${pairKey(parents)}/adoptive`;
    const couple = parents.length === 2 ? (couples.get(pairKey(parents)) ?? null) : null;
    const group = groups.get(id) ?? {
      ...blank(id, parents),
      nature,
      couple,
      began: couple?.phases[0]?.from ?? earliestBirth(family, childId),
    };
    group.children = [...group.children, childId];
    const doubts = ties.flatMap((tie) => doubtOf(tie, family.byId.get(tie.parentId)?.known === true));
    if (doubts.length > 0) group.doubts = new Map([...group.doubts, [childId, doubts]]);
    if (couple === null)
      group.began =
        [group.began, earliestBirth(family, childId)].filter((date) => date !== '').sort()[0] ?? '';
    groups.set(id, group);
  }
}

function addClaim(tie: ParentTie, groups: Map<string, Draft>): void {
  const { parentId, childId, certainty } = tie;
  const id = `claim:${parentId}>${childId}`;
  const [doubt = { parentId, how: 'not confirmed' as const }] = doubtOf({ ...tie, nature: 'birth' }, true);
  const doubts = new Map([[childId, [doubt]]]);
  groups.set(id, {
    ...blank(id, [parentId]),
    nature: 'claimed',
    children: [childId],
    doubts,
    certainty,
    isLink: true,
  });
}

/** Of a parent who is not known there is nothing to be in doubt: that they exist is certain. */
function doubtOf({ parentId, certainty, nature }: ParentTie, known: boolean): Doubt[] {
  if (known && (certainty === 'reported' || certainty === 'suspected' || certainty === 'disputed'))
    return [{ parentId, how: certainty }];
  return nature === 'unknown' ? [{ parentId, how: 'nature' }] : [];
}

/**
 * A child has two parents at birth. Where more are said, or the record disputes which of two it is, those who are not
 * in doubt keep the child beside its full brothers and sisters, and each other claim is a broken line of its own: all
 * are kept, and none is read as fact.
 */
function parentsAndClaims(all: readonly ParentTie[]): {
  ties: readonly ParentTie[];
  claims: readonly ParentTie[];
} {
  const isDisputed = all.filter(({ certainty }) => certainty === 'disputed').length > 1;
  const sure = all.filter(({ certainty }) => certainty === 'confirmed');
  if (all.length > 2 && sure.length <= 2)
    return { ties: sure, claims: all.filter((tie) => !sure.includes(tie)) };
  if (!isDisputed) return { ties: all, claims: [] };
  return {
    ties: all.filter(({ certainty }) => certainty !== 'disputed'),
    claims: all.filter(({ certainty }) => certainty === 'disputed'),
  };
}

function earliestBirth(family: FamilyAt, id: string): string {
  return family.byId.get(id as PersonAt['id'])?.dob ?? '';
}

/** Carers of one kind of one person: a couple of carers together, anybody else by a line of their own. */
function addCare(family: FamilyAt, groups: Map<string, Draft>): void {
  const tied = new Set([...groups.values()].flatMap(({ partners, children }) => [...partners, ...children]));
  const current = family.careTies.filter(({ former, carerId }) => !former || !tied.has(carerId));
  for (const tie of current) {
    const partner = current.find((other) => areCarersTogether(tie, other, groups));
    if (partner === undefined) addCareLink(tie, groups);
    else addCareByCouple(tie, partner.carerId, groups);
  }
}

function areCarersTogether(a: CareTie, b: CareTie, groups: ReadonlyMap<string, Draft>): boolean {
  return (
    a.kind !== 'young_carer' &&
    a.kind === b.kind &&
    a.personId === b.personId &&
    a.carerId !== b.carerId &&
    groups.has(`u:${pairKey([a.carerId, b.carerId])}`)
  );
}

/** The carer above; a young carer stands below whom they care for. */
function addCareLink(tie: CurrentTie, groups: Map<string, Draft>): void {
  const { kind, carerId, personId, certainty } = tie;
  const [upper, lower] = kind === 'young_carer' ? [personId, carerId] : [carerId, personId];
  const id = `care:${kind}:${upper}>${lower}`;
  groups.set(id, {
    ...blank(id, [upper]),
    kind: 'care',
    nature: kind,
    children: [lower],
    certainty,
    ended: endOf(tie),
    isLink: true,
  });
}

type CurrentTie = FamilyAt['careTies'][number];

function endOf({ former, to }: CurrentTie): UnionGroup['ended'] {
  return former ? { on: to } : null;
}

function addCareByCouple(tie: CurrentTie, partnerId: string, groups: Map<string, Draft>): void {
  const carers = [tie.carerId, partnerId];
  const couple = groups.get(`u:${pairKey(carers)}`);
  const id = `u:${pairKey(carers)}/care:${tie.kind}`;
  const group = groups.get(id) ?? { ...blank(id, carers), kind: 'care' as const, nature: tie.kind };
  group.children = [...new Set([...group.children, tie.personId])];
  group.couple = couple?.couple ?? null;
  if (group.certainty === 'confirmed') group.certainty = tie.certainty;
  group.ended = endOf(tie);
  group.began = couple?.began ?? '';
  groups.set(id, group);
  if (couple?.children.length === 0 && couple.placedWith === null) {
    couple.placedWith = id;
    couple.isLink = true;
  }
}

/** Brothers and sisters whose parents are not recorded hang on one bar; relatives and friends on a line with words. */
function addRelated(family: FamilyAt, groups: Map<string, Draft>): void {
  const siblings: Set<string>[] = [];
  for (const tie of family.relatedTies) {
    const [a, b] = tie.personIds;
    if (tie.kind !== 'twin' && tie.kind !== 'sibling') {
      const id = `related:${tie.id}`;
      groups.set(id, {
        ...blank(id, [a]),
        kind: 'related',
        nature: tie.kind,
        children: [b],
        wording: tie.wording,
        certainty: tie.certainty,
        isLink: true,
      });
      continue;
    }
    const share = [...groups.values()].some(
      ({ kind, children }) => kind === 'family' && children.includes(a) && children.includes(b),
    );
    if (share) continue;
    const touched = siblings.filter((set) => set.has(a) || set.has(b));
    for (const set of touched) siblings.splice(siblings.indexOf(set), 1);
    siblings.push(new Set([a, b, ...touched.flatMap((set) => [...set])]));
  }
  for (const set of siblings) {
    const children = [...set].sort();
    const id = `siblings:${children.join('+')}`;
    groups.set(id, { ...blank(id, []), nature: 'sibling', children });
  }
}
