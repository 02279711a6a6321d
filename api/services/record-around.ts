import type { UnitLimits } from '../domain/family-unit.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { compareText } from '../domain/compare-text.ts';
import type { FamilyRecord, Person } from '../domain/family-record.ts';
import { foldText } from '../domain/fold-text.ts';
import { personId, type PersonId } from '../domain/ids.ts';
import { sightOfPerson, type Viewer } from '../domain/visibility.ts';
import { BadRequest } from '../errors.ts';
import { gatherFamily, partsSeenBy, rulesGiven } from './gather-family.ts';
import { hitOf } from './search/hits.ts';
import type { Stores } from './stores.ts';

/** Without a focus child everybody is looked at together, while they are few enough for that. */
export const mostPeopleTogether = 1_000;

/** A record with the title of the source it was gathered from, and so with the one date that it speaks of. */
export interface RecordOfSource {
  readonly title: string;
  readonly record: FamilyRecord;
}

/**
 * The records that a command asks about: the family round a child given by id or name, or (null) everybody held whom
 * the viewer may see, source by source: each has its own date, and what one source holds says nothing about the
 * people of another. Throws BadRequest with what to do instead.
 */
export async function recordsAround(
  stores: Stores,
  viewer: Viewer,
  focus: string | null,
  limits: UnitLimits,
): Promise<readonly RecordOfSource[]> {
  if (focus === null) return everyone(stores, viewer, limits);
  const focusId = await focusCalled(stores, viewer, focus);
  const source = await stores.families.asAt(focusId);
  const record = source && (await gatherFamily(stores.families, viewer, focusId, source.asAt, limits));
  if (source === null || record === null) throw notFound(focus);
  return [{ title: source.title, record }];
}

async function focusCalled(stores: Stores, viewer: Viewer, focus: string): Promise<PersonId> {
  const [exact] = await stores.families.people([personId(focus)]);
  if (exact !== undefined && sightOfPerson(viewer, exact) === 'full') return exact.id;
  const words = foldText(focus)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) throw notFound(focus);
  const found = await stores.search.find({ words, dob: null, id: null, limit: 50, restrictions: [] });
  const byName = found.filter(({ matchedOn }) => matchedOn === 'name');
  const summaries = await stores.families.summaryOf(byName.map(({ personId: id }) => id));
  const hits = summaries.flatMap((summary) => {
    const match = byName.find(({ personId: id }) => id === summary.person.id);
    const hit = match === undefined ? null : hitOf(viewer, match, summary);
    return hit === null ? [] : [hit];
  });
  const whole = hits.filter(({ name }) => foldText(name) === foldText(focus));
  const [only, another] = whole.length > 0 ? whole : hits;
  if (only === undefined) throw notFound(focus);
  if (another !== undefined) {
    const some = (whole.length > 0 ? whole : hits)
      .slice(0, 10)
      .map(({ name, personId: id }) => `${name} (${id})`);
    throw new BadRequest(`More than one person is called “${focus}”: ${some.join(', ')}. Give the id.`);
  }
  return only.personId;
}

function notFound(focus: string): BadRequest {
  return new BadRequest(
    `Nobody called “${focus}” was found. Give an id or a name that the search page finds.`,
  );
}

async function everyone(
  stores: Stores,
  viewer: Viewer,
  limits: UnitLimits,
): Promise<readonly RecordOfSource[]> {
  const ids = await stores.families.everyone(mostPeopleTogether + 1);
  if (ids.length === 0) throw nothingHeld();
  if (ids.length > mostPeopleTogether) {
    throw new BadRequest(
      `More than ${mostPeopleTogether.toLocaleString('en-GB')} people are held. Say whose family is meant: --focus ID or name.`,
    );
  }
  const held = await stores.families.summaryOf(ids);
  const seen = held.filter(({ person }) => sightOfPerson(viewer, person) === 'full');
  const sources = new Map(seen.map(({ source }) => [source.id, source]));
  const inOrder = [...sources.values()].sort((a, b) => compareText(a.id, b.id));
  return Promise.all(
    inOrder.map(async (source) => {
      const people = seen.filter((each) => each.source.id === source.id).map(({ person }) => person);
      return {
        title: source.title,
        record: await recordOfSource(stores, viewer, source.asAt, people, limits),
      };
    }),
  );
}

/** Ties to people of another source are left out: they are asked about there. */
async function recordOfSource(
  stores: Stores,
  viewer: Viewer,
  asAt: CalendarDate,
  people: readonly Person[],
  limits: UnitLimits,
): Promise<FamilyRecord> {
  const ids = people.map(({ id }) => id);
  const [around, ties] = await Promise.all([stores.families.around(ids), stores.families.tiesBeside(ids)]);
  const { parentTies, partnerships, careTies, relatedTies, stays } = ties;
  const parts = { ...around, people, parentTies, partnerships, careTies, relatedTies, stays };
  return {
    ...partsSeenBy(viewer, parts),
    asAt,
    focusId: null,
    unit: {
      ...limits,
      members: ids.map((id) => ({ personId: id, steps: 0, reason: null })),
      beyond: [],
      crowdedHomes: [],
    },
    contactsFoldedBefore: null,
    earlier: [],
    ...rulesGiven(stores.families),
  };
}

function nothingHeld(): BadRequest {
  return new BadRequest('Nothing is held yet. Import a file first: npm run import -- FILE');
}
