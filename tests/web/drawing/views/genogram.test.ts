import { sceneQuality } from '../../../../web/drawing/genogram/quality.ts';
import type { Scene } from '../../../../web/drawing/scene.ts';
import { drawnFamily, families } from './genogram/drawn-families.ts';

describe.each(families)('%s round %s', (name, focusId) => {
  const drawn = () => drawnFamily(name, focusId);

  it('is drawn without words, signs or lines that touch, and with every child below its parents', async () => {
    const { family, scene } = await drawn();
    const born = new Map(family.people.map(({ id, dob }) => [id as string, dob ?? '']));
    expect(sceneQuality(scene, born)).toMatchObject({
      overlaps: 0,
      labelOverlaps: 0,
      overlaid: 0,
      touches: 0,
      linesThroughSymbols: 0,
      linesThroughLabels: 0,
      childNotBelow: 0,
      drawnTwice: 0,
      missing: 0,
      partnersNotInRow: 0,
      partnersApart: 0,
      marksTouching: 0,
      homeNamesTouching: 0,
    });
  });

  // A brother who lives elsewhere may stand with his home: decision 0008, and the study's bar of 15 %.
  it('has the eldest brother or sister on the left, but for few whom a home holds', async () => {
    const { family, scene } = await drawn();
    const born = new Map(family.people.map(({ id, dob }) => [id as string, dob ?? '']));
    const { siblingPairs, siblingOrderInversions } = sceneQuality(scene, born);
    expect(siblingOrderInversions).toBeLessThanOrEqual(0.15 * siblingPairs);
    expect(siblingPairs).toBeGreaterThanOrEqual(name === 'two-homes' ? 0 : 1);
  });

  it('draws everybody in the family once, and nobody else', async () => {
    const { family, scene } = await drawn();
    expect(scene.persons.map(({ id }) => id).sort()).toEqual(family.people.map(({ id }) => id).sort());
  });

  it('cuts no word short', async () => {
    const { scene } = await drawn();
    const words = [...scene.persons, ...scene.ghosts, ...scene.homes].flatMap(({ labels }) => labels);
    expect(words.map(({ text }) => text).filter((text) => text.includes('…'))).toEqual([]);
  });

  it('writes the name of every home, and marks all but its first island', async () => {
    const { scene } = await drawn();
    for (const { labels, name: home, continued } of scene.homes) {
      expect(labels.map(({ text }) => text).join(' ')).toBe(continued ? `${home} (cont.)` : home);
    }
  });

  it('puts a second home’s drawing of somebody beside a member of that home', async () => {
    const { scene } = await drawn();
    for (const ghost of scene.ghosts) {
      const island = scene.homes.find(({ members }) =>
        members.includes(`ghost:${ghost.homeId}/${ghost.personId}`),
      );
      expect(island?.members.length).toBeGreaterThan(1);
    }
  });

  it('explains each symbol, seen sign, slash and outline that it bears, and no other', async () => {
    const { scene } = await drawn();
    const signs = scene.legend.map(({ sign }) => sign);
    expect(new Set(scene.legend.map(({ sign, words }) => `${sign} ${words}`)).size).toBe(signs.length);
    const told = signs.filter((sign) => /^(symbol|chip|mark|home|ghost|twins)/.test(sign));
    expect([...new Set(told)].sort()).toEqual(signsShown(scene).sort());
  });

  it('explains every letter and word on its lines', async () => {
    const { scene } = await drawn();
    const words = scene.legend.map(({ words: text }) => text).join(' | ');
    for (const { text } of scene.marks.filter(({ kind }) => kind === 'text')) {
      const [, letter = ''] = /^(m\.|c\.|c\.p\.|rel\.|s\.|d\.|e\.|w\.|n\.r\.)/.exec(text) ?? [];
      if (letter !== '') expect(words).toContain(letter);
    }
  });
});

function signsShown({ persons, marks, homes, ghosts, lines }: Scene): string[] {
  const signs = [
    ...persons.flatMap(({ symbol, hole, reported, dead, focus, chosen, chip, w, inside }) => {
      const lost = symbol === 'triangle' ? 'symbol:loss' : 'symbol:stillborn';
      const shape = symbol === 'diamond' && inside === '?' ? 'symbol:sex-unknown' : `symbol:${symbol}`;
      return [
        ...(hole ? ['symbol:hole'] : dead && symbol === 'triangle' ? [] : [shape]),
        ...(reported ? ['symbol:reported'] : []),
        ...(dead ? [w < 30 ? lost : 'symbol:dead'] : []),
        ...(focus ? ['symbol:focus'] : []),
        ...(chosen ? ['symbol:chosen'] : []),
        ...(chip === null ? [] : [`chip:${chip.state}`]),
      ];
    }),
    ...marks.flatMap(({ kind }) => (kind === 'separated' || kind === 'divorced' ? [`mark:${kind}`] : [])),
    ...marks.flatMap(({ kind }) => (kind === 'identical' ? ['twins:identical'] : [])),
    ...(lines.some(({ points: [a, b] }) => a?.[0] !== b?.[0] && a?.[1] !== b?.[1]) ? ['twins'] : []),
    ...(homes.length > 0 ? ['home'] : []),
    ...(homes.some(({ stretches }) => stretches !== undefined) ? ['home:reported'] : []),
    ...(ghosts.length > 0 ? ['ghost'] : []),
  ];
  return [...new Set(signs)];
}
