import { addDays, type CalendarDate } from '../calendar-date.ts';
import { livingChildren, type FamilyAt } from '../family-at.ts';
import type { AgencyId } from '../ids.ts';
import type { PersonAt } from '../person-at.ts';
import { agencyCoverageInWords } from '../seen/agency-coverage.ts';
import { nameOf } from '../seen/names.ts';
import { lastDayOfRecord } from '../seen/sightings-held.ts';
import { heldOfDays } from './cell-held.ts';
import { emptyTally, type CellTally, type DaysAsked } from './cell-tally.ts';
import { cellInWords, noneOfAnybody, type CellState } from './cell-words.ts';
import { matrixColumns, type MatrixBy, type MatrixColumn } from './matrix-columns.ts';
import { matrixTallies } from './matrix-tallies.ts';

/** Each child of the family with each professional or agency: when last in touch, how often, alone or not. */
export interface ContactMatrix {
  readonly by: MatrixBy;
  /** Null: everything held. */
  readonly days: number | null;
  readonly from: CalendarDate | null;
  readonly on: CalendarDate;
  readonly columns: readonly MatrixColumnTold[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixColumnTold extends MatrixColumn {
  /** "All contacts since 1 January 2023, loaded 30 June 2026". */
  readonly held: string;
  /** With any of the children: a contact about three of them is one. */
  readonly total: MatrixCell;
}

export interface MatrixRow {
  readonly child: PersonAt;
  /** The given name, the whole one where another of the family shares it. */
  readonly called: string;
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[];
  /** With anybody: a contact of three professionals is one. */
  readonly total: MatrixCell;
}

export interface MatrixCell extends CellTally {
  readonly state: CellState;
  /** They work with the child on the day. */
  readonly worksWith: boolean;
  /** In a sentence: as the line of contact on the map. */
  readonly says: string;
}

export interface MatrixAsked {
  readonly by: MatrixBy;
  /** How far back from the day looked at; null: everything held. */
  readonly days: number | null;
}

/**
 * Born and unborn children of the family on its day, eldest first, with every professional or agency in or round it. From
 * the same contacts, and by the same counts, as the lines of contact on the map (professionals/contact-line.ts).
 */
export function contactMatrix(family: FamilyAt, { by, days }: MatrixAsked): ContactMatrix {
  const asked = daysAsked(family, days);
  const children = childrenIn(family);
  const tallies = matrixTallies(family, by, asked, children);
  const columns = matrixColumns(family, by);
  const cell = (tally: CellTally, column: MatrixColumn, child: PersonAt | null) =>
    cellOf(family, tally, asked, column, child);
  return {
    by,
    days,
    from: asked.from,
    on: asked.to,
    columns: columns.map((column) => ({
      ...column,
      held: agencyCoverageInWords(family.record, column.agencyId as AgencyId),
      total: cell(tallies.columns.get(column.id) ?? emptyTally, column, null),
    })),
    rows: children.map((child) => ({
      child,
      called: child.isUnborn ? child.name : nameOf(family, child.id),
      cells: columns.map((column) =>
        cell(tallies.cells.get(`${child.id} ${column.id}`) ?? emptyTally, column, child),
      ),
      total: totalOf(tallies.rows.get(child.id) ?? emptyTally, child),
    })),
  };
}

export function daysAsked(family: FamilyAt, days: number | null): DaysAsked {
  const to = lastDayOfRecord(family);
  return { to, from: days === null ? null : addDays(to, -days) };
}

/** Lost pregnancies are nobody to be in touch about. */
function childrenIn(family: FamilyAt): PersonAt[] {
  const unborn = family.people.filter(
    ({ isUnborn, birthOutcome, isDead }) => isUnborn && !isDead && birthOutcome === null,
  );
  const born = livingChildren(family).filter(({ id }) => unborn.every((child) => child.id !== id));
  return [...born, ...unborn];
}

function cellOf(
  family: FamilyAt,
  tally: CellTally,
  asked: DaysAsked,
  column: MatrixColumn,
  child: PersonAt | null,
): MatrixCell {
  const held = heldOfDays(family, column.agencyId as AgencyId, asked);
  const worksWith = child === null ? column.worksWith.size > 0 : column.worksWith.has(child.id);
  const state: CellState = tally.contacts > 0 ? 'contacts' : held.kind === 'whole' ? 'none' : held.kind;
  return { ...tally, state, worksWith, says: cellInWords(tally, held, child) };
}

/** With anybody. What is held of each agency, its own column says. */
function totalOf(tally: CellTally, child: PersonAt): MatrixCell {
  const isAny = tally.contacts > 0;
  const says = isAny ? cellInWords(tally, { kind: 'not-held' }, child) : noneOfAnybody;
  return { ...tally, state: isAny ? 'contacts' : 'part', worksWith: false, says };
}
