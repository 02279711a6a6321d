import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { readConfig, type Config } from '../../api/config.ts';
import { isInContainer } from '../../api/container.ts';

const root = path.resolve('/srv/explorer');

function configFrom(env: NodeJS.ProcessEnv, inContainer = false): Config {
  const result = readConfig(env, root, () => inContainer);
  if (!result.ok) throw new Error(result.faults.join(' '));
  return result.config;
}

function faultsOf(env: NodeJS.ProcessEnv, inContainer = false): readonly string[] {
  const result = readConfig(env, root, () => inContainer);
  return result.ok ? [] : result.faults;
}

describe('readConfig', () => {
  test('an empty environment gives the embedded store on this machine only', () => {
    expect(configFrom({})).toMatchObject({
      port: 4173,
      host: '127.0.0.1',
      dataFolder: path.join(root, '.data'),
      store: { engine: 'embedded' },
      sealedPublicKey: null,
      family: { maxSteps: 4, maxPeople: 1000 },
      isProduction: false,
    });
  });

  test('a setting left empty counts as not set', () => {
    expect(configFrom({ PORT: '', NEO4J_URI: ' ', NEO4J_PASSWORD: '' })).toMatchObject({
      port: 4173,
      store: { engine: 'embedded' },
    });
  });

  test('NEO4J_URI alone chooses the engine, and needs a password', () => {
    expect(configFrom({ NEO4J_URI: 'neo4j://graph:7687', NEO4J_PASSWORD: 'x' }).store).toEqual({
      engine: 'neo4j',
      uri: 'neo4j://graph:7687',
      user: 'neo4j',
      password: 'x',
      database: 'neo4j',
    });
    expect(faultsOf({ NEO4J_URI: 'bolt://graph:7687' })).toEqual([
      'NEO4J_PASSWORD is missing: it is needed because NEO4J_URI is set.',
    ]);
  });

  test('every fault is reported at once, each in a sentence that names the setting', () => {
    const faults = faultsOf({
      PORT: '99999',
      HOST: '192.168.1.4',
      NEO4J_URI: 'http://graph',
      LOG_LEVEL: 'loud',
      FAMILY_STEPS: 'four',
      SEALED_PUBLIC_KEY: 'no-such-file.pem',
    });
    for (const name of [
      'PORT',
      'HOST',
      'NEO4J_URI',
      'NEO4J_PASSWORD',
      'LOG_LEVEL',
      'FAMILY_STEPS',
      'SEALED_PUBLIC_KEY',
    ]) {
      expect(faults.filter((fault) => fault.startsWith(name))).toHaveLength(1);
    }
    expect(faults.every((fault) => fault.endsWith('.'))).toBe(true);
  });

  test.each(['0.0.0.0', '::', '192.168.1.4', 'explorer.example', '127.0.0.1.example', '1270.0.0.1'])(
    'it refuses to listen on %s without real sign-in',
    (HOST) => {
      expect(faultsOf({ HOST })).toEqual([expect.stringContaining('no real sign-in')]);
    },
  );

  test.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('it may listen on %s', (HOST) => {
    expect(configFrom({ HOST }).host).toBe(HOST);
  });

  test('only a container whose port is published on loopback may listen on every interface', () => {
    const inside = { HOST: '0.0.0.0', TRUSTED_PROXY_ONLY: 'container' };
    expect(configFrom(inside, true).host).toBe('0.0.0.0');
    expect(faultsOf({ ...inside, HOST: '192.168.1.4' }, true)).toHaveLength(1);
    expect(faultsOf({ ...inside, TRUSTED_PROXY_ONLY: 'yes' }, true)).toHaveLength(2);
  });

  test.each(['0.0.0.0', '::'])('the word for a container does not open %s on a bare machine', (HOST) => {
    expect(faultsOf({ HOST, TRUSTED_PROXY_ONLY: 'container' }, false)).toEqual([
      expect.stringContaining(
        'TRUSTED_PROXY_ONLY says that this runs in a container, but none is to be seen',
      ),
    ]);
  });

  test.each([
    ['Docker', ['/.dockerenv'], '0::/'],
    ['Podman', ['/run/.containerenv'], '0::/'],
    ['Kubernetes', [], '0::/kubepods.slice/kubepods-pod1.slice'],
    ['an older Docker', [], '12:pids:/docker/0a1b2c'],
  ])('a container of %s is seen as one', (_whose, marks: string[], groups) => {
    expect(
      isInContainer(
        (file) => marks.includes(file),
        () => groups,
      ),
    ).toBe(true);
  });

  test.each(['', '0::/', '0::/init.scope'])('a bare machine is none (%j)', (groups) => {
    expect(
      isInContainer(
        () => false,
        () => groups,
      ),
    ).toBe(false);
  });

  test('the sealing key may be given as text, on one line, or as a file; never its private half', () => {
    const { publicKey: publicKeyPem, privateKey: privateKeyPem } = generateKeyPairSync('x25519', {
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'config-')), 'sealing.pem');
    writeFileSync(file, publicKeyPem);
    const onOneLine = publicKeyPem.replaceAll('\n', '\\n');
    for (const given of [publicKeyPem, onOneLine, file]) {
      expect(configFrom({ SEALED_PUBLIC_KEY: given }).sealedPublicKey?.trim()).toBe(publicKeyPem.trim());
    }
    expect(faultsOf({ SEALED_PUBLIC_KEY: privateKeyPem })).toEqual([expect.stringContaining('private')]);
  });
});

describe('the rule pack', () => {
  const here = (env: NodeJS.ProcessEnv) => readConfig(env, process.cwd(), () => false);
  const [pack, packs] = [path.join('seed', 'rules', 'every-four-weeks.json'), 'tests'];

  test('is that of England where none is named, and else the one of the file', () => {
    expect(here({})).toMatchObject({ ok: true, config: { rules: null } });
    expect(here({ RULE_PACK: pack })).toMatchObject({
      ok: true,
      config: { rules: { id: 'every-four-weeks' } },
    });
  });

  test('is refused with its first fault where it cannot be used', () => {
    expect(here({ RULE_PACK: path.join(packs, 'no-such.json') })).toEqual({
      ok: false,
      faults: [`RULE_PACK is ${path.join(packs, 'no-such.json')}, and there is no such file.`],
    });
    const bad = here({ RULE_PACK: 'tsconfig.json' });
    expect(bad.ok ? [] : bad.faults).toEqual([
      expect.stringMatching(/^RULE_PACK cannot be used\. tsconfig\.json, .*npm run rules tells them\.$/),
    ]);
  });
});
