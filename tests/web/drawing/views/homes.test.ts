import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import type { FamilyRecord } from '../../../../api/domain/family-record.ts';
import { overlap } from '../../../../web/drawing/room.ts';
import type { Box, Scene, SceneHome } from '../../../../web/drawing/scene.ts';
import { familyInSentences } from '../../../../web/drawing/views/list/family-in-sentences.ts';
import { homesInSentences } from '../../../../web/drawing/views/list/homes-in-sentences.ts';
import { views } from '../../../../web/drawing/views/index.ts';
import { homes } from '../../../../web/drawing/views/homes.ts';
import { movesOf } from '../../../../web/drawing/views/homes/moves.ts';
import { household, noParts, person, recordOf as recordFrom, stay } from '../../../builders/family-parts.ts';
import { recordOf } from '../../family/example-record.ts';
import { drawn, familiesToDraw } from './view-cases.ts';

function boxOf({ outline }: SceneHome): Box {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

const wordsOf = (scene: Scene) => (scene.others?.texts ?? []).map(({ text }) => text).join(' ');

const linesAbout = (id: string, family: FamilyAt) =>
  homesInSentences(family, 24)
    .flatMap(({ lines }) => lines)
    .filter(({ personId }) => personId === id)
    .map(({ says }) => says);

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
    expect(words).toContain('7 people, 6 of them children and an unborn child, 1 more said to live here');
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

  it('says below the name, in the count and in the sentence who is only said to live in a home', () => {
    const daz = drawn(homes, family).persons.find(({ id }) => id === 'p-daz');
    expect(daz?.labels.map(({ text }) => text).join(' ')).toContain('said to live here');
    expect(linesAbout('p-daz', family)).toEqual([expect.stringContaining(', said to live here.')]);
    expect(linesAbout('p-mason', family).join(' ')).not.toContain('said to');
  });

  it('keeps reported, suspected and disputed apart, also of who left', () => {
    const parts = {
      ...noParts,
      people: ['p-ann', 'p-ben', 'p-cal', 'p-dee', 'p-eve'].map((id) => person(id)),
      households: [household('h-one'), household('h-two')],
      stays: [
        stay('p-ann', 'h-one'),
        { ...stay('p-ben', 'h-one'), certainty: 'suspected' as const },
        { ...stay('p-cal', 'h-one'), certainty: 'disputed' as const },
        { ...stay('p-dee', 'h-one', null, '2026-01-01'), certainty: 'suspected' as const },
        stay('p-dee', 'h-two', '2026-01-02'),
        { ...stay('p-eve', 'h-one'), role: 'regular_visitor' as const, certainty: 'disputed' as const },
      ],
    };
    const small = recordFrom(parts);
    const about = homesInSentences(familyAt(small, small.asAt), 24).flatMap(({ lines }) => lines);
    const says = about.map((each) => each.says).join(' ');
    expect(says).toContain('1 person, 1 more (disputed whether here), 1 more who may live here.');
    expect(says).toContain(', may live here.');
    expect(says).toContain(', disputed whether here.');
    expect(says).toContain('for h-two, living here (suspected, not confirmed)');
    expect(says).toContain('Eve (disputed): regular visitor');
  });

  it('names no kind of home that would tell a refuge, or any home whose address is held back', () => {
    const households = [
      { ...household('h-safe', 'refuge'), label: 'Safe accommodation', addressHeldBack: true },
      { ...household('h-kept', 'childrens_home'), label: 'Address held back', addressHeldBack: true },
      { ...household('h-told', 'refuge'), label: 'Rosehill' },
    ];
    const people = ['p-ann', 'p-ben', 'p-cal'].map((id) => person(id));
    const stays = [stay('p-ann', 'h-safe'), stay('p-ben', 'h-kept'), stay('p-cal', 'h-told')];
    const small = recordFrom({ ...noParts, people, households, stays });
    const at = familyAt(small, small.asAt);
    for (const view of views) {
      const all = JSON.stringify([
        { ...drawn(view, at), homes: drawn(view, at).homes.map(({ says, name }) => [says, name]) },
        familyInSentences(at, { view: view.id }),
      ]);
      expect([view.id, all]).toEqual([view.id, expect.not.stringMatching(/refuge|outside this family/i)]);
      expect([view.id, all]).toEqual([view.id, expect.not.stringMatching(/children's home|childrens_home/i)]);
    }
    expect(wordsOf(drawn(homes, at))).toContain('Safe accommodation');
  });

  it('leaves out how many children were not seen of late where that is asked for', () => {
    const without = homes.draw(family, { withSeen: false });
    const told = JSON.stringify([without, homesInSentences(family, 24, false)]);
    expect(told).not.toMatch(/not seen for|never recorded as seen/);
    expect(told).toContain('6 of them children');
  });

  it('lists who only visits in words and not among the people of the box', () => {
    const scene = drawn(homes, family);
    const edna = scene.homes.find(({ householdId }) => householdId === 'h-edna');
    expect(edna?.members).toEqual(['p-edna']);
    expect(wordsOf(scene)).toContain('Ryan (reported, not confirmed): regular visitor');
  });
});
