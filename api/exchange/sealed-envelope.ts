import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { z } from 'zod';

/**
 * Post-adoption identities leave an import only as this envelope. Whoever holds the application, its data folder or
 * its environment holds the public half at most, and can write envelopes and read none: a seal, not a filter.
 * X25519 with a key pair made for the one envelope, HKDF-SHA256, AES-256-GCM.
 */
export interface SealingKeys {
  readonly publicKeyPem: string;
  readonly privateKeyPem: string;
}

/** An envelope that was damaged, was made for another key, or is none. Says nothing of what is in it. */
export class EnvelopeNotOpenedError extends Error {
  constructor() {
    super('The sealed envelope cannot be opened with this key.');
    this.name = 'EnvelopeNotOpenedError';
  }
}

const version = 'sealed-envelope/1';
/** Contents are filled up to a multiple of this, so that the size of an envelope does not tell how much is in it. */
const blockBytes = 64 * 1024;

const envelopeSchema = z.strictObject({
  version: z.literal(version),
  ephemeralPublicKey: z.base64(),
  nonce: z.base64(),
  tag: z.base64(),
  content: z.base64(),
});

export function createSealingKeys(): SealingKeys {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  return { publicKeyPem: publicPem(publicKey), privateKeyPem: privatePem(privateKey) };
}

/** Seals any JSON value. Throws where the text is not the public half of an X25519 key. */
export function sealEnvelope(publicKeyPem: string, content: unknown): string {
  const recipient = createPublicKey(publicKeyPem);
  const ephemeral = generateKeyPairSync('x25519');
  const ephemeralPublicKey = ephemeral.publicKey.export({ type: 'spki', format: 'der' });
  const nonce = randomBytes(12);
  const key = keyBetween(ephemeral.privateKey, recipient, ephemeralPublicKey, recipient);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(version));
  const sealed = Buffer.concat([cipher.update(padded(JSON.stringify(content ?? null))), cipher.final()]);
  return JSON.stringify({
    version,
    ephemeralPublicKey: ephemeralPublicKey.toString('base64'),
    nonce: nonce.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    content: sealed.toString('base64'),
  });
}

/** Opens an envelope: only where the private half is, which is never in the application. */
export function openEnvelope(privateKeyPem: string, text: string): unknown {
  try {
    const envelope = envelopeSchema.parse(JSON.parse(text));
    const bytes = (part: keyof typeof envelope) => Buffer.from(envelope[part], 'base64');
    const own = createPrivateKey(privateKeyPem);
    const ephemeralKey = bytes('ephemeralPublicKey');
    const ephemeral = createPublicKey({ key: ephemeralKey, format: 'der', type: 'spki' });
    const key = keyBetween(own, ephemeral, ephemeralKey, createPublicKey(own));
    const decipher = createDecipheriv('aes-256-gcm', key, bytes('nonce'), { authTagLength: 16 })
      .setAAD(Buffer.from(version))
      .setAuthTag(bytes('tag'));
    const content: unknown = JSON.parse(
      unpadded(Buffer.concat([decipher.update(bytes('content')), decipher.final()])),
    );
    return content;
  } catch {
    throw new EnvelopeNotOpenedError();
  }
}

/** Both public keys go into the derivation, so that an envelope is bound to the pair that made it. */
function keyBetween(
  own: KeyObject,
  other: KeyObject,
  ephemeralPublicKey: Buffer,
  recipient: KeyObject,
): Buffer {
  const secret = diffieHellman({ privateKey: own, publicKey: other });
  const recipientKey = recipient.export({ type: 'spki', format: 'der' });
  const salt = Buffer.concat([ephemeralPublicKey, recipientKey]);
  return Buffer.from(hkdfSync('sha256', secret, salt, version, 32));
}

/** Four bytes of length, the text, and zeros up to the next block. */
function padded(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  const block = Buffer.alloc(Math.ceil((bytes.length + 4) / blockBytes) * blockBytes);
  block.writeUInt32BE(bytes.length);
  bytes.copy(block, 4);
  return block;
}

function unpadded(block: Buffer): string {
  return block.subarray(4, 4 + block.readUInt32BE()).toString('utf8');
}

function publicPem(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }).toString();
}

function privatePem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}
