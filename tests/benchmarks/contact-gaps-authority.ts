import { calendarDate } from '../../api/domain/calendar-date.ts';
import type { RecordParts } from '../../api/domain/family-record.ts';
import { agencyId, professionalId, teamId } from '../../api/domain/ids.ts';
import type { LoadedFile } from '../../api/graph/index.ts';
import { noParts } from '../builders/family-parts.ts';
import { gapFamily, gapsAsAt, openInGapFamily, peopleInGapFamily } from './contact-gaps-family.ts';

/** So many families come as one source, which is loaded and read again as one. */
const familiesInSource = 300;
const contactsOfFamily = 334;

/** An authority of about so many people: a tenth of them open children, and some seventeen contacts for each person. */
export function* sourcesOfAuthority(people: number): Generator<LoadedFile> {
  const families = Math.max(1, Math.round(people / peopleInGapFamily));
  for (let first = 0; first < families; first += familiesInSource) {
    const count = Math.min(familiesInSource, families - first);
    const own = Array.from({ length: count }, (_, index) => gapFamily(first + index, contactsOfFamily));
    yield fileOf(`gaps-${first}`, joined(own));
  }
}

export const openChildrenAmong = (people: number) => Math.round(people / peopleInGapFamily) * openInGapFamily;

export function fileOf(id: string, parts: RecordParts, sha256 = id): LoadedFile {
  const source = {
    id,
    title: id,
    kind: 'family-file' as const,
    asAt: gapsAsAt,
    fictional: true,
    sha256,
    loadedAt: '2026-07-01T09:30:00Z',
  };
  return { parts, source };
}

export function joined(families: readonly RecordParts[]): RecordParts {
  return {
    ...noParts,
    ...directory,
    people: families.flatMap(({ people }) => people),
    households: families.flatMap(({ households }) => households),
    parentTies: families.flatMap(({ parentTies }) => parentTies),
    partnerships: families.flatMap(({ partnerships }) => partnerships),
    stays: families.flatMap(({ stays }) => stays),
    involvements: families.flatMap(({ involvements }) => involvements),
    plans: families.flatMap(({ plans }) => plans),
    placements: families.flatMap(({ placements }) => placements),
    contacts: families.flatMap(({ contacts }) => contacts),
  };
}

const directory: Pick<RecordParts, 'agencies' | 'teams' | 'professionals' | 'coverage'> = {
  agencies: Array.from({ length: 6 }, (_, index) => ({
    id: agencyId(`a-${index}`),
    name: `Agency ${index}`,
    kind: index === 0 ? 'childrens_social_care' : 'school',
  })),
  teams: Array.from({ length: 12 }, (_, index) => ({
    id: teamId(`t-${index}`),
    name: `Team ${index}`,
    agencyId: agencyId('a-0'),
  })),
  professionals: Array.from({ length: 120 }, (_, index) => ({
    id: professionalId(`w-${index}`),
    name: `Worker ${index}`,
    role: index < 60 ? 'social_worker' : 'teacher',
    roleWording: null,
    agencyId: agencyId(`a-${index < 60 ? 0 : 1 + (index % 5)}`),
    teamId: index < 60 ? teamId(`t-${index % 12}`) : null,
    phone: null,
    email: null,
    from: null,
    to: null,
  })),
  coverage: [
    {
      agencyId: agencyId('a-0'),
      holds: 'all',
      from: calendarDate('2020-01-01'),
      to: null,
      loadedOn: gapsAsAt,
    },
  ],
};
