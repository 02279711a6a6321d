import type { Kinship, Segment } from './kinship.ts';

/** The kinds of the segments in a row: "parent bond child". */
export function shapeOf(kinship: Kinship): string {
  return kinship.map(shapeOfSegment).join(' ');
}

function shapeOfSegment(segment: Segment): string {
  if (segment.kind === 'care') return segment.isCarer ? 'carer' : 'cared_for';
  if (segment.kind !== 'line') return segment.kind;
  const { up, down } = segment;
  if (down === 0) return up === 1 ? 'parent' : 'ancestor';
  if (up === 0) return down === 1 ? 'child' : 'descendant';
  return up === 1 && down === 1 ? 'sibling' : 'kin';
}
