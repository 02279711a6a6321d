import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import type { Scene, SceneLine } from '../../../../web/drawing/scene.ts';
import { genogramView } from '../../../../web/drawing/views/genogram.ts';
import { seedFamily } from '../../../builders/example-family.ts';
import { recordOf } from '../../../builders/family-parts.ts';
import { generatedFamilyAt } from '../../../builders/generated-family.ts';
import { differences } from './compare.ts';

jest.setTimeout(60_000);

const { parts, meta } = seedFamily('example-family');
const example = familyAt(recordOf(parts, { asAt: meta.asAt }), meta.asAt);
const invented = generatedFamilyAt(30, 1);

function wrong(family: FamilyAt, change: (scene: Scene) => Scene) {
  const scene = genogramView(family);
  const changed = change(scene);
  expect(changed).not.toEqual(scene);
  return differences(changed, family);
}

function place(scene: Scene, id: string): { x: number; y: number } {
  const { x = NaN, y = NaN } = scene.persons.find((person) => person.id === id) ?? {};
  return { x, y };
}

function withLines(scene: Scene, change: (line: SceneLine) => SceneLine | null): Scene {
  return { ...scene, lines: scene.lines.flatMap((line) => change(line) ?? []) };
}

/** The line that ends at the top of somebody’s symbol. */
function isLineTo(scene: Scene, id: string, { points, role }: SceneLine): boolean {
  const { x, y } = place(scene, id);
  const end = points.at(-1);
  return (
    role === 'descent' && end !== undefined && Math.abs(end[0] - x) < 12 && y - end[1] > 5 && y - end[1] < 30
  );
}

describe('a reader of a wrong picture notices', () => {
  it('two children of different parents who stand in one another’s place', () => {
    const { untold, untrue } = wrong(example, (scene) => {
      const [a, b] = [place(scene, 'p-poppy'), place(scene, 'p-riley')];
      const at = (id: string) => (id === 'p-poppy' ? b : id === 'p-riley' ? a : null);
      return { ...scene, persons: scene.persons.map((person) => ({ ...person, ...at(person.id) })) };
    });
    expect(untold).toEqual(
      expect.arrayContaining(['birth parent: p-lee > p-poppy', 'birth parent: p-jordan > p-riley']),
    );
    expect(untrue).toEqual(
      expect.arrayContaining(['birth parent: p-jordan > p-poppy', 'birth parent: p-lee > p-riley']),
    );
  });

  it('a child whose line is missing', () => {
    const { untold } = wrong(example, (scene) =>
      withLines(scene, (line) => (isLineTo(scene, 'p-poppy', line) ? null : line)),
    );
    expect(untold).toEqual(
      expect.arrayContaining(['birth parent: p-dawn > p-poppy', 'birth parent: p-lee > p-poppy']),
    );
  });

  it('a child by birth who is drawn as adopted', () => {
    const { untold, untrue } = wrong(example, (scene) =>
      withLines(scene, (line) => (isLineTo(scene, 'p-poppy', line) ? { ...line, stroke: 'double' } : line)),
    );
    expect(untold).toContain('birth parent: p-lee > p-poppy');
    expect(untrue).toContain('adoptive parent: p-lee > p-poppy');
  });

  it('a separation that is not drawn', () => {
    const { untold } = wrong(example, (scene) => ({
      ...scene,
      marks: scene.marks.filter(({ kind }) => kind !== 'separated'),
    }));
    expect(untold.some((fact) => /^couple: .*separated/.test(fact))).toBe(true);
  });

  it('a couple who live together drawn as parents without a partnership', () => {
    const { untrue } = wrong(example, (scene) =>
      withLines(scene, (line) => (line.role === 'partner' ? { ...line, stroke: 'thin' } : line)),
    );
    expect(untrue.some((fact) => fact.startsWith('parents, no partnership recorded'))).toBe(true);
  });

  it('a year of marriage that is another', () => {
    const { untrue } = wrong(example, (scene) => ({
      ...scene,
      marks: scene.marks.map((mark) => ({ ...mark, text: mark.text.replace(/\d{4}/, '1901') })),
    }));
    expect(untrue.some((fact) => /^letters: .* 1901$/.test(fact))).toBe(true);
  });

  it('two families whose lines touch', () => {
    const { untrue } = wrong(example, (scene) => {
      const bars = scene.lines.filter(
        ({ role, points }) => role === 'descent' && points.length === 2 && points[0]?.[1] === points[1]?.[1],
      );
      const [first] = bars;
      const other = bars.find(({ unionId }) => unionId !== first?.unionId);
      const [from, to] = [first?.points[0], other?.points[0]];
      if (from === undefined || to === undefined || first === undefined) return scene;
      const joint: SceneLine = { ...first, id: 'joint', points: [from, to] };
      return { ...scene, lines: [...scene.lines, joint] };
    });
    expect(untrue.length).toBeGreaterThan(0);
  });

  it('somebody outside the outline of their home', () => {
    const { untold } = wrong(example, (scene) => ({
      ...scene,
      homes: scene.homes.map((home) => ({
        ...home,
        outline: home.outline.map(([x, y]) => [x - 120, y] as const),
      })),
    }));
    expect(untold.some((fact) => fact.startsWith('home '))).toBe(true);
  });

  it('a foster carer drawn as kin, a young carer without an arrow, and a word that is missing', () => {
    const plain = (scene: Scene) =>
      withLines(scene, ({ id, unionId, role, stroke, points, personIds }) => {
        return { id, unionId, role, stroke, points, personIds };
      });
    expect(wrong(example, plain).untrue.some((fact) => fact.includes('without an arrow'))).toBe(true);
    const silent = wrong(invented, (scene) => ({
      ...scene,
      marks: scene.marks.filter(({ kind }) => kind !== 'text'),
    }));
    expect(silent.untrue.some((fact) => fact.includes('without a word'))).toBe(true);
    const kin = wrong(invented, (scene) =>
      withLines(scene, (line) => (line.role === 'care' ? { ...line, stroke: 'solid' } : line)),
    );
    expect(kin.untrue.some((fact) => fact.startsWith('birth parent'))).toBe(true);
  });

  it('a girl drawn as a boy, somebody dead as alive, and a hole as somebody known', () => {
    const { untold } = wrong(example, (scene) => ({
      ...scene,
      persons: scene.persons.map((person) => ({ ...person, symbol: 'square', dead: false, hole: false })),
    }));
    for (const sign of ['circle', 'crossed', 'a hole']) {
      expect(untold.some((fact) => fact.startsWith('symbol: ') && fact.includes(sign))).toBe(true);
    }
  });
});
