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

  it('has the eldest brother or sister on the left', async () => {
    const { family, scene } = await drawn();
    const born = new Map(family.people.map(({ id, dob }) => [id as string, dob ?? '']));
    const { siblingPairs, siblingOrderInversions } = sceneQuality(scene, born);
    expect(siblingOrderInversions).toBe(0);
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

  it('explains exactly what it shows', async () => {
    const { scene } = await drawn();
    const signs = scene.legend.map(({ sign }) => sign);
    expect(new Set(scene.legend.map(({ sign, words }) => `${sign} ${words}`)).size).toBe(signs.length);
    expect(signs.filter((sign) => /^(symbol|chip|mark|home|ghost)/.test(sign)).sort()).toEqual(
      signsShown(scene).sort(),
    );
  });
});

function signsShown({ persons, marks, homes, ghosts }: Scene): string[] {
  const signs = [
    ...persons.flatMap(({ symbol, hole, reported, dead, focus, chosen, chip }) => [
      ...(hole ? ['symbol:hole'] : [`symbol:${symbol}`]),
      ...(reported ? ['symbol:reported'] : []),
      ...(dead ? ['symbol:dead'] : []),
      ...(focus ? ['symbol:focus'] : []),
      ...(chosen ? ['symbol:chosen'] : []),
      ...(chip === null ? [] : [`chip:${chip.state}`]),
    ]),
    ...marks.map(({ kind, text }) => `mark:${kind === 'text' ? (text.split(' ')[0] ?? '') : kind}`),
    ...(homes.length > 0 ? ['home'] : []),
    ...(ghosts.length > 0 ? ['ghost'] : []),
  ];
  return [...new Set(signs)];
}
