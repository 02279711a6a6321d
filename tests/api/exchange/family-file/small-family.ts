import type { ReadFile, ReadResult } from '../../../../api/exchange/import-result.ts';
import { readFamilyFile } from '../../../../api/exchange/family-file/read-family-file.ts';

type Row = Record<string, unknown>;

/** A mother, her child and one visit, as a family file; each test states what it is about. */
export function familyFile(change: Row = {}): Row {
  return {
    meta: { title: 'A small family', asAt: '2026-06-30' },
    people: [
      { id: 'p-ann', givenName: 'Ann', familyName: 'Wexcombe', sex: 'female', dob: '1990-01-02' },
      { id: 'p-ben', givenName: 'Ben', familyName: 'Wexcombe', sex: 'male', dob: '2018-05-06' },
    ],
    households: [
      {
        id: 'h-home',
        label: 'Home',
        address: '1 High Street, Wexcombe',
        kind: 'family_home',
        memberships: [
          { personId: 'p-ann', from: '2018', role: 'main_carer' },
          { personId: 'p-ben', from: '2018-05-06', role: 'child' },
        ],
      },
    ],
    ties: [{ id: 't-1', kind: 'birth_parent_of', fromId: 'p-ann', toId: 'p-ben' }],
    agencies: [{ id: 'a-csc', name: 'Children’s Social Care', kind: 'childrens_social_care' }],
    professionals: [{ id: 'w-una', name: 'Una Thorpe', role: 'social_worker', agencyId: 'a-csc' }],
    contacts: [
      {
        id: 'c-1',
        date: '2026-06-01',
        kind: 'statutory_visit',
        outcome: 'completed',
        householdId: 'h-home',
        professionalIds: ['w-una'],
        aboutIds: ['p-ben'],
        participants: [{ personId: 'p-ben', seen: true, alone: true }],
      },
    ],
    ...change,
  };
}

export function readJsonFile(file: unknown): ReadResult {
  return readFamilyFile(JSON.stringify(file, null, 1), { fileName: 'family.json' });
}

/** For files that must be readable: fails with the faults in words where one is not. */
export function readable(file: unknown): ReadFile {
  const result = readJsonFile(file);
  if (!result.ok) throw new Error(result.faults.map(({ place, says }) => `${place}: ${says}`).join('\n'));
  return result;
}

/** One contact about Ben, with what the test changes. */
export function contactWith(change: Row): Row {
  const contact = {
    id: 'c-1',
    date: '2026-06-01',
    kind: 'home_visit',
    outcome: 'completed',
    aboutIds: ['p-ben'],
  };
  return familyFile({ contacts: [{ ...contact, professionalIds: ['w-una'], ...change }] });
}
