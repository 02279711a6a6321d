import type { KinshipAnswer } from '../../../../api/domain/kinship/kinship-of.ts';
import { isDoubtful, type Kinship } from '../../../../api/domain/kinship/kinship.ts';

/** A brother or sister, full, half or step, by how the two are kin: nobody's wife, husband or in-law. */
export function isSibling({ connection, kinship, term }: KinshipAnswer): boolean {
  if (connection !== null || kinship === null) return false;
  return (
    isByParent(kinship) || (isByParentsPartner(kinship) && /\bstep-?(brother|sister|sibling)\b/.test(term))
  );
}

/** Rests on a tie that is reported, suspected or disputed. */
export function isInDoubt({ kinship }: Pick<KinshipAnswer, 'kinship'>): boolean {
  return (kinship ?? []).some(
    (segment) =>
      (segment.kind !== 'co_parent' && isDoubtful(segment.certainty)) ||
      (segment.kind === 'line' && segment.meeting?.doubt != null && isDoubtful(segment.meeting.doubt)),
  );
}

/** Of brothers and sisters who share one parent, whether they share the other is not known here. */
export function isFullOrHalfUnknown({ kinship }: Pick<KinshipAnswer, 'kinship'>): boolean {
  const [line] = kinship ?? [];
  const share = line?.kind === 'line' ? line.meeting?.share : undefined;
  return share === 'unsure' || share === 'stated';
}

function isByParent(kinship: Kinship): boolean {
  const [line] = kinship;
  return (
    kinship.length === 1 && line?.kind === 'line' && line.meeting !== null && line.up === 1 && line.down === 1
  );
}

/** Up to a parent, across to the parent's partner, down to the partner's child. */
function isByParentsPartner(kinship: Kinship): boolean {
  const [up, bond, down] = kinship;
  return (
    kinship.length === 3 &&
    up?.kind === 'line' &&
    up.meeting === null &&
    up.up === 1 &&
    bond?.kind === 'bond' &&
    down?.kind === 'line' &&
    down.meeting === null &&
    down.down === 1
  );
}
