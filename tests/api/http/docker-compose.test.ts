import { existsSync, readFileSync } from 'node:fs';

import { parse } from 'yaml';
import { z } from 'zod';

import { readConfig } from '../../../api/config.ts';

const service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
});
const compose = z
  .object({
    services: z.object({ neo4j: service, app: service }),
    volumes: z.record(z.string(), z.unknown()),
  })
  .parse(parse(readFileSync('docker-compose.yml', 'utf8')));
const { neo4j, app } = compose.services;
const dockerfile = readFileSync('Dockerfile', 'utf8');

const placeholder = /\$\{(\w+):([?-])[^}]*\}/g;

/** As compose fills it in; null where it refuses to start. */
function filledIn(text: string, env: Record<string, string>): string | null {
  const missing = [...text.matchAll(placeholder)].some(
    ([, name = '', sign]) => sign === '?' && env[name] === undefined,
  );
  return missing ? null : text.replace(placeholder, (_all, name: string) => env[name] ?? '');
}

describe('docker-compose.yml', () => {
  test('without a password neither service starts, and no password is written down', () => {
    for (const { environment } of [neo4j, app]) {
      const refused = Object.values(environment).filter((value) => filledIn(value, {}) === null);
      expect(refused).toHaveLength(1);
      for (const [name, value] of Object.entries(environment)) {
        if (/PASSWORD|AUTH/.test(name)) expect(value).toContain('${NEO4J_PASSWORD:?');
      }
    }
  });

  test('only the app is published, and only on loopback', () => {
    expect(neo4j.ports).toEqual([]);
    expect(app.ports).toEqual(['127.0.0.1:4173:4173']);
  });

  test('the app waits for a healthy database, and both tell whether they are well', () => {
    expect(app.depends_on.neo4j).toEqual({ condition: 'service_healthy' });
    expect(neo4j.healthcheck?.test.join(' ')).toContain('cypher-shell');
    expect(dockerfile).toContain('HEALTHCHECK');
  });

  test('data stands in named volumes', () => {
    const named = [...neo4j.volumes, ...app.volumes].map((volume) => volume.split(':')[0] ?? '');
    expect(Object.keys(compose.volumes)).toEqual(named);
  });

  test('the settings of the app are accepted, and would not be without the word for a container', () => {
    const env = Object.fromEntries(
      Object.entries(app.environment).map(([name, value]) => [
        name,
        filledIn(value, { NEO4J_PASSWORD: 'x' }) ?? '',
      ]),
    );
    expect(readConfig(env, '/app', () => true)).toMatchObject({
      ok: true,
      config: { host: '0.0.0.0', store: { engine: 'neo4j', uri: 'bolt://neo4j:7687', password: 'x' } },
    });
    expect(readConfig({ ...env, TRUSTED_PROXY_ONLY: '' }, '/app', () => true).ok).toBe(false);
  });
});

describe('Dockerfile', () => {
  test('copies what is there, runs as an ordinary user and starts the server itself', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?:--\S+ )*(.+)$/gm)].flatMap(([, names = '']) =>
      names
        .split(' ')
        .slice(0, -1)
        .map((name) => name.replace(/^\/app\//, '')),
    );
    const made = ['node_modules', 'dist'];
    expect(copied.length).toBeGreaterThan(5);
    expect(copied.filter((name) => !made.includes(name) && !existsSync(name))).toEqual([]);
    expect(dockerfile).toContain('USER node');
    expect(dockerfile).toContain('CMD ["node", "--import", "tsx", "api/main.ts"]');
  });
});
