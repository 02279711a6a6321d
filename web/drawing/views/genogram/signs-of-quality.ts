import { influenceKinds, type InfluenceKind } from '../../../../api/domain/vocabulary.ts';
import { influenceKindLabels } from '../../../../api/domain/words/tie-labels.ts';
import { listInWords, lowerFirst } from '../../../../api/domain/words/lists-in-words.ts';
import type { InfluenceShape } from '../../scene.ts';
import { influenceShapes } from './influence-shapes.ts';
import type { NotationSign } from './notation-sign.ts';

const shapeWords: Readonly<Record<InfluenceShape, string>> = {
  plain: 'Affects the other, as its word says',
  close: 'Close: cares for the other',
  'very-close': 'Very close',
  distant: 'Distant: offered or not yet tried',
  'cut-off': 'Cut off: no longer in touch',
  conflict: 'Conflict or strain',
  abuse: 'Abuse; the arrow points to whoever is harmed',
};

function kindsDrawnAs(shape: InfluenceShape): InfluenceKind[] {
  return influenceKinds.filter((kind) => influenceShapes[kind] === shape);
}

function ruleOf(shape: InfluenceShape): string {
  const kinds = kindsDrawnAs(shape).map((kind) => lowerFirst(influenceKindLabels[kind].label));
  if (shape === 'cut-off')
    return 'Broken with bars: they kept in touch until the year given, and nothing since is recorded.';
  return `Drawn for ${listInWords(kinds)}. The word is on the line; the arrow points to the one affected.`;
}

const shapes: readonly InfluenceShape[] = [
  'very-close',
  'close',
  'plain',
  'distant',
  'cut-off',
  'conflict',
  'abuse',
];

/** Relationship-quality lines: off unless asked for. Every source's view has a line of its own. */
export const signsOfQuality: readonly NotationSign[] = shapes.map((shape) => ({
  id: `quality-${shape}`,
  group: 'quality',
  sign: `quality:${shape}`,
  words: shapeWords[shape],
  means: ruleOf(shape),
  of: kindsDrawnAs(shape).map((kind) => `influenceKind:${kind}`),
  isShown: ({ scene }) => scene.influences?.some((one) => one.shape === shape) === true,
}));
