import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { PersonDetails, RecordParts } from '../../domain/family-record.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Statement } from '../../domain/statement.ts';
import type { AddTies, Properties } from '../commands/shapes.ts';
import * as commands from '../commands/statements.ts';
import type { RelationshipType } from '../labels.ts';
import { contentHash } from './content-hash.ts';

/** A statement that hangs on a person, ready to be compared and written. */
export interface StatementRow {
  readonly kind: RelationshipType;
  /** The person from whom the tie is found: no engine finds one by its id alone. */
  readonly personId: PersonId;
  readonly id: string;
  readonly revision: number;
  readonly retractedAt: CalendarDate | null;
  readonly contentHash: string;
  readonly add: AddTies;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: Properties;
}

/** A version of someone's names is that person's own; a tie keeps its id even when it comes to tie others. */
export function statementKey({ kind, id, personId }: Pick<StatementRow, 'kind' | 'id' | 'personId'>): string {
  return kind === 'HAS_DETAILS' ? `${kind} ${id} ${personId}` : `${kind} ${id}`;
}

/** Is such a tie found from the person it is about, at its end? */
export function isTieTo(kind: RelationshipType): boolean {
  return kind === 'HAS_RESPONSIBILITY_FOR' || kind === 'INVOLVED_WITH';
}

type Place = Pick<StatementRow, 'kind' | 'personId' | 'add' | 'fromId' | 'toId'>;

/** Every tie and every version of names and facts. */
export function statementRows(parts: RecordParts): StatementRow[] {
  return [...detailsRows(parts), ...kinshipRows(parts), ...surroundingRows(parts)];
}

function detailsRows({ people }: RecordParts): StatementRow[] {
  return people.flatMap(({ id, details }) =>
    details.map((version) =>
      statementRow(
        { kind: 'HAS_DETAILS', personId: id, add: commands.addDetails, fromId: id, toId: version.id },
        version,
        detailsContent(version),
      ),
    ),
  );
}

function detailsContent({ otherNames, ...details }: PersonDetails): Properties {
  return { ...details, otherNames: [...otherNames] };
}

function kinshipRows(parts: RecordParts): StatementRow[] {
  return [
    ...parts.parentTies.map(({ parentId: fromId, childId: toId, ...tie }) =>
      statementRow(
        { kind: 'PARENT_OF', personId: fromId, add: commands.addParentTies, fromId, toId },
        tie,
        tie,
      ),
    ),
    ...parts.partnerships.map(({ partnerIds: [fromId, toId], ...phase }) =>
      statementRow(
        { kind: 'PARTNER_OF', personId: fromId, add: commands.addPartnerships, fromId, toId },
        phase,
        phase,
      ),
    ),
    ...parts.careTies.map(({ carerId: fromId, personId: toId, ...tie }) =>
      statementRow(
        { kind: 'CARES_FOR', personId: fromId, add: commands.addCareTies, fromId, toId },
        tie,
        tie,
      ),
    ),
    ...parts.relatedTies.map(({ personIds: [fromId, toId], ...tie }) =>
      statementRow(
        { kind: 'RELATED_TO', personId: fromId, add: commands.addRelatedTies, fromId, toId },
        tie,
        tie,
      ),
    ),
    ...parts.responsibilities.map(({ holder, childId, ...tie }) =>
      statementRow(
        {
          kind: 'HAS_RESPONSIBILITY_FOR',
          personId: childId,
          add:
            holder.kind === 'person'
              ? commands.addResponsibilitiesOfPeople
              : commands.addResponsibilitiesOfAgencies,
          fromId: holder.id,
          toId: childId,
        },
        tie,
        tie,
      ),
    ),
  ];
}

function surroundingRows(parts: RecordParts): StatementRow[] {
  return [
    ...parts.stays.map(({ personId, householdId: toId, ...stay }) =>
      statementRow(
        { kind: 'LIVES_IN', personId, add: commands.addStays, fromId: personId, toId },
        stay,
        stay,
      ),
    ),
    ...parts.influences.map(({ fromId, toId, ...influence }) =>
      statementRow(
        { kind: 'AFFECTS', personId: fromId, add: commands.addInfluences, fromId, toId },
        influence,
        influence,
      ),
    ),
    ...parts.involvements.map(({ professionalId: fromId, personId, ...involvement }) =>
      statementRow(
        { kind: 'INVOLVED_WITH', personId, add: commands.addInvolvements, fromId, toId: personId },
        involvement,
        involvement,
      ),
    ),
  ];
}

/** The hash covers what is said and whom it ties, not which wording it is nor whether it still stands. */
function statementRow(place: Place, statement: Statement, content: Properties): StatementRow {
  const { id, revision, retractedAt } = statement;
  const { fromId, toId } = place;
  const hash = contentHash({ ...content, revision: null, retractedAt: null, fromId, toId });
  return { ...place, id, revision, retractedAt, contentHash: hash, properties: content };
}
