import { familyAt, type FamilyAt } from '../../../api/domain/family-at.ts';
import { ink, homeInk, quiet } from '../../../web/drawing/colours.ts';
import { drawFolded } from '../../../web/drawing/folds/folded-scene.ts';
import { hopsOf } from '../../../web/drawing/parts/hops.ts';
import { sceneParts } from '../../../web/drawing/parts/scene-parts.ts';
import type { Scene } from '../../../web/drawing/scene.ts';
import { ecomap } from '../../../web/drawing/views/ecomap.ts';
import { genogram } from '../../../web/drawing/views/genogram.ts';
import { network } from '../../../web/drawing/views/network.ts';
import { greyedIn } from '../../../web/family/greyed.ts';
import { greyedOpacity, partedByGrey } from '../../../web/map/greyed-scene.ts';
import { paletteOf } from '../../../web/map/palette.ts';
import { recordOf } from '../family/example-record.ts';

describe('a picture with some people greyed', () => {
  let family: FamilyAt;
  let scene: Scene;
  beforeAll(async () => {
    const record = await recordOf('example-family', 'p-poppy');
    family = familyAt(record, record.asAt);
    scene = genogram.draw(family, { focusId: family.focusId, quality: true });
  });
  /** Each thing once, in one half or the other. */
  const parted = (whole: Scene, greyedIds: ReadonlySet<string>) => {
    const { greyed, clear } = partedByGrey(whole, greyedIds);
    if (greyed === null) throw new Error('Nobody was greyed');
    return { greyed, clear };
  };

  it('keeps what partners share clear while both and one of their children are', () => {
    let kept = 0;
    for (let within = 1; within < 4; within += 1) {
      const greyedIds = greyedIn(family, { within, unseen: null });
      const { greyed } = parted(scene, greyedIds);
      const isClear = (id: string) => !greyedIds.has(id);
      for (const { id, kind, partners, children } of scene.unions) {
        if (kind !== 'family' || !partners.every(isClear)) continue;
        const marks = greyed.marks.filter((mark) => mark.unionId === id && mark.kind !== 'identical');
        expect(marks).toEqual([]);
        if (!children.some(isClear)) continue;
        if (!children.every(isClear)) kept += 1;
        const shared = greyed.lines.filter((line) => line.unionId === id && line.personIds.length === 0);
        expect(shared).toEqual([]);
      }
    }
    expect(kept).toBeGreaterThan(0);
  });

  it('greys what is shared with a partner who is greyed, or once every child is', () => {
    const union = scene.unions.find(
      ({ id, kind, children }) =>
        kind === 'family' &&
        children.length > 1 &&
        scene.lines.some((line) => line.unionId === id && line.personIds.length === 0),
    );
    const bar = scene.lines.find((line) => line.unionId === union?.id && line.personIds.length === 0);
    expect(bar).toBeDefined();
    const has = (ids: readonly string[]) =>
      parted(scene, new Set(ids)).greyed.lines.some(({ id }) => id === bar?.id);
    expect(has(union?.partners.slice(0, 1) ?? [])).toBe(true);
    expect(has(union?.children ?? [])).toBe(true);
    expect(has(union?.children.slice(1) ?? [])).toBe(false);
  });

  it('paints every line of relationship quality once, greyed with either of its two people', () => {
    const [influence, ...more] = scene.influences ?? [];
    expect(influence).toBeDefined();
    const { greyed, clear } = parted(scene, new Set([influence?.fromId ?? '']));
    const paintedIn = (half: Scene) =>
      sceneParts(half, scene).filter((part) => part.kind === 'group' && part.says === influence?.says).length;
    expect([paintedIn(greyed), paintedIn(clear)]).toEqual([1, 0]);
    expect([...(greyed.influences ?? []), ...(clear.influences ?? [])]).toHaveLength(more.length + 1);
  });

  it('bridges a clear line over one that is greyed as it would any other', () => {
    const { greyed, clear } = parted(scene, greyedIn(family, { within: 1, unseen: null }));
    const bridged = [...hopsOf(scene.lines).keys()].filter((id) => !hopsOf(clear.lines).has(id));
    expect(bridged.length).toBeGreaterThan(0);
    const drawn = [...sceneParts(greyed, scene), ...sceneParts(clear, scene)].map((part) =>
      JSON.stringify(part),
    );
    const bare = { ...scene, persons: [], ghosts: [], homes: [], marks: [], influences: [] };
    for (const line of sceneParts(bare)) expect(drawn).toContain(JSON.stringify(line));
  });

  it('greys a home with its people, though somebody greyed only stays there too, and a fold with all in it', async () => {
    const record = await recordOf('two-homes', 'p-idris');
    const whole = genogram.draw(familyAt(record, record.asAt), { focusId: 'p-idris' });
    const everybody = new Set(whole.persons.map(({ id }) => id));
    expect(parted(whole, everybody).clear).toMatchObject({ persons: [], ghosts: [], homes: [], lines: [] });
    const folded = drawFolded(genogram, family, { focusId: family.focusId }, ['person:p-maureen']);
    const [fold] = folded.folds ?? [];
    expect(fold?.memberIds.length).toBeGreaterThan(1);
    expect(parted(folded, new Set(fold?.memberIds)).greyed.folds).toEqual([fold]);
    expect(parted(folded, new Set(fold?.memberIds.slice(1))).greyed.folds).toEqual([]);
  });

  it('greys the ties of an ecomap and the lines of a network with the people they belong to', () => {
    const greyedIds = greyedIn(family, { within: 1, unseen: null });
    const eco = ecomap.draw(family, { focusId: family.focusId });
    const net = network.draw(family, { focusId: family.focusId });
    const isGreyed = (id: string) => greyedIds.has(id);
    const greyedTies = parted(eco, greyedIds).greyed.others?.ties ?? [];
    expect(greyedTies).toEqual(eco.others?.ties.filter(({ personIds }) => personIds.some(isGreyed)));
    expect(greyedTies.length).toBeGreaterThan(0);
    const { greyed, clear } = parted(net, greyedIds);
    expect(greyed.others?.joins.map(({ personId }) => personId).every(isGreyed)).toBe(true);
    expect(clear.others?.joins.map(({ personId }) => personId).some(isGreyed)).toBe(false);
    expect(clear.others?.joins.length).toBeGreaterThan(0);
    expect(clear.others?.texts).toEqual(net.others?.texts);
    expect(greyed.others?.texts).toEqual([]);
    for (const { cards, ties } of [greyed.others ?? { cards: [], ties: [] }])
      for (const { personIds } of [...cards, ...ties]) expect(personIds.every(isGreyed)).toBe(true);
  });

  it('can be read where more contrast is asked for', () => {
    const wish = { isForced: false, isStrong: true };
    for (const colour of [ink, quiet, homeInk, '#a3122a'])
      expect(contrastOnWhite(paletteOf(wish)(colour), greyedOpacity(wish))).toBeGreaterThanOrEqual(4.5);
    expect(contrastOnWhite('#000000', greyedOpacity({ isForced: true, isStrong: false }))).toBeGreaterThan(7);
    expect(greyedOpacity({ isForced: false, isStrong: false })).toBeLessThan(0.3);
  });
});

/** By WCAG 2.2, of a colour painted with an opacity on white. */
function contrastOnWhite(colour: string, opacity: number): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = (Number.parseInt(colour.slice(at, at + 2), 16) * opacity) / 255 + 1 - opacity;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
