import { readFamilyFile } from '../../../../api/exchange/family-file/read-family-file.ts';
import { contactWith, familyFile, readJsonFile } from './small-family.ts';

function faultsOf(file: unknown) {
  const result = readJsonFile(file);
  return result.ok ? [] : result.faults;
}

function personWith(change: object) {
  return familyFile({
    people: [{ id: 'p-ann', givenName: 'Ann', familyName: 'Wexcombe', ...change }, { id: 'p-ben' }],
  });
}

function tiesWith(...ties: object[]) {
  return familyFile({ ties: ties.map((tie, index) => ({ id: `t-${index + 1}`, ...tie })) });
}

describe('a family file that cannot be read', () => {
  it.each([
    ['a date that does not exist', personWith({ dob: '2026-02-30' }), 'people[0].dob (Ann Wexcombe)', '2026-02-30 is not a date that exists.', '2016-03'],
    ['words for a date', personWith({ dob: 'last May' }), 'people[0].dob (Ann Wexcombe)', '“last May” is not a date.', '2016-03'],
    ['a month where a contact needs its day', contactWith({ date: '2026-06' }), 'contacts[0].date (c-1)', 'The day is needed here, and 2026-06 names only part of it.', 'day'],
    ['a wrong type', personWith({ givenName: 7 }), 'people[0].givenName (Wexcombe)', 'It is a number, and a text in quotes is needed.', 'text'],
    ['a missing name', contactWith({ outcome: undefined }), 'contacts[0].outcome (c-1)', 'It is missing.', 'completed'],
    ['an unlisted word', personWith({ sex: 'femail' }), 'people[0].sex (Ann Wexcombe)', '“femail” is not one of the words that may stand here.', 'Did you mean female?'],
    ['a death before the birth', personWith({ dob: '1990', dod: '1985-02-01' }), 'people[0].dod (Ann Wexcombe)', '1 February 1985 is before 1990, where it began.', 'Correct one'],
    ['a home that is not in the file', contactWith({ householdId: 'h-hoem' }), 'contacts[0].householdId (c-1)', 'There is no home with the id “h-hoem” in this file.', 'Did you mean h-home?'],
    ['a participant who is not in the file', contactWith({ participants: [{ personId: 'p-zoe', seen: true }] }), 'contacts[0].participants[0].personId (c-1)', 'There is no person with the id “p-zoe” in this file.', '“people”'],
    ['somebody invited who is nobody', contactWith({ invitedIds: ['w-una', 'p-ann', 'x'] }), 'contacts[0].invitedIds[2] (c-1)', 'There is no person or professional with the id “x” in this file.', '“professionals”'],
    ['somebody tied to nobody', tiesWith({ kind: 'birth_parent_of', fromId: 'p-ann', toId: 'p-zz9' }), 'ties[0].toId (t-1)', 'There is no person with the id “p-zz9” in this file.', 'Correct the id'],
    ['a parent of herself', tiesWith({ kind: 'birth_parent_of', fromId: 'p-ann', toId: 'p-ann' }), 'ties[0] (t-1)', 'Ann Wexcombe is recorded as his or her own parent.', 'tie'],
    ['a partner of herself', tiesWith({ kind: 'partner_of', fromId: 'p-ann', toId: 'p-ann', status: 'married' }), 'ties[0].toId (t-1)', 'Ann Wexcombe is tied to himself or herself.', 'two people'],
    ['a couple of no kind', tiesWith({ kind: 'partner_of', fromId: 'p-ann', toId: 'p-ben' }), 'ties[0].status (t-1)', 'What kind of couple they are is missing.', 'married'],
    ['somebody seen and only heard', contactWith({ participants: [{ personId: 'p-ben', seen: true, heardOnly: true }] }), 'contacts[0].participants[0] (c-1)', 'Ben Wexcombe is recorded as seen and as only heard at the same contact.', 'seen to false'],
    ['somebody alone and not seen', contactWith({ participants: [{ personId: 'p-ben', seen: false, alone: true }] }), 'contacts[0].participants[0] (c-1)', 'Ben Wexcombe is recorded as alone with the professional, and yet not as seen.', 'seen to true'],
    ['a placement that ends before it begins', familyFile({ placements: [{ id: 'pc-1', personId: 'p-ben', type: 'U4', from: '2024-03-02', to: '2024-03-01' }] }), 'placements[0].to (pc-1)', '1 March 2024 is before 2 March 2024, where it began.', 'Correct one'],
    ['a placement of nobody in the file', familyFile({ placements: [{ id: 'pc-1', personId: 'p-zz9', type: 'U4' }] }), 'placements[0].personId (pc-1)', 'There is no person with the id “p-zz9” in this file.', '“people”'],
    ['a list that is none', familyFile({ plans: {} }), 'plans', '“plans” is not a list.', '[ ]'],
    ['a newer version', familyFile({ version: 2 }), 'version', 'The file is of a version that cannot be read here; version 1 can.', 'newer version'],
    ['a file without people', { meta: { asAt: '2026-06-30' } }, 'people', 'The file has no list of people.', 'seed/families'],
    ['a list instead of a file', [1, 2], '', 'The file is JSON and not a family file.', '"people"'],
  ])('says where %s is, and what to do', (_case, file, place, says, remedy) => {
    const faults = faultsOf(file);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: 'family.json', place, says });
    expect(faults[0]?.remedy).toContain(remedy);
  }); // prettier-ignore

  it('refuses a sealed identity that stands among the other people', () => {
    expect(faultsOf(personWith({ restriction: 'sealed_adoption' }))).toMatchObject([
      {
        place: 'people[0].restriction (Ann Wexcombe)',
        remedy: expect.stringContaining('"sealed"') as string,
      },
    ]);
  });

  it('names everybody on the loop where somebody would be his or her own ancestor', () => {
    const people = ['ada', 'bob', 'cid'].map((name) => ({ id: name, givenName: name }));
    const loop = [['ada', 'bob'], ['bob', 'cid'], ['cid', 'ada']] as const; // prettier-ignore
    const ties = loop.map(([fromId, toId], index) => ({
      id: `t-${index}`,
      kind: 'birth_parent_of',
      fromId,
      toId,
    }));
    const faults = faultsOf({ meta: { asAt: '2026-01-01' }, people, ties });
    expect(faults).toHaveLength(1);
    for (const name of ['ada', 'bob', 'cid']) expect(faults[0]?.says).toContain(name);
    expect(faults[0]?.says).toContain('his or her own ancestor');
  });

  it('tells which two rows share an id, people and professionals together', () => {
    const file = familyFile();
    const people = [...(file.people as object[]), { id: 'p-ann' }, { id: 'w-una' }];
    expect(faultsOf({ ...file, people })).toMatchObject([
      { place: 'people[2].id (p-ann)', says: expect.stringContaining('is already that of') as string },
      { place: 'professionals[0].id (w-una)', says: expect.stringContaining('people') as string },
    ]);
  });

  it('tells every fault at once, in the order of the file, each with its line', () => {
    const text = `{"meta": {"asAt": "2026-06-30"},
"people": [
 {"id": "p-1", "dob": "2026-02-30"},
 {"id": "p-2", "sex": "man"},
 {"id": "p-1"}],
"ties": [{"id": "t-1", "kind": "birth_parent_of", "fromId": "p-9", "toId": "p-1"}]}`;
    const result = readFamilyFile(text, { fileName: 'x.json' });
    expect(result.ok ? [] : result.faults.map(({ line, place }) => [line, place])).toEqual([
      [3, 'people[0].dob (p-1)'],
      [4, 'people[1].sex (p-2)'],
      [5, 'people[2].id (p-1)'],
      [6, 'ties[0].fromId (t-1)'],
    ]);
  });

  it('lists the first fifty of very many faults and counts them all', () => {
    const people = Array.from({ length: 400 }, (_unused, index) => ({ id: `p-${index}`, dob: 'x' }));
    expect(readJsonFile({ meta: { asAt: '2026-01-01' }, people })).toMatchObject({
      ok: false,
      faultsInAll: 400,
      faults: { length: 50 },
    });
  });

  it.each([
    ['{"people": [}', 1, 'column 13'],
    ['{"people": [],\n "people": []}', 2, 'column 2'],
    ['{"people": [\n', 2, 'column 1'],
    ['{"people": [1,]}', 1, 'column 15'],
    ['', 1, 'column 1'],
    ['hello', 1, 'column 1'],
    ['{"a": "one\ntwo"}', 1, 'column 11'],
    ['{} {}', 1, 'column 4'],
  ])('tells line and column where %j is not JSON', (text, line, place) => {
    const result = readFamilyFile(text, { fileName: 'x.json' });
    expect(result.ok ? [] : result.faults).toMatchObject([{ line, place }]);
  });

  it.each([
    ['UTF-16 with a mark', Buffer.from('\ufeff{}', 'utf16le'), 'UTF-16', null],
    ['UTF-16 without a mark', Buffer.from('{}', 'utf16le'), 'UTF-16', null],
    ['Latin-1', Buffer.from('{\n"people": "é"}', 'latin1'), 'not written in UTF-8', 2],
    ['bytes cut off', Buffer.from([0x7b, 0xe2, 0x82]), 'not written in UTF-8', 1],
  ])('says that %s is the wrong encoding', (_case, bytes, says, line) => {
    const result = readFamilyFile(bytes, { fileName: 'x.json' });
    expect(result.ok ? [] : result.faults).toMatchObject([
      { line, says: expect.stringContaining(says) as string },
    ]);
  });

  it('says nothing of what stands in the sealed block, however the file is wrong', () => {
    const text = '{"people": [], "sealed": {"people": [{"id": "p-secret", "id": "p-secret"}]}}';
    expect(JSON.stringify(readFamilyFile(text, { fileName: 'x.json' }))).not.toContain('p-secret');
  });
});
