import type { CalendarDate } from '../domain/calendar-date.ts';
import { familyAt, livingChildren, type FamilyAt } from '../domain/family-at.ts';
import type { UnitLimits } from '../domain/family-unit.ts';
import type { PersonId } from '../domain/ids.ts';
import type { PersonAt } from '../domain/person-at.ts';
import { seenDefaults } from '../domain/seen/seen-rules.ts';
import { seenStatus } from '../domain/seen/seen-status.ts';
import { seenSummary } from '../domain/seen/seen-summary.ts';
import type { AccessLog } from './access-log/open-access-log.ts';
import { gatherFamily } from './gather-family.ts';
import type { Stores } from './stores.ts';
import { useCase } from './use-case.ts';

export interface FamilySummary {
  readonly personId: PersonId;
  readonly people: number;
  readonly children: number;
  /** Not seen in `unseenDays` days, or never; not those of whom the record cannot say. */
  readonly childrenUnseen: number;
  /** Of whom the record cannot say whether they were seen in `unseenDays` days. */
  readonly childrenNotHeld: number;
  /** Does the record hold any sighting of any of these children, however long ago? */
  readonly sightingsHeld: boolean;
  readonly unseenDays: number;
  readonly asAt: CalendarDate;
}

/** How large a found child's family is and how many of its children are unseen, counted after visibility. */
export function createSummariseFamily(stores: Stores, log: AccessLog, limits: UnitLimits) {
  return useCase<PersonId, FamilySummary | null>(
    log,
    { permission: 'read-family', event: 'family-summarised', asked: (personId) => ({ personId }) },
    async (who, personId) => {
      const source = await stores.families.asAt(personId);
      const record = source && (await gatherFamily(stores.families, who, personId, source.asAt, limits));
      if (record === null) return { answer: null, ids: [], answered: false };
      const family = familyAt(record, record.asAt);
      const children = livingChildren(family);
      const answer = {
        personId,
        people: family.people.length,
        children: children.length,
        ...countSeen(family, children),
        asAt: record.asAt,
      };
      // Only counts are shown: the log names the child, and how many were counted.
      return { answer, ids: [personId], counted: answer.people, answered: true };
    },
  );
}

/** "Not held" is never counted as seen, nor as unseen. */
function countSeen(family: FamilyAt, children: readonly PersonAt[]) {
  const { unseenDays } = seenDefaults;
  const summaries = children.map((child) => ({ child, summary: seenSummary(family, child.id) }));
  const kinds = summaries.map(({ child, summary }) => seenStatus(summary, child, unseenDays).kind);
  return {
    childrenUnseen: kinds.filter((kind) => kind === 'unseen' || kind === 'never').length,
    childrenNotHeld: kinds.filter((kind) => kind === 'not-held').length,
    sightingsHeld: summaries.some(({ summary }) => summary.lastSeen !== null),
    unseenDays,
  };
}
