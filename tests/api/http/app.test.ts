import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';

import { pino } from 'pino';
import request from 'supertest';

import { createApollo } from '../../../api/graphql/create-apollo.ts';
import { createApp } from '../../../api/http/create-app.ts';
import type { Services } from '../../../api/services/index.ts';
import { printHere } from '../print/printed.ts';
import { exampleServices, seedFile, type ExampleServices } from '../services/example-services.ts';

const token = 'a-token-that-only-the-user-of-this-machine-can-read';
let example: ExampleServices;
let webFolder: string;
let logged: string[];
beforeAll(async () => {
  example = await exampleServices(['two-homes.json']);
  webFolder = mkdtempSync(path.join(os.tmpdir(), 'pages-'));
  mkdirSync(path.join(webFolder, 'assets'));
  writeFileSync(path.join(webFolder, 'index.html'), '<title>Whole Family Explorer</title>');
  writeFileSync(path.join(webFolder, 'assets', 'main-1a2b.js'), 'export {};');
});
afterAll(async () => {
  await example.close();
  rmSync(webFolder, { recursive: true });
});
beforeEach(() => {
  logged = [];
});

async function appWith(services: Services = example.services, requestsPerMinute = 1_000) {
  const to = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      logged.push(chunk.toString());
      done();
    },
  });
  const log = pino({ level: 'info' }, to);
  const report = () => 'ab12cd34';
  const apollo = createApollo({ root: process.cwd(), isProduction: true, report });
  await apollo.start();
  const options = {
    ...{ services, printer: printHere, apollo, log, report },
    ...{ webFolder, commandToken: token, requestsPerMinute },
  };
  return request(createApp(options));
}

const search = { query: '{ search(text: "idris") { hits { personId } } }' };

describe('the server', () => {
  test('it answers under loopback names and no other (DNS rebinding)', async () => {
    const app = await appWith();
    for (const host of ['127.0.0.1:4173', 'localhost:4173', '[::1]:4173', '127.0.0.1']) {
      expect((await app.get('/health').set('Host', host)).status).toBe(200);
    }
    for (const host of [
      'evil.example',
      '127.0.0.1.evil.example',
      'localhost.evil.example:4173',
      '192.168.1.4',
      '',
    ]) {
      const { status, text } = await app.post('/graphql').set('Host', host).send(search);
      expect(status).toBe(421);
      expect(text).not.toContain('p-idris');
    }
  });

  test('every answer carries a strict policy without anything inline but two known styles', async () => {
    const { headers } = await (await appWith()).get('/');
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|\*|http/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  test('the page is served at every address of the app, files only where they are', async () => {
    const app = await appWith();
    for (const address of ['/', '/family/p-idris?on=2025-01-01']) {
      expect((await app.get(address)).text).toContain('Whole Family Explorer');
    }
    expect((await app.get('/assets/main-1a2b.js')).headers['cache-control']).toContain('immutable');
    expect((await app.get('/assets/none.js')).status).toBe(404);
    expect((await app.get('/../package.json')).text).not.toContain('dependencies');
  });

  test('GraphQL answers posts of JSON, which another site cannot send, and is kept by no cache', async () => {
    const app = await appWith();
    const answer = await app.post('/graphql').send(search);
    expect(answer.text).toContain('p-idris');
    expect(answer.headers['cache-control']).toBe('no-store');
    const fromAForm = await app.post('/graphql').type('form').send({ query: search.query });
    expect(fromAForm.status).toBe(400);
    expect(fromAForm.text).not.toContain('p-idris');
    const asText = await app.post('/graphql').type('text/plain').send(JSON.stringify(search));
    expect(asText.text).not.toContain('p-idris');
    expect((await app.get('/graphql').query(search)).text).not.toContain('p-idris');
  });

  test('a request that is too large, or is not JSON, is refused in a sentence', async () => {
    const app = await appWith();
    const large = await app.post('/graphql').send({ query: `# ${'x'.repeat(70_000)}` });
    expect(large.status).toBe(413);
    expect(large.text).toContain('TOO_MUCH_ASKED');
    const broken = await app.post('/graphql').type('json').send('{"query":');
    expect(broken.status).toBe(400);
    expect(broken.text).toContain('BAD_REQUEST');
    expect(broken.text).not.toMatch(/node_modules|SyntaxError/);
  });

  test('too many requests in a minute are refused', async () => {
    const app = await appWith(example.services, 3);
    const statuses = [];
    for (let n = 0; n < 5; n += 1) statuses.push((await app.post('/graphql').send(search)).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });

  test('the request log holds no name, id or text that was asked', async () => {
    const app = await appWith();
    await app.post('/graphql').send(search);
    await app.get('/family/p-idris?person=p-noor&on=2025-01-01');
    await app.get('/idris-somebody');
    const log = logged.join('');
    expect(logged.length).toBeGreaterThanOrEqual(3);
    expect(log).toContain('"page":"/family"');
    expect(log).not.toMatch(/p-idris|p-noor|2025-01-01|text:|cookie|user-agent/i);
  });

  test('health tells when the store does not answer', async () => {
    const services = { ...example.services, isWell: () => Promise.resolve(false) };
    expect((await (await appWith(services)).get('/health')).status).toBe(503);
  });
});

describe('commands through the server', () => {
  const ask = { question: 'last-seen', focus: 'p-idris', asOf: null, parameters: {} };

  test('without the token there is nothing there', async () => {
    const app = await appWith();
    for (const header of ['', 'Bearer ', `Bearer ${token}x`, token]) {
      const { status, text } = await app.post('/internal/ask').set('Authorization', header).send(ask);
      expect(status).toBe(404);
      expect(text).not.toContain('Idris');
    }
  });

  test('with it a question is answered, or refused in a sentence', async () => {
    const app = await appWith();
    const post = (address: string, body: object) =>
      app.post(address).set('Authorization', `Bearer ${token}`).send(body);
    expect((await post('/internal/ask', ask)).body).toMatchObject({ asAt: '2026-06-15' });
    expect((await post('/internal/ask', { ...ask, focus: 'nobody' })).body).toEqual({
      fault: expect.stringContaining('Nobody called') as string,
      code: 'BAD_REQUEST',
    });
    expect((await post('/internal/ask', { question: 7 })).status).toBe(400);
    const again = { files: [seedFile('two-homes.json')], preview: false, prefix: null };
    expect((await post('/internal/import', again)).body).toMatchObject({ ok: true });
  });
});
