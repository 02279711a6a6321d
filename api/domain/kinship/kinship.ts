import type { CareTie } from '../family-record.ts';
import type { PersonId } from '../ids.ts';
import type { Certainty } from '../vocabulary.ts';
import type { Bond } from './bond.ts';

/**
 * How two people are kin, in structure: one to three segments from the first person (ego) to the second (alter).
 * A line is descent: up to parents, across to a brother or sister of the one reached, down to children.
 */
export type Segment = LineSegment | BondSegment | CareSegment | CoParentSegment;

export interface LineSegment {
  readonly kind: 'line';
  /** Steps to the common ancestor and down again; a direct ancestor has `down` 0, a descendant `up` 0. */
  readonly up: number;
  readonly down: number;
  /** How the two lines meet; null for a direct line. */
  readonly meeting: Siblinghood | null;
  /** Legal parentage; or birth parentage where an adoption has replaced it in law. */
  readonly lineage: Lineage;
  /** From ego to alter, without the parents whom the two lines share. */
  readonly people: readonly PersonId[];
  readonly certainty: Certainty;
  readonly tieIds: readonly string[];
}

export type Lineage = 'legal' | 'birth';

/** What makes two people brothers or sisters, as far as the record says. */
export interface Siblinghood {
  /** unsure: one parent shared, and the other of one of them not recorded; stated: recorded as siblings only. */
  readonly share: 'full' | 'half' | 'unsure' | 'twin' | 'stated';
  /** The parent they share where it is one; of a full brother or sister, the parent in doubt. */
  readonly parentId: PersonId | null;
  /** Of a full brother or sister: how sure the shared parent in doubt is; null where neither is. */
  readonly doubt: Certainty | null;
}

export interface BondSegment {
  readonly kind: 'bond';
  readonly bond: Bond;
  readonly people: readonly [PersonId, PersonId];
  readonly certainty: Certainty;
  readonly tieIds: readonly string[];
}

export interface CareSegment {
  readonly kind: 'care';
  readonly care: CareTie['kind'];
  /** True: the second cares for the first; false: is cared for. */
  readonly isCarer: boolean;
  readonly isFormer: boolean;
  readonly people: readonly [PersonId, PersonId];
  readonly certainty: Certainty;
  readonly tieIds: readonly string[];
}

/** Parents of the same children, whether or not they are recorded as a couple. */
export interface CoParentSegment {
  readonly kind: 'co_parent';
  readonly childIds: readonly PersonId[];
  readonly people: readonly [PersonId, PersonId];
  readonly certainty: Certainty;
  readonly tieIds: readonly string[];
}

export type Kinship = readonly Segment[];

/** A brother or sister is one step, as are a parent, a child, a partner and a carer. */
export function stepsOf(kinship: Kinship): number {
  return kinship.reduce((sum, segment) => sum + stepsOfSegment(segment), 0);
}

function stepsOfSegment(segment: Segment): number {
  if (segment.kind === 'co_parent') return 2;
  if (segment.kind !== 'line') return 1;
  return segment.up + segment.down - (segment.meeting === null ? 0 : 1);
}

/** Descent before partnership before shared children before care (R1). */
export function classOf(kinship: Kinship): number {
  const kinds = new Set(kinship.map(({ kind }) => kind));
  if (kinds.has('care')) return 4;
  if (kinds.has('co_parent')) return 3;
  if (kinds.has('bond')) return 2;
  return kinship.some((segment) => segment.kind === 'line' && segment.lineage === 'birth') ? 1 : 0;
}

/** The doubtfulness worth saying, most doubtful last. "unknown" says only that the source did not say how sure it is. */
const doubts: readonly Certainty[] = ['reported', 'suspected', 'disputed'];

export function weakest(certainties: readonly Certainty[]): Certainty {
  return doubts.findLast((doubt) => certainties.includes(doubt)) ?? 'confirmed';
}

export function isWeaker(a: Certainty, b: Certainty): boolean {
  return doubts.indexOf(a) > doubts.indexOf(b);
}

export const isDoubtful = (certainty: Certainty) => doubts.includes(certainty);

/** The same kinship as the second person has it to the first. */
export function inverseOf(kinship: Kinship): Kinship {
  return kinship.toReversed().map((segment): Segment => {
    if (segment.kind === 'line') {
      const { up, down, people } = segment;
      return { ...segment, up: down, down: up, people: people.toReversed() };
    }
    const [first, second] = segment.people;
    const turned = { ...segment, people: [second, first] as const };
    return turned.kind === 'care' ? { ...turned, isCarer: !turned.isCarer } : turned;
  });
}
