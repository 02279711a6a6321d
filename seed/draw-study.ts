import { arrangeGenogram, plainSpacing, type ArrangementWishes } from '../web/drawing/genogram/arrange.ts';
import type { ArrangementInput } from '../web/drawing/genogram/arrangement.ts';
import type { Scene, SceneLine, ScenePerson } from '../web/drawing/scene.ts';
import type { StudyFamily } from './study-file.ts';

/** Size of every symbol and the least distance between two, in pixels. */
export interface BareSymbols {
  readonly width: number;
  readonly height: number;
  readonly gap: number;
}

/** What the arrangement is told of a study's family: symbols of one size and no words. */
export function bareInput(
  { persons, unions, households }: StudyFamily,
  { width, height }: BareSymbols,
): ArrangementInput {
  return {
    persons: persons.map(({ id, birth }) => ({
      id,
      born: birth ?? '',
      width,
      height,
      labelWidth: 0,
      labelHeight: 0,
    })),
    unions: unions.map(({ id, partners, children, from }) => ({ id, partners, children, began: from ?? '' })),
    links: [],
    households: households.map(({ id, members }) => ({ id, members })),
    twins: [],
    closeness: [],
  };
}

/** Symbols and lines alone, arranged as a genogram is: for figures that can be held beside those of other programs. */
export function drawBare(study: StudyFamily, symbols: BareSymbols, wishes: ArrangementWishes = {}): Scene {
  const spacing = { ...plainSpacing, gap: symbols.gap };
  const arrangement = arrangeGenogram(bareInput(study, symbols), spacing, wishes);
  const { persons, unions, lines, islands, trunks, width, height } = arrangement;
  const byId = new Map(study.persons.map((person) => [person.id, person]));
  const points = new Map(unions.map((union) => [union.id, union]));
  return {
    view: 'genogram',
    notation: 'uk',
    asOf: study.asOf ?? '',
    focusId: null,
    persons: persons.map(({ id, x, y, row }) => barePerson(byId.get(id), { id, x, y, row }, symbols)),
    ghosts: [],
    unions: study.unions.map(({ id, partners, children }) => {
      const { x = 0, y = 0 } = points.get(id) ?? {};
      return { id, kind: 'family', partners, children, x, y, says: '' };
    }),
    lines: lines.map(({ ownerId, part, points: at, personIds }, index): SceneLine => {
      const role = part === 'partner' ? 'partner' : 'descent';
      return { id: `${ownerId}/${index}`, unionId: ownerId, role, stroke: 'solid', points: at, personIds };
    }),
    marks: [],
    homes: islands.map(({ householdId, number, members, outline }) => {
      const id = `${householdId}/${number}`;
      return {
        id,
        householdId,
        name: householdId,
        continued: number > 1,
        members,
        outline,
        labels: [],
        says: '',
      };
    }),
    legend: [],
    trunks,
    bounds: { x: -symbols.gap, y: -symbols.gap, w: width + 2 * symbols.gap, h: height + 2 * symbols.gap },
  };
}

function barePerson(
  person: StudyFamily['persons'][number] | undefined,
  { id, x, y, row }: Pick<ScenePerson, 'id' | 'x' | 'y' | 'row'>,
  { width, height }: BareSymbols,
): ScenePerson {
  const sex = (person?.sex ?? '').toUpperCase().charAt(0);
  return {
    id,
    x,
    y,
    w: width,
    h: height,
    row,
    symbol: sex === 'M' ? 'square' : sex === 'F' ? 'circle' : 'diamond',
    hole: false,
    reported: false,
    dead: false,
    unborn: false,
    focus: false,
    chosen: false,
    inside: '',
    labels: [],
    labelBox: { x: x - width / 2, y: y + height / 2, w: width, h: 0 },
    chip: null,
    says: person?.name ?? id,
  };
}
