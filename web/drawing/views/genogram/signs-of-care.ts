import type { CareKind, RelatedKind } from '../../../../api/domain/vocabulary.ts';
import { careKindLabels, relatedKindLabels } from '../../../../api/domain/words/tie-labels.ts';
import type { NotationSign } from './notation-sign.ts';
import { careWords, relatedWords } from './tie-marks.ts';
import { isUnsure } from './tie-words.ts';

function careSign(kind: CareKind, sign: string): NotationSign {
  const { label, means } = careKindLabels[kind];
  const isArrow = kind === 'young_carer';
  return {
    id: `care-${kind}`,
    group: 'care',
    sign,
    words: `“${careWords[kind]}”: ${label}${isArrow ? ', towards whom they care for' : ''}`,
    means,
    of: [`careKind:${kind}`],
    isShown: ({ groups }) => groups.some((group) => group.kind === 'care' && group.nature === kind),
  };
}

function relatedSign(kind: Exclude<RelatedKind, 'twin' | 'sibling'>): NotationSign {
  const { label, means } = relatedKindLabels[kind];
  return {
    id: `related-${kind}`,
    group: 'care',
    sign: 'line:sparse',
    words: `“${relatedWords[kind]}”: ${label}, as described`,
    means,
    of: [`relatedKind:${kind}`],
    isShown: ({ groups }) => groups.some((group) => group.kind === 'related' && group.nature === kind),
  };
}

/** Lines of care and of kinship as described, each with a word on it. Never a birth line. */
export const signsOfCare: readonly NotationSign[] = [
  careSign('foster', 'line:dotted'),
  careSign('private_foster', 'line:dotted'),
  careSign('connected', 'line:dash-dot'),
  careSign('special_guardian', 'line:dash-dot'),
  careSign('informal', 'line:dash-dot'),
  careSign('young_carer', 'line:fine:arrow'),
  relatedSign('relative'),
  relatedSign('family_friend'),
  relatedSign('neighbour'),
  {
    id: 'related-unsure',
    group: 'care',
    sign: 'line:sparse',
    words: 'Kinship as described, not confirmed, and how',
    means: 'The word on the line is followed by “reported”, “suspected” or “disputed”.',
    of: ['certainty:reported', 'certainty:suspected', 'certainty:disputed'],
    isShown: ({ groups }) => groups.some((group) => group.kind === 'related' && isUnsure(group)),
  },
  {
    id: 'care-unsure',
    group: 'care',
    sign: 'line:broken',
    words: 'Care not confirmed, and how',
    means: 'A line of care is broken, with “reported”, “suspected” or “disputed” after its word.',
    of: ['certainty:reported', 'certainty:suspected', 'certainty:disputed'],
    isShown: ({ groups }) => groups.some((group) => group.kind === 'care' && isUnsure(group)),
  },
];
