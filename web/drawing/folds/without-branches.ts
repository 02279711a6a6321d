import type { FamilyAt } from '../../../api/domain/family-at.ts';
import type { ParentTie } from '../../../api/domain/family-record.ts';
import { personId } from '../../../api/domain/ids.ts';
import type { PersonAt } from '../../../api/domain/person-at.ts';
import type { FoldedBranch } from './branch.ts';
import { branchFoldId } from './fold-key.ts';

/**
 * The family with each folded branch replaced by somebody who stands for all of it: a child of whoever the branch
 * hangs on, so that every arrangement leaves room for the symbol.
 */
export function withoutBranches(family: FamilyAt, branches: readonly FoldedBranch[]): FamilyAt {
  const gone = new Set<string>(branches.flatMap(({ memberIds }) => memberIds));
  const stays = (...ids: readonly string[]) => ids.every((id) => !gone.has(id));
  const standIns = branches.map((branch) => standIn(branch, family));
  const people = [...family.people.filter(({ id }) => stays(id)), ...standIns].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  return {
    ...family,
    people,
    byId: new Map(people.map((person) => [person.id, person])),
    members: family.members.filter(({ personId: id }) => stays(id)),
    homes: family.homes
      .map(({ household, residents, partTime, visitors }) => ({
        household,
        residents: residents.filter((stay) => stays(stay.personId)),
        partTime: partTime.filter((stay) => stays(stay.personId)),
        visitors: visitors.filter((stay) => stays(stay.personId)),
      }))
      .filter(
        ({ residents, partTime, visitors }) => residents.length + partTime.length + visitors.length > 0,
      ),
    parentTies: [
      ...family.parentTies.filter(({ parentId, childId }) => stays(parentId, childId)),
      ...branches.flatMap((branch) => standInTies(branch, family)),
    ],
    couples: family.couples.filter(({ partnerIds }) => stays(...partnerIds)),
    careTies: family.careTies.filter((tie) => stays(tie.carerId, tie.personId)),
    relatedTies: family.relatedTies.filter(({ personIds }) => stays(...personIds)),
    responsibilities: family.responsibilities.filter(({ childId }) => stays(childId)),
    influences: family.influences.filter(({ fromId, toId }) => stays(fromId, toId)),
    involvements: family.involvements.filter((tie) => stays(tie.personId)),
  };
}

/** Born with the eldest of the branch, so that it stands where they stood among brothers and sisters. */
function standIn({ rootId, memberIds }: FoldedBranch, family: FamilyAt): PersonAt {
  const [root] = family.people.filter(({ id }) => id === rootId);
  if (root === undefined) throw new Error(`Nobody is called ${rootId}`);
  const children = new Set<string>(
    family.parentTies.filter(({ parentId }) => parentId === rootId).map(({ childId }) => childId),
  );
  const born = family.people
    .filter(({ id }) => memberIds.includes(id) && children.has(id))
    .flatMap(({ dob }) => dob ?? [])
    .sort();
  const name = `${memberIds.length} ${memberIds.length === 1 ? 'person' : 'people'}`;
  return {
    ...root,
    id: personId(branchFoldId(rootId)),
    known: true,
    name,
    shortName: name,
    givenName: name,
    familyName: null,
    gender: null,
    dob: born[0] ?? null,
    expectedDob: null,
    dod: null,
    died: false,
    birthOutcome: null,
    age: 0,
    ageInWords: '',
    isDead: false,
    isUnborn: false,
    isBirthOverdue: false,
    isChild: false,
    isAgeOpen: false,
  };
}

function standInTies({ rootId, memberIds, otherParentId }: FoldedBranch, family: FamilyAt): ParentTie[] {
  const childId = personId(branchFoldId(rootId));
  const own = family.parentTies.find((tie) => tie.parentId === rootId && memberIds.includes(tie.childId));
  if (own === undefined) return [];
  return [rootId, otherParentId].flatMap((id): ParentTie[] =>
    id === null
      ? []
      : [
          {
            ...own,
            id: `${branchFoldId(rootId)}/${id}`,
            parentId: personId(id),
            childId,
            nature: 'birth',
            certainty: 'confirmed',
          },
        ],
  );
}
