import {
  birthOutcomes,
  careKinds,
  certainties,
  influenceKinds,
  parentNatures,
  partnerStatuses,
  relatedKinds,
  zygosities,
} from '../../../../../api/domain/vocabulary.ts';
import type { FamilyAt } from '../../../../../api/domain/family-at.ts';
import { signParts } from '../../../../../web/drawing/parts/sign-parts.ts';
import type { Notation } from '../../../../../web/drawing/scene.ts';
import { signIn } from '../../../../../web/drawing/views/genogram/notation-sign.ts';
import { notationSigns, signGroups } from '../../../../../web/drawing/views/genogram/notation-signs.ts';
import { genogramView } from '../../../../../web/drawing/views/genogram.ts';
import {
  withCare,
  withInfluence,
  withLoss,
  withParentNature,
  withPartnerStatus,
  withRelated,
} from '../../../../builders/one-tie.ts';

const notations: readonly Notation[] = ['uk', 'mcgoldrick'];

/** Nothing to draw: a confirmed tie is a plain line, an unrecorded certainty is no doubt, what is disproved is left out. */
const undrawn = ['certainty:confirmed', 'certainty:unknown', 'certainty:disproved'];

const cases: readonly (readonly [string, FamilyAt])[] = [
  ...partnerStatuses.map((value) => [`partnerStatus:${value}`, withPartnerStatus(value)] as const),
  ...parentNatures.map((value) => [`parentNature:${value}`, withParentNature(value)] as const),
  ...careKinds.map((value) => [`careKind:${value}`, withCare(value)] as const),
  ...relatedKinds.map((value) => [`relatedKind:${value}`, withRelated(value)] as const),
  ...zygosities.map((value) => [`zygosity:${value}`, withRelated('twin', value)] as const),
  ...influenceKinds.map((value) => [`influenceKind:${value}`, withInfluence(value)] as const),
  ...birthOutcomes.map((value) => [`birthOutcome:${value}`, withLoss(value)] as const),
  ...certainties
    .map((value) => [`certainty:${value}`, withPartnerStatus('married', value)] as const)
    .filter(([value]) => !undrawn.includes(value)),
];

describe.each(notations)('in %s notation', (notation) => {
  it.each(cases)('%s is drawn and has a line in the legend', (value, family) => {
    const { legend } = genogramView(family, { notation, quality: true });
    const rows = notationSigns.filter(({ of }) => of.includes(value));
    expect(rows).not.toEqual([]);
    const told = legend.map(({ sign, words }) => `${sign} ${words}`);
    expect(told).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          new RegExp(rows.map((row) => literal(`${signIn(row, notation) ?? ''} ${row.words}`)).join('|')),
        ),
      ]),
    );
  });

  it.each(notationSigns)('$id has a drawing that fits beside its words', (one) => {
    const sign = signIn(one, notation);
    expect(sign).not.toBeNull();
    expect(signParts(sign ?? '', 0, 0).length).toBeGreaterThan(0);
  });
});

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

describe('the table of signs', () => {
  it('names each sign once, in a group that the page of symbols shows', () => {
    const ids = notationSigns.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const groups = new Set(signGroups.map(({ id }) => id));
    expect(notationSigns.filter(({ group }) => !groups.has(group))).toEqual([]);
  });

  it('tells no two signs of lines by the same stroke and words', () => {
    const told = notationSigns.map((one) => `${signIn(one, 'uk') ?? ''} ${one.words}`);
    expect(new Set(told).size).toBe(told.length);
  });

  it('explains certainty of couples, parents, care, kinship and residence', () => {
    const ofDoubt = notationSigns.filter(({ of }) => of.includes('certainty:suspected')).map(({ id }) => id);
    expect(ofDoubt.sort()).toEqual([
      'care-unsure',
      'couple-unsure',
      'home-reported',
      'parent-unsure',
      'related-unsure',
    ]);
  });
});

describe('doubt is told by line and word', () => {
  const doubts = ['reported', 'suspected', 'disputed'] as const;
  const words = (family: FamilyAt) =>
    genogramView(family)
      .marks.map(({ text }) => text)
      .join(' | ');
  const strokes = (family: FamilyAt) => genogramView(family).lines.map(({ stroke }) => stroke);

  it.each(doubts)('of a couple: %s', (certainty) => {
    const family = withPartnerStatus('married', certainty);
    expect(words(family)).toContain(certainty);
    expect(strokes(family)).toContain('broken');
  });

  it.each(doubts)('of a parent, saying which: %s', (certainty) => {
    const family = withParentNature('birth', certainty);
    expect(words(family)).toContain(`father ${certainty}`);
    expect(strokes(family)).toContain('broken');
  });

  it.each(doubts)('of a carer: %s', (certainty) => {
    const family = withCare('foster', certainty);
    expect(words(family)).toContain(`foster ${certainty}`);
    expect(strokes(family)).toContain('broken');
  });

  it.each(doubts)('of a relative as described: %s', (certainty) => {
    const family = withRelated('relative', null, certainty);
    expect(words(family)).toContain(`relative ${certainty}`);
  });
});

describe('every sentence of a tie', () => {
  it.each(cases)('%s is whole', (_value, family) => {
    const { unions, marks, influences = [] } = genogramView(family, { quality: true });
    for (const { says } of [...unions, ...marks, ...influences]) {
      expect(says).toMatch(/^[A-ZŁ].*[.]$/);
      expect(says).not.toMatch(/undefined|null|somebody/);
    }
  });
});
