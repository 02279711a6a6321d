import { readFileSync } from 'node:fs';
import { readFamilyFile } from '../../../api/exchange/family-file/read-family-file.ts';
import { previewOf } from '../../../api/exchange/preview.ts';
import {
  createSealingKeys,
  EnvelopeNotOpenedError,
  openEnvelope,
  sealEnvelope,
} from '../../../api/exchange/sealed-envelope.ts';

const bytes = readFileSync('seed/families/example-family.json');
const result = readFamilyFile(bytes, { fileName: 'example-family.json' });
if (!result.ok) throw new Error('The example family must be readable.');
const { sealed, ...open } = result;
const keys = createSealingKeys();

/** Every id, name, date and address in the sealed block that the open part of the file does not hold as well. */
function secretsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 3 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(secretsOf) : [];
}

const { sealed: sealedInFile, ...restOfFile } = JSON.parse(bytes.toString('utf8')) as { sealed: unknown };
const openText = JSON.stringify(restOfFile);
const secrets = [...new Set(secretsOf(sealedInFile))].filter((secret) => !openText.includes(secret));

describe('what is sealed', () => {
  it('holds ids, names and dates that stand nowhere else in the file', () => {
    for (const secret of [
      'p-elliot',
      'p-adopter-1',
      'p-noah-birth',
      'h-adoptive',
      'Hartsweld',
      '2014-11-18',
      't-023',
    ]) {
      expect(secrets).toContain(secret);
    }
  });

  it('is handed over apart and stands in no part, meta, note or report', () => {
    expect(sealed).toEqual(sealedInFile);
    const told = [JSON.stringify(open), ...previewOf(result)].join('\n');
    for (const secret of secrets) expect(told).not.toContain(secret);
  });

  it('changes nothing else in what is read', () => {
    const without = readFamilyFile(JSON.stringify(restOfFile), { fileName: 'example-family.json' });
    expect(without).toEqual({ ...result, sealed: null });
  });
});

describe('the sealed envelope', () => {
  const envelope = sealEnvelope(keys.publicKeyPem, sealed);

  it('gives back what was sealed to the holder of the private key', () => {
    expect(openEnvelope(keys.privateKeyPem, envelope)).toEqual(sealed);
  });

  it('shows nothing of what is in it', () => {
    const decoded = Object.values(JSON.parse(envelope) as Record<string, string>).map((part) =>
      Buffer.from(part, 'base64').toString('latin1'),
    );
    for (const secret of secrets) {
      for (const text of [envelope, ...decoded]) expect(text).not.toContain(secret);
    }
  });

  it('is as long for nothing as for a family', () => {
    expect(sealEnvelope(keys.publicKeyPem, null)).toHaveLength(envelope.length);
    expect(openEnvelope(keys.privateKeyPem, sealEnvelope(keys.publicKeyPem, null))).toBeNull();
  });

  it('is another text each time, so that nobody can tell whether two are alike', () => {
    expect(sealEnvelope(keys.publicKeyPem, sealed)).not.toBe(envelope);
  });

  it.each([
    ['another private key', createSealingKeys().privateKeyPem, envelope],
    ['the public key', keys.publicKeyPem, envelope],
    ['a changed envelope', keys.privateKeyPem, envelope.replace(/"content":"..../, '"content":"AAAA')],
    ['another version', keys.privateKeyPem, envelope.replace('envelope/1', 'envelope/2')],
    ['something else', keys.privateKeyPem, 'hello'],
  ])('does not open with %s, and says nothing', (_case, key, text) => {
    expect(() => openEnvelope(key, text)).toThrow(EnvelopeNotOpenedError);
  });

  it('holds contents larger than a block', () => {
    const large = { text: 'x'.repeat(200_000) };
    expect(openEnvelope(keys.privateKeyPem, sealEnvelope(keys.publicKeyPem, large))).toEqual(large);
  });

  it('cannot be made with the text of no key', () => {
    expect(() => sealEnvelope('no key', sealed)).toThrow();
  });
});
