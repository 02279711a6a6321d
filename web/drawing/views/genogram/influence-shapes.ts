import type { Influence } from '../../../../api/domain/family-record.ts';
import type { InfluenceKind } from '../../../../api/domain/vocabulary.ts';
import type { InfluenceShape } from '../../scene.ts';

/**
 * Which line of practice.md C2 draws which tie, and why. The shapes are McGoldrick's and few; the word on the line says
 * what it is. Abuse is kept for what harms by the record's own word; strain that nobody has called abuse is a conflict.
 */
export const influenceShapes: Readonly<Record<InfluenceKind, InfluenceShape>> = {
  // Cares day by day: close, two lines.
  provides_care: 'close',
  cares_for_sibling: 'close',
  // The one adult whom a child says they can talk to: very close, three lines.
  trusted_adult: 'very-close',
  // Good for the child, and nothing said of how close the two are: one line.
  sets_boundaries: 'plain',
  keeps_in_touch: 'plain',
  // Said or possible, not yet lived: distant, dotted.
  offers_care: 'distant',
  untested_resource: 'distant',
  // Harm done or threatened by one to the other: abuse, with an arrow to whoever is harmed.
  physical_harm: 'abuse',
  domestic_abuse: 'abuse',
  coercive_control: 'abuse',
  sexual_risk: 'abuse',
  criminal_exploitation: 'abuse',
  // Strain between the two: conflict.
  fear: 'conflict',
  displacement: 'conflict',
  scapegoating: 'conflict',
  substance_misuse: 'conflict',
  undermines_plan: 'conflict',
  // May go either way; the word and the polarity tell.
  financial: 'plain',
  other: 'plain',
};

/** Kinds that the word alone leaves open are drawn as a conflict where the record calls them a risk. */
export function shapeOf({ kind, polarity }: Pick<Influence, 'kind' | 'polarity'>): InfluenceShape {
  const shape = influenceShapes[kind];
  return shape === 'plain' && polarity === 'risk' ? 'conflict' : shape;
}
