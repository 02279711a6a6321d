import { buildSchema, parse, validate } from 'graphql';

import { GraphRefused, GraphUnavailable } from '../../../api/graph/errors.ts';
import { NotLogged } from '../../../api/errors.ts';
import { exampleServices, type ExampleServices } from '../services/example-services.ts';
import { depthLimit } from '../../../api/graphql/limits.ts';
import { graphqlOn } from './ask-graphql.ts';

let example: ExampleServices;
beforeAll(async () => {
  example = await exampleServices(['two-homes.json']);
});
afterAll(() => example.close());

const summary = 'familySummary(personId: "p-idris") { people }';

const wholeFamily = 'family(focusId: "p-idris") { people { id name } }';
const thirty = Array.from({ length: 30 }, (_, n) => `f${n}: ${wholeFamily}`).join(' ');
const contactsOf = (limit: string, head = '') =>
  `${head} { family(focusId: "p-idris") { people { id contacts(limit: ${limit}) { id on kind note } } } }`;

describe('limits of one request', () => {
  test.each([
    [
      'thirty-one other names',
      `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: viewer { name }`).join(' ')} }`,
      {},
    ],
    ['thirty families', `{ ${thirty} }`, {}],
    ['five hundred contacts of each person of a family', contactsOf('500'), {}],
    ['the same by a variable', contactsOf('$limit', 'query ($limit: Int!)'), { limit: 500 }],
    ['the same by the default of a variable', contactsOf('$limit', 'query ($limit: Int = 500)'), {}],
    ['a hundred contacts of each', contactsOf('100'), {}],
  ])('%s are too much', async (_what, query, variables) => {
    const { errors, data } = await graphqlOn(example.services)(query, variables);
    expect(errors[0]?.code).toBe('TOO_MUCH_ASKED');
    expect(data).toBeNull();
  });

  test.each([
    ['twenty contacts of each person of a family', contactsOf('20')],
    [
      'five hundred contacts of one person',
      '{ person(focusId: "p-idris", personId: "p-idris") { contacts(limit: 500) { id on kind outcome professionals seen alone note } } }',
    ],
    [
      'fifty hits with everything',
      '{ search(text: "idris", limit: 50) { more hits { personId name age dob address home source } } }',
    ],
  ])('%s are answered', async (_what, query) => {
    expect((await graphqlOn(example.services)(query)).errors).toEqual([]);
  });

  test('a page of twenty summaries is answered', async () => {
    const query = `{ ${Array.from({ length: 20 }, (_, n) => `s${n}: ${summary}`).join(' ')} }`;
    expect((await graphqlOn(example.services)(query)).errors).toEqual([]);
  });

  test('nesting deeper than any page needs is refused, through fragments as well', () => {
    const schema = buildSchema('type Query { person: Person } type Person { mother: Person, name: String }');
    const refused = (query: string) =>
      validate(schema, parse(query), [depthLimit]).map(({ message }) => message);
    const chain = (steps: number) => `${'mother { '.repeat(steps)} name ${'}'.repeat(steps)}`;
    expect(refused(`{ person { ${chain(3)} } }`)).toEqual([]);
    expect(refused(`{ person { ${chain(4)} } }`)).toEqual([expect.stringContaining('6 levels deep')]);
    const inPieces = `{ person { ...A } } fragment A on Person { ${chain(2)} mother { mother { ...B } } } fragment B on Person { mother { mother { name } } }`;
    expect(refused(inPieces)).toEqual([expect.stringContaining('6 levels deep')]);
    expect(refused('{ person { ...A } } fragment A on Person { mother { ...A } }')).toEqual([]);
  });

  test('more words than a request needs are not even read', async () => {
    const query = `{ viewer { ${'name '.repeat(2_000)} } }`;
    const { errors } = await graphqlOn(example.services)(query);
    expect(errors[0]?.code).toBe('GRAPHQL_PARSE_FAILED');
  });

  test('the schema is told outside production only', async () => {
    const query = '{ __schema { types { name } } }';
    expect((await graphqlOn(example.services)(query)).errors).toEqual([]);
    const inProduction = await graphqlOn(example.services, true)(query);
    expect(inProduction.errors).toHaveLength(1);
    const misspelt = await graphqlOn(example.services, true)('{ viewr { name } }');
    expect(misspelt.text).not.toContain('viewer');
  });
});

describe('errors', () => {
  test.each([
    ['{ family(focusId: "p-idris", asOf: "2026-02-30") { on } }', 'Give a date that exists'],
    ['{ family(focusId: "p-idris", asOf: "9999-01-01") { on } }', 'more than 25 years after the last day'],
    ['{ family(focusId: "p-idris", asOf: "1066-01-01") { on } }', 'nobody of this family had been born'],
    ['{ family(focusId: "p-idris", steps: 99) { on } }', 'Ask for 1 to 12 steps'],
    [
      '{ family(focusId: "p-idris") { findings(questions: ["weather"]) { says } } }',
      'not a question this version asks',
    ],
  ])('%s is refused in a sentence with a stable code', async (query, says) => {
    const { errors } = await graphqlOn(example.services)(query);
    expect(errors[0]?.message).toContain(says);
    expect(errors[0]?.code).toMatch(/^(BAD_REQUEST|GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT)$/);
  });

  test('a date in a variable is checked too', async () => {
    const query = 'query ($on: CalendarDate) { family(focusId: "p-idris", asOf: $on) { on } }';
    const { errors } = await graphqlOn(example.services)(query, { on: '30/06/2026' });
    expect(errors[0]?.message).toContain('Give a date that exists');
  });

  async function failWith(error: Error) {
    const reported: unknown[] = [];
    const services = { ...example.services, listSources: () => Promise.reject(error) };
    const ask = graphqlOn(services, false, () => {
      reported.push(error);
      return 'ab12cd34';
    });
    return { answer: await ask('{ sources { id } }'), reported };
  }

  test('what was not expected leaves nothing but a reference that the log carries', async () => {
    const internal = [
      new TypeError('Cannot read properties of undefined at /srv/explorer/api/secret.ts:12'),
      new GraphRefused('The row of the statement people-by-name …', new Error('GRAFEO-X001')),
      Object.assign(new Error('[{"code":"invalid_type","path":["dob"]}]'), { name: 'ZodError' }),
    ];
    for (const error of internal) {
      const { answer, reported } = await failWith(error);
      expect(answer.errors).toEqual([
        { code: 'UNEXPECTED', message: expect.stringContaining('ab12cd34') as string },
      ]);
      expect(answer.text).not.toMatch(/secret|GRAFEO|people-by-name|invalid_type|stack/);
      expect(reported).toHaveLength(1);
    }
  });

  test('a store that does not answer and a log that cannot be written say so', async () => {
    const gone = await failWith(
      new GraphUnavailable('The database cannot be reached.', new Error('bolt://secret')),
    );
    expect(gone.answer.errors).toEqual([
      { code: 'STORE_UNAVAILABLE', message: 'The database cannot be reached.' },
    ]);
    const unlogged = await failWith(new NotLogged());
    expect(unlogged.answer.errors[0]?.code).toBe('NOT_LOGGED');
    expect(unlogged.answer.data).toBeNull();
  });
});
