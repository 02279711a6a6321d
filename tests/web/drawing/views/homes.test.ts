import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import type { FamilyRecord } from '../../../../api/domain/family-record.ts';
import { overlap } from '../../../../web/drawing/room.ts';
import type { Box, Scene, SceneHome } from '../../../../web/drawing/scene.ts';
import { homes } from '../../../../web/drawing/views/homes.ts';
import { movesOf } from '../../../../web/drawing/views/homes/moves.ts';
import { recordOf } from '../../family/example-record.ts';
import { drawn, familiesToDraw } from './view-cases.ts';

function boxOf({ outline }: SceneHome): Box {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

const wordsOf = (scene: Scene) => (scene.others?.texts ?? []).map(({ text }) => text).join(' ');

describe('homes as boxes', () => {
  let record: FamilyRecord;
  let family: FamilyAt;
  beforeAll(async () => {
    record = await recordOf('example-family', 'p-poppy');
    family = familyAt(record, record.asAt);
  });

  it('draws everybody of the family once, whoever has died included', () => {
    const ids = drawn(homes, family).persons.map(({ id }) => id);
    expect(ids).toEqual(family.people.map(({ id }) => id).sort());
  });

  it('puts into each box its own people and no other, and boxes beside one another', async () => {
    for (const each of Object.values(await familiesToDraw())) {
      const scene = drawn(homes, each);
      for (const home of scene.homes) {
        const box = boxOf(home);
        const inside = scene.persons
          .filter(({ x, y }) => overlap({ x, y, w: 1, h: 1 }, box))
          .map(({ id }) => id);
        expect(inside.sort()).toEqual([...home.members].sort());
      }
      const boxes = [...scene.homes.map(boxOf), ...(scene.others?.frames ?? []).map(({ box }) => box)];
      boxes.forEach((a, at) => boxes.slice(at + 1).forEach((b) => expect(overlap(a, b)).toBe(false)));
    }
  });

  it('begins with the home of the focus child and ends with those who have died', () => {
    const texts = (drawn(homes, family).others?.texts ?? []).filter(({ size }) => size === 18);
    expect(texts[0]?.text).toBe("Dawn's home");
    expect(texts.at(-1)?.text).toBe('Died');
  });

  it('counts people and children, and says how many were not seen of late', () => {
    const words = wordsOf(drawn(homes, family));
    expect(words).toContain('8 people, 6 of them children and an unborn child');
    expect(words).toContain('Children: 2 not seen for 42 days or more');
  });

  it('says that an address is held back, without the address', () => {
    expect(wordsOf(drawn(homes, family))).toContain('address held back');
  });

  it('tells a move by way of a home that nobody lives in now from the home before that', () => {
    const scene = drawn(homes, family);
    expect(wordsOf(scene)).toContain(
      'Kayden moved here 22 April 2025 from Emergency foster placement (ended), before',
    );
    const kayden = (scene.others?.ties ?? []).find(({ personIds }) => personIds.includes('p-kayden'));
    expect(kayden).toMatchObject({ kind: 'move', arrow: 'last' });
    expect(wordsOf(scene)).toContain('Jordan left 11 August 2025 for Prison');
  });

  it('tells only moves within the time asked for', () => {
    const ids = (months: number) => movesOf(family, months).map(({ personId }) => personId);
    expect(ids(24).sort()).toEqual(['p-alfie', 'p-jordan', 'p-kayden', 'p-shannon', 'p-tyler']);
    expect(ids(6)).toEqual(['p-jordan']);
    expect(ids(36)).toContain('p-jayden');
  });

  it('takes a birth for no move, and tells nothing of a day that is still to come', () => {
    expect(movesOf(familyAt(record, calendarDate('2023-06-01')), 3)).toEqual([]);
    const before = familyAt(record, calendarDate('2025-04-01'));
    expect(movesOf(before).map(({ personId }) => personId)).not.toContain('p-alfie');
  });

  it('draws a child of two homes solid in one and a ghost in the other, joined by a dotted line', async () => {
    const { 'two homes': two } = await familiesToDraw();
    if (two === undefined) throw new Error('The family is missing');
    const scene = drawn(homes, two);
    expect(scene.ghosts.map(({ personId }) => personId)).toEqual(['p-idris']);
    expect(scene.others?.ties).toMatchObject([{ kind: 'part-time', stroke: 'dotted', arrow: 'both' }]);
    expect(wordsOf(scene)).toContain('Idris is part of the time at Marcus and Elin');
  });

  it('lists who only visits in words and not among the people of the box', () => {
    const scene = drawn(homes, family);
    const edna = scene.homes.find(({ householdId }) => householdId === 'h-edna');
    expect(edna?.members).toEqual(['p-edna']);
    expect(wordsOf(scene)).toContain('Ryan (reported, not confirmed): regular visitor');
  });
});
