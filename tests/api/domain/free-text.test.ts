import type { FamilyRecord } from '../../../api/domain/family-record.ts';
import { withoutFreeText } from '../../../api/domain/free-text.ts';
import { everyKindOfThing } from '../../builders/every-kind.ts';
import { seedFamily } from '../../builders/example-family.ts';
import { recordOf } from '../../builders/family-parts.ts';

const freeNames = new Set([
  'note',
  'summary',
  'subject',
  'response',
  'source',
  'basis',
  'viewOf',
  'wording',
  'placeFound',
]);

/** Every text under these names, wherever it stands. */
function freeTexts(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return freeNames.has(name) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => freeTexts(inner, Array.isArray(value) ? name : key));
}

/** A record that has a text of its own wherever somebody may write one. */
function wordy(record: FamilyRecord): FamilyRecord {
  let count = 0;
  const filled = (value: unknown, name = ''): unknown => {
    if (freeNames.has(name)) return `words of somebody ${(count += 1)}`;
    if (Array.isArray(value)) return value.map((inner) => filled(inner));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, key)]));
  };
  return filled(record) as FamilyRecord;
}

describe('a record that travels', () => {
  it('carries no text of any kind of thing that somebody wrote in their own words', () => {
    const record = wordy(recordOf(everyKindOfThing));
    expect(freeTexts(record).length).toBeGreaterThan(30);
    const sent = withoutFreeText(record);
    expect(freeTexts(sent)).toEqual([]);
    expect(JSON.stringify(sent)).not.toContain('words of somebody');
  });

  it('carries everything else as it was', () => {
    const record = recordOf(everyKindOfThing);
    const blank = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (name: string, inner: unknown) => (freeNames.has(name) ? null : inner)),
      );
    expect(blank(withoutFreeText(record))).toEqual(blank(record));
  });

  it.each([
    'Ear infection',
    'frail since a fall',
    'seen at every visit',
    'hungry before lunch',
    'left out of',
    'children, neighbour, five professionals; never seen',
    'found at his bedsit',
    'out_of_area',
  ])('does not carry “%s” of the example family', (words) => {
    const { parts, meta } = seedFamily('example-family');
    expect(JSON.stringify(parts)).toContain(words);
    expect(JSON.stringify(withoutFreeText(recordOf(parts, { asAt: meta.asAt })))).not.toContain(words);
  });
});
