import type { Scene, SceneLine, ScenePerson } from '../../../../web/drawing/scene.ts';

const perRow = 60;
const pitch = 120;
const rowPitch = 180;

/** A picture of many people in rows that are not in line, with lines along the rows and between them: no real family. */
export function manyPeople(count: number): Scene {
  const persons = Array.from({ length: count }, (_, index) => personAt(index));
  const rows = Math.ceil(count / perRow);
  const lines = Array.from({ length: rows }, (_, row) => lineBelow(row));
  return {
    view: 'genogram',
    notation: 'uk',
    asOf: '2026-06-30',
    focusId: null,
    persons,
    ghosts: [],
    unions: [{ id: 'u', kind: 'family', partners: [], children: [], x: 0, y: 0, says: 'A family' }],
    lines,
    marks: [],
    homes: [],
    legend: [{ sign: 'symbol:circle', words: 'Female' }],
    bounds: { x: -100, y: -60, w: perRow * pitch + 260, h: rows * rowPitch + 60 },
  };
}

function personAt(index: number): ScenePerson {
  const row = Math.floor(index / perRow);
  const [x, y] = [(index % perRow) * pitch + (row % 2) * 50, row * rowPitch];
  const name = `Name${index} Öþer`;
  return {
    id: `p-${index}`,
    x,
    y,
    w: 40,
    h: 40,
    row,
    symbol: index % 2 === 0 ? 'circle' : 'square',
    hole: false,
    reported: false,
    dead: false,
    unborn: false,
    focus: false,
    chosen: false,
    inside: `${index % 90}`,
    labels: [{ kind: 'name', text: name, x, y: y + 42, size: 14 }],
    labelBox: { x: x - 46, y: y + 20, w: 92, h: 30 },
    chip: null,
    says: `${name}, ${index % 90}`,
  };
}

function lineBelow(row: number): SceneLine {
  const y = row * rowPitch + 80;
  return {
    id: `l-${row}`,
    unionId: 'u',
    role: 'descent',
    stroke: 'solid',
    points: [
      [0, y],
      [perRow * pitch, y],
      [perRow * pitch, y + rowPitch],
    ],
    personIds: [],
  };
}
