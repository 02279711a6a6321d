import { readRecordDocument } from '../../../web/family/record-document.ts';
import { recordOf } from './example-record.ts';

describe('the family record from the server', () => {
  it('is taken as an object or as JSON text', async () => {
    const record = await recordOf('two-homes', 'p-idris');
    expect(readRecordDocument(record)).toBe(record);
    expect(readRecordDocument(JSON.stringify(record))).toEqual(record);
  });

  it.each([null, 'null', 3, {}, { asAt: '2026-06-30' }])(
    'refuses what is no family record: %p',
    (document) => {
      expect(() => readRecordDocument(document)).toThrow(TypeError);
    },
  );

  it('refuses a record with a list left out', async () => {
    const { contacts, ...rest } = await recordOf('two-homes', 'p-idris');
    expect(contacts.length).toBeGreaterThan(0);
    expect(() => readRecordDocument(rest)).toThrow(TypeError);
  });
});
