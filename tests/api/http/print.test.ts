import { pino } from 'pino';
import request from 'supertest';

import { NotLogged } from '../../../api/errors.ts';
import { createApollo } from '../../../api/graphql/create-apollo.ts';
import { createApp } from '../../../api/http/create-app.ts';
import type { Services } from '../../../api/services/index.ts';
import type { Printer } from '../../../api/print/printer.ts';
import { printHere } from '../print/printed.ts';
import { exampleServices, type ExampleServices } from '../services/example-services.ts';

let example: ExampleServices;
let app: ReturnType<typeof request>;
async function appOf(
  services: Services,
  printer: Pick<Printer, 'isFull' | 'print'> = printHere,
): Promise<ReturnType<typeof request>> {
  const report = () => 'ab12cd34';
  const apollo = createApollo({ root: process.cwd(), isProduction: true, report });
  await apollo.start();
  const log = pino({ level: 'silent' });
  const commandToken = 'not used here, and long enough to be a token';
  return request(createApp({ services, printer, apollo, log, report, webFolder: '.', commandToken }));
}

beforeAll(async () => {
  example = await exampleServices(['example-family.json', 'kinship-care.json']);
  app = await appOf(example.services);
});
afterAll(() => example.close());
beforeEach(() => {
  example.notes.length = 0;
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly body: unknown;
}

const print = async (body: object): Promise<Answer> => app.post('/print').send(body);

describe('printing through the server', () => {
  it('answers a PDF that no cache keeps, named by id and day', async () => {
    const { status, headers, body } = await print({ focusId: 'p-maisie' });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'content-disposition': 'attachment; filename="family-p-maisie-2026-05-31.pdf"',
    });
    expect((body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('writes who printed whom and how to the access log, once, before it answers', async () => {
    await print({ focusId: 'p-maisie', on: '2026-01-01', format: 'pdf', paper: 'A4' });
    expect(example.notes).toHaveLength(1);
    expect(example.notes[0]).toMatchObject({
      event: 'family-printed',
      who: { name: 'Priya Sandalwood' },
      why: 'read-family',
      asked: { focusId: 'p-maisie', asOf: '2026-01-01', view: 'genogram', format: 'pdf', paper: 'A4' },
      answered: true,
    });
    expect(example.notes[0]?.ids).toContain('p-maisie');
  });

  it('notes in the access log what was drawn and what was left out', async () => {
    const asked = { view: 'ecomap', centreId: 'p-maisie', quality: true, chips: false, list: false };
    await print({ focusId: 'p-maisie', format: 'svg', ...asked });
    expect(example.notes[0]?.asked).toMatchObject({
      centreId: 'p-maisie',
      quality: 'yes',
      chips: 'no',
      list: 'no',
    });
  });

  it('says that others are printing, and when to try again, before anything is looked at', async () => {
    const full = await appOf(example.services, { ...printHere, isFull: () => true });
    const answer = await full.post('/print').send({ focusId: 'p-maisie' });
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('30');
    expect(answer.body).toEqual({
      errors: [
        {
          message: 'Other prints are being made. Try again in half a minute.',
          extensions: { code: 'PRINT_BUSY' },
        },
      ],
    });
    expect(example.notes).toEqual([]);
  });

  it('says that a print took too long', async () => {
    const print = () => Promise.resolve({ kind: 'too-slow' } as const);
    const slow = await appOf(example.services, { isFull: () => false, print });
    const answer = await slow.post('/print').send({ focusId: 'p-maisie' });
    expect(answer.status).toBe(503);
    expect(answer.text).toContain('PRINT_TOO_SLOW');
    expect(answer.text).toContain('took too long');
  });

  it('tells a failure of drawing in one sentence with a reference', async () => {
    const print = () => Promise.reject(new Error('A print failed: inside'));
    const failing = await appOf(example.services, { isFull: () => false, print });
    const answer = await failing.post('/print').send({ focusId: 'p-maisie' });
    expect(answer.status).toBe(500);
    expect(answer.text).toContain('ab12cd34');
    expect(answer.text).not.toContain('inside');
  });

  it.each([
    [{}, 400, 'BAD_REQUEST', 'focusId is missing'],
    [{ focusId: 'x'.repeat(300) }, 400, 'BAD_REQUEST', 'not the id of a person'],
    [{ focusId: 'p-maisie', view: 'pie' }, 400, 'BAD_REQUEST', 'no such view. Views: genogram'],
    [{ focusId: 'p-maisie', paper: 'A5' }, 400, 'BAD_REQUEST', 'A3 or A4'],
    [{ focusId: 'p-maisie', format: 'gif' }, 400, 'BAD_REQUEST', 'pdf, png or svg'],
    [{ focusId: 'p-maisie', on: '2026-02-31' }, 400, 'BAD_REQUEST', 'not a day that exists'],
    [{ focusId: 'p-maisie', on: '2031-01-01' }, 400, 'BAD_REQUEST', 'Nothing after 31 May 2026 is held'],
    [{ focusId: 'p-maisie', on: '1801-01-01' }, 400, 'BAD_REQUEST', 'is not recorded on 1 January 1801'],
    [{ focusId: 'p-maisie', steps: 99 }, 400, 'BAD_REQUEST', '1 to 12 steps'],
    [{ focusId: 'p-nobody' }, 404, 'NOT_FOUND', 'no such person here, or none that you may see'],
  ])('refuses %j in one sentence', async (body, status, code, words) => {
    const answer = await print(body);
    expect(answer.status).toBe(status);
    const [error] = (answer.body as { errors: { message: string; extensions: object }[] }).errors;
    expect(error?.extensions).toEqual({ code });
    expect(error?.message).toContain(words);
    expect(error?.message).toMatch(/\.$/);
  });

  it('never takes a picture from whoever asks', async () => {
    const { status, text } = await print({ focusId: 'p-maisie', scene: { persons: [] } });
    expect(status).toBe(400);
    expect(text).toContain('a picture itself is never taken');
    expect(example.notes).toEqual([]);
  });

  it('answers posts of JSON only, which another site cannot send', async () => {
    const asForm = await app.post('/print').type('form').send({ focusId: 'p-maisie' });
    expect(asForm.status).toBe(400);
    const asText = await app.post('/print').type('text/plain').send('{"focusId":"p-maisie"}');
    expect(asText.status).toBe(400);
    expect((await app.get('/print').query({ focusId: 'p-maisie' })).headers['content-type']).not.toContain(
      'pdf',
    );
    expect(example.notes).toEqual([]);
  });

  it('prints nobody whom the viewer may not see', async () => {
    const { body } = await print({ focusId: 'p-poppy', format: 'svg' });
    const svg = (body as Buffer).toString();
    expect(svg).toContain('Poppy Marrowick');
    expect(svg).not.toMatch(/Noah/);
  });

  it('prints nothing where the access log cannot be written', async () => {
    const services = { ...example.services, printFamily: () => Promise.reject(new NotLogged()) };
    const answer = await (await appOf(services)).post('/print').send({ focusId: 'p-maisie' });
    expect(answer.status).toBe(503);
    expect(answer.text).toContain('NOT_LOGGED');
  });
});
