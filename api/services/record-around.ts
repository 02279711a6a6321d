import type { UnitLimits } from '../domain/family-unit.ts';
import type { FamilyRecord } from '../domain/family-record.ts';
import { foldText } from '../domain/fold-text.ts';
import { personId, type PersonId } from '../domain/ids.ts';
import { sightOfPerson, type Viewer } from '../domain/visibility.ts';
import { BadRequest } from '../errors.ts';
import { gatherFamily, partsSeenBy } from './gather-family.ts';
import { hitOf } from './search/hits.ts';
import type { Stores } from './stores.ts';

/** Without a focus child everybody is looked at together, while they are few enough for that. */
export const mostPeopleTogether = 1_000;

/**
 * The record that a command asks about: the family round a child given by id or name, or (null) everybody held whom
 * the viewer may see. Throws BadRequest with what to do instead.
 */
export async function recordAround(
  stores: Stores,
  viewer: Viewer,
  focus: string | null,
  limits: UnitLimits,
): Promise<FamilyRecord> {
  if (focus === null) return everyone(stores, viewer, limits);
  const focusId = await focusCalled(stores, viewer, focus);
  const source = await stores.families.asAt(focusId);
  const record = source && (await gatherFamily(stores.families, viewer, focusId, source.asAt, limits));
  if (record === null) throw notFound(focus);
  return record;
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

async function everyone(stores: Stores, viewer: Viewer, limits: UnitLimits): Promise<FamilyRecord> {
  const ids = await stores.families.everyone(mostPeopleTogether + 1);
  if (ids.length === 0)
    throw new BadRequest('Nothing is held yet. Import a file first: npm run import -- FILE');
  if (ids.length > mostPeopleTogether) {
    throw new BadRequest(
      `More than ${mostPeopleTogether.toLocaleString('en-GB')} people are held. Say whose family is meant: --focus ID or name.`,
    );
  }
  const held = await stores.families.people(ids);
  const people = held.filter((person) => sightOfPerson(viewer, person) === 'full');
  const visibleIds = people.map(({ id }) => id);
  const [around, ties, sources] = await Promise.all([
    stores.families.around(visibleIds),
    stores.families.tiesBeside(visibleIds),
    stores.families.sources(),
  ]);
  const { parentTies, partnerships, careTies, relatedTies, stays } = ties;
  const parts = { ...around, people, parentTies, partnerships, careTies, relatedTies, stays };
  const asAt = sources
    .map((source) => source.asAt)
    .sort()
    .at(-1);
  if (asAt === undefined)
    throw new BadRequest('Nothing is held yet. Import a file first: npm run import -- FILE');
  return {
    ...partsSeenBy(viewer, parts),
    asAt,
    focusId: null,
    unit: {
      ...limits,
      members: people.map(({ id }) => ({ personId: id, steps: 0, reason: null })),
      beyond: [],
    },
    contactsFoldedBefore: null,
    earlier: [],
  };
}
