import { maxFaults } from '../import-result.ts';
import type { JsonPath } from '../json-text.ts';
import { nearestWord } from '../nearest-word.ts';
import { shortened } from './date-schema.ts';
import { listNames, type ListName } from './family-file-schema.ts';
import { idsIn, type Located, type LocatedRows } from './read-rows.ts';
import type { Remarks } from './remark.ts';

type Row = Readonly<Record<string, unknown>>;
type Target = readonly ListName[];

const people: Target = ['people'];
const households: Target = ['households'];
const agencies: Target = ['agencies'];
const areas: Target = ['areas'];
const professionals: Target = ['professionals'];
const concerns: Target = ['concerns'];
const peopleOrProfessionals: Target = ['people', 'professionals'];

const stated = { recordedBy: agencies };

/** Which name in which list holds ids of what; a name within rows of a row is written with a dot. */
const references: Readonly<Record<ListName, Readonly<Record<string, Target>>>> = {
  people: { ...stated, protectedFrom: people },
  households: { protectedFrom: people, 'memberships.personId': people, 'memberships.recordedBy': agencies },
  ties: { ...stated, fromId: people, toId: people },
  influences: { ...stated, fromId: people, toId: people },
  agencies: {},
  areas: {},
  teams: { agencyId: agencies, areaId: areas },
  professionals: { agencyId: agencies, teamId: ['teams'] },
  involvements: { ...stated, professionalId: professionals, personId: people },
  plans: { ...stated, personId: people, personIds: people, namedRiskIds: people },
  concerns: { agencyId: agencies, professionalId: professionals, personIds: people, arisesFromIds: people },
  contacts: {
    householdId: households,
    professionalIds: professionals,
    agencyIds: agencies,
    aboutIds: people,
    mentionedIds: people,
    'participants.personId': people,
    'participants.presentWith': people,
    raisedConcernIds: concerns,
    discussedConcernIds: concerns,
    invitedIds: peopleOrProfessionals,
    attendedIds: peopleOrProfessionals,
    sharedWithAgencyIds: agencies,
    reportedById: people,
  },
  missingEpisodes: { personId: people, foundHouseholdId: households },
  placements: { ...stated, personId: people, householdId: households },
  legalStatuses: { ...stated, personId: people },
  notifications: { personId: people },
  flags: { ...stated, personId: people, agencyId: agencies },
  escalations: { raisedBy: professionals, againstAgencyId: agencies, aboutIds: people },
  coverage: { agencyId: agencies },
};

const listWords: Readonly<Partial<Record<ListName, string>>> = {
  people: 'person',
  households: 'home',
  agencies: 'agency',
  professionals: 'professional',
  areas: 'area',
  teams: 'team',
  concerns: 'concern',
};

/** Every id that is used must be the id of a row in the right list. */
export function checkReferences(root: object, rows: LocatedRows, remarks: Remarks): void {
  const ids = new Map<ListName, ReadonlySet<string>>();
  const idsOf = (list: ListName) => {
    const known = ids.get(list) ?? new Set(idsIn(root, list).filter((id) => id !== null));
    ids.set(list, known);
    return known;
  };
  const check = ({ path, id }: FoundId, target: Target) => {
    if (target.some((name) => idsOf(name).has(id))) return;
    const mayBeListed = remarks.faults.length < 10 * maxFaults;
    const known = mayBeListed ? target.map(idsOf) : [];
    remarks.faults.push({ path, ...danglingInWords(id, target, known) });
  };
  for (const list of listNames) {
    const located: readonly Located<Row>[] = rows[list];
    for (const [field, target] of Object.entries(references[list])) {
      const steps = field.split('.');
      for (const { at, row } of located) {
        for (const found of idsAt(row, steps, [list, at])) {
          const mayBeEverybody = found.id === '*' && field === 'protectedFrom';
          if (!mayBeEverybody) check(found, target);
        }
      }
    }
  }
}

interface FoundId {
  readonly path: JsonPath;
  readonly id: string;
}

function idsAt(value: unknown, steps: readonly string[], path: JsonPath): readonly FoundId[] {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.flatMap((item, at) => idsAt(item, steps, [...path, at]));
  }
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === 'string' ? [{ path, id: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return idsAt(Reflect.get(value, step), rest, [...path, step]);
}

function danglingInWords(id: string, target: Target, known: readonly ReadonlySet<string>[]) {
  const kinds = target.map((list) => listWords[list] ?? list).join(' or ');
  const nearest = nearestWord(id, known.flatMap(firstIds));
  const lists = target.map((list) => `“${list}”`).join(' or ');
  return {
    says: `There is no ${kinds} with the id “${shortened(id)}” in this file.`,
    remedy: `${nearest === null ? '' : `Did you mean ${nearest}? `}Correct the id, or add its row to ${lists}.`,
  };
}

/** A suggestion is looked for among the first few hundred ids only: a file may hold very many. */
function firstIds(ids: ReadonlySet<string>): string[] {
  const first: string[] = [];
  for (const id of ids) {
    if (first.length === 300) break;
    first.push(id);
  }
  return first;
}

/** No two rows of one list with one id; people and professionals share one set, as both attend meetings. */
export function checkDuplicateIds(root: object, lists: readonly ListName[], remarks: Remarks): void {
  const firstAt = new Map<string, JsonPath>();
  for (const list of lists) {
    const group = list === 'professionals' ? 'people' : list;
    idsIn(root, list).forEach((id, at) => {
      if (id === null) return;
      const key = `${group}\u0000${id}`;
      const first = firstAt.get(key);
      if (first === undefined) firstAt.set(key, [list, at]);
      else {
        remarks.faults.push({
          path: [list, at, 'id'],
          says: `The id “${shortened(id)}” is already that of ${first.map(String).join('[')}].`,
          remedy: 'Give each its own id, or delete one where both are the same.',
        });
      }
    });
  }
}
