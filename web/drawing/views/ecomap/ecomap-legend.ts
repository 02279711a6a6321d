import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { LegendItem } from '../../scene.ts';
import type { SceneCard, SceneTie } from '../../scene-others.ts';
import { strengthRule, type Strength } from './person-strength.ts';

type Look = Strength['look'];

/** Thickness is strength, dotted is weak, zigzag stressful (practice.md, ecomap rules). */
export const tieLooks: Readonly<Record<Look, Pick<SceneTie, 'stroke' | 'width' | 'faded'>>> = {
  plain: { stroke: 'solid', width: 1.25, faded: false },
  some: { stroke: 'solid', width: 2.25, faded: false },
  strong: { stroke: 'solid', width: 3.75, faded: false },
  'very-strong': { stroke: 'solid', width: 5.5, faded: false },
  weak: { stroke: 'dotted', width: 1.75, faded: false },
  silent: { stroke: 'dotted', width: 1.75, faded: true },
  stressful: { stroke: 'zigzag', width: 2, faded: false },
  'stressful-unsure': { stroke: 'zigzag-broken', width: 2, faded: false },
  'strong-unsure': { stroke: 'broken', width: 3.75, faded: false },
};

const words: Readonly<Record<Look, string>> = {
  plain: 'No strength recorded',
  some: 'Saw the child once or twice in 90 days',
  strong: 'Saw the child 3 to 11 times in 90 days, or recorded as protective',
  'very-strong': 'Saw the child 12 times or more in 90 days',
  weak: 'In touch about the child in 90 days, and did not see the child',
  silent: 'No contact for 90 days or more',
  stressful: 'Recorded as a risk, or as both protective and a risk: who recorded it stands below',
  'stressful-unsure': 'Broken: as a risk, but only suspected or disputed',
  'strong-unsure': 'Broken: as protective, but only suspected or disputed',
};

const looks: readonly Look[] = [
  'plain',
  'some',
  'strong',
  'very-strong',
  'weak',
  'silent',
  'stressful',
  'stressful-unsure',
  'strong-unsure',
];

/** Exactly what the ecomap shows, with the rule of its lines. */
export function ecoLegend(
  family: FamilyAt,
  ties: readonly SceneTie[],
  cards: readonly SceneCard[],
): LegendItem[] {
  const shown = looks.filter((look) => ties.some((tie) => isLook(tie, look)));
  const has = (test: (card: SceneCard) => boolean) => cards.some(test);
  return [
    ...shown.map((look) => ({ sign: `tie:${look}`, words: words[look] })),
    ...(ties.some(({ arrow }) => arrow !== 'none')
      ? [{ sign: 'tie:support', words: 'Arrow: recorded as supporting, or works with, the one it points at' }]
      : []),
    ...(has(({ kind, faded }) => kind !== 'gap' && !faded)
      ? [{ sign: 'card:agency', words: 'Professional with role, agency and last contact' }]
      : []),
    ...(has(({ kind, faded }) => kind !== 'gap' && faded)
      ? [{ sign: 'card:silent', words: 'Not in touch for 90 days or more' }]
      : []),
    ...(has(({ says }) => /not held|may be missing/.test(says))
      ? [
          {
            sign: 'rule',
            words: 'Where contacts are not held here, a line does not tell whether they are in touch',
          },
        ]
      : []),
    ...(has(({ kind }) => kind === 'gap')
      ? [{ sign: 'card:gap', words: 'Expected, and none recorded: a gap in the record' }]
      : []),
    ...(shown.length > 0 ? [{ sign: 'rule', words: strengthRule(family) }] : []),
  ];
}

function isLook({ stroke, width, faded }: SceneTie, look: Look): boolean {
  const own = tieLooks[look];
  return own.stroke === stroke && own.width === width && own.faded === faded;
}
