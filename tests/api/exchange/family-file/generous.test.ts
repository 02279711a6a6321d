import { readFamilyFile } from '../../../../api/exchange/family-file/read-family-file.ts';
import { contactWith, familyFile, readable } from './small-family.ts';

describe('what a family file may leave out or word in its own way', () => {
  it.each(['2016', '2016-03', '2016-03-05'])(
    'accepts %s as a date of birth and as the beginning of a tie',
    (date) => {
      const { parts, notes } = readable(
        familyFile({
          people: [{ id: 'p-ann' }, { id: 'p-ben', dob: date }],
          ties: [{ id: 't-1', kind: 'birth_parent_of', fromId: 'p-ann', toId: 'p-ben', from: date }],
        }),
      );
      expect(parts.people[1]?.details[0]?.dob).toBe(date);
      expect(parts.parentTies[0]?.from).toBe(date);
      expect(notes).toEqual([]);
    },
  );

  it.each([
    [{ date: '2026-07-01' }, 'The contact is dated after 30 June 2026'],
    [{ date: '1066-10-14' }, 'The contact is dated more than 120 years before 30 June 2026'],
    [{ aboutIds: [], participants: [] }, 'The contact names nobody of the family'],
  ])('keeps a contact that may be a mistake, %j, and says so', (change, says) => {
    const { parts, notes } = readable(contactWith(change));
    expect(parts.contacts).toHaveLength(1);
    expect(notes).toHaveLength(1);
    expect(notes[0]?.says).toContain(says);
  });

  it('reads a person of whom only an id is given', () => {
    const { parts } = readable({ meta: { asAt: '2026-06-30' }, people: [{ id: 'p-1' }] });
    expect(parts.people).toMatchObject([
      {
        id: 'p-1',
        known: true,
        restriction: 'none',
        details: [{ sex: 'unknown', dob: null, dobCertainty: 'unknown' }],
      },
    ]);
  });

  it('accepts version 1, a schema reference and a byte order mark', () => {
    const file = { ...familyFile(), version: 1, $schema: '../family-file.schema.json' };
    const result = readFamilyFile(Buffer.from(`\ufeff${JSON.stringify(file)}`), { fileName: 'x.json' });
    expect(result).toMatchObject({ ok: true, notes: [] });
  });

  it('lists every name it does not understand, once, with all its lines', () => {
    const people = [
      { id: 'p-ann', shoeSize: 5 },
      { id: 'p-ben', shoeSize: 3 },
    ];
    const { notes } = readable({ ...familyFile({ people }), weather: 'fair' });
    expect(notes.map(({ says, times, lines }) => [says, times, lines.length])).toEqual([
      ['“weather” in the file is not understood and was not read.', 1, 1],
      ['“shoeSize” in people is not understood and was not read.', 2, 2],
    ]);
  });

  it('reads an unlisted kind of contact as other and keeps the source’s word', () => {
    const { parts, notes } = readable(contactWith({ kind: 'garden_visit', note: 'Sunny.' }));
    expect(parts.contacts[0]).toMatchObject({
      kind: 'other',
      note: 'Sunny. Kind in the source: garden_visit.',
    });
    expect(notes).toMatchObject([
      { place: 'contacts[0].kind (c-1)', says: expect.stringContaining('garden_visit') as string },
    ]);
  });

  it('reads an unlisted role of a professional as other and shows it as worded', () => {
    const professionals = [{ id: 'w-una', name: 'Una', role: 'play_therapist', agencyId: 'a-csc' }];
    const { parts } = readable(familyFile({ professionals }));
    expect(parts.professionals[0]).toMatchObject({ role: 'other', roleWording: 'play_therapist' });
  });

  it('takes the latest date of the file where it does not say which date it speaks of, and tells', () => {
    const { meta, notes } = readable(familyFile({ meta: undefined }));
    expect(meta).toMatchObject({ asAt: '2026-06-01', title: 'family', id: 'family' });
    expect(notes[0]?.says).toContain('1 June 2026');
  });

  it('refuses a file that holds no date at all', () => {
    const result = readFamilyFile('{"people": [{"id": "p-1"}]}', { fileName: 'x.json' });
    expect(result).toMatchObject({ ok: false, faults: [{ place: 'meta.asAt' }] });
  });

  it('notes a contact that is dated after the day the file speaks of', () => {
    const { notes } = readable(contactWith({ date: '2026-07-01' }));
    expect(notes).toMatchObject([
      { place: 'contacts[0].date (c-1)', says: expect.stringContaining('after 30 June 2026') as string },
    ]);
  });

  it('notes counts of its own that a file does not keep', () => {
    const { notes } = readable(familyFile({ meta: { asAt: '2026-06-30', counts: { people: 3, ties: 1 } } }));
    expect(notes.map(({ says }) => says)).toEqual(['The file says it holds 3 in “people”, and it holds 2.']);
  });

  it.each([
    ['The Example Family (2)', 'the-example-family-2'],
    ['Żółć', 'zołc'],
    ['???', 'family-file'],
  ])('makes an id of the title %s', (title, id) => {
    expect(readable(familyFile({ meta: { title, asAt: '2026-06-30' } })).meta.id).toBe(id);
  });
});
