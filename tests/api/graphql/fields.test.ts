import { readFileSync } from 'node:fs';

import { buildSchema, isObjectType } from 'graphql';

import { questions } from '../../../api/domain/questions/index.ts';
import { exampleServices, type ExampleServices } from '../services/example-services.ts';
import { graphqlOn, type Answered } from './ask-graphql.ts';

/** Every field of the schema, in four requests. */
const requests = {
  start: `{
    viewer { id name role agency isDemonstration }
    search(text: "poppy") {
      says more
      hits { personId name isChild age dob expectedDob isDead address home matchedOn matchedHome source asAt }
    }
    familySummary(personId: "p-poppy") {
      personId people children childrenUnseen childrenNotHeld sightingsHeld unseenDays asAt
    }
    questions { id title asks parameters { name label unit default least most } }
    sources { id title kind asAt fictional people }
  }`,
  record: `{ familyRecord(focusId: "p-poppy", contactsSince: "2026-01-01") }`,
  family: `{
    family(focusId: "p-poppy", asOf: "2026-06-30") {
      focusId on asAt beyond
      people {
        id name known sex age dob expectedDob dod isChild isUnborn isDead steps kinship reason note
        seen { state words sentence lastSeenOn lastSeenAloneOn lastSeenBy days }
        homes { householdId home role from to certainty }
        plans { id kind category from to note }
        concerns { id kind agency raisedOn summary }
        flags { id kind from note }
        contacts(limit: 2) { id on kind outcome professionals seen alone note }
      }
      households { id name kind address addressHeldBack residentIds partTimeIds visitorIds }
      professionals { id name role agencyId agency phone email personIds lastContactOn contacts }
      findings { question severity about says because { id date says } rule { id says source } facts }
      coverage { agencyId agency says }
    }
  }`,
  person: `{
    person(focusId: "p-poppy", personId: "p-daz", asOf: "2026-06-30") { id name kinship reason note wordings }
  }`,
  lacey: personRequest('p-lacey'),
  poppy: personRequest('p-poppy'),
  dawn: personRequest('p-dawn'),
  look: `mutation { reportLook(look: { kind: LIST_COPIED, focusId: "p-poppy", personIds: ["p-poppy"] }) }`,
};

function personRequest(id: string): string {
  return `{
    person(focusId: "p-poppy", personId: "${id}", asOf: "2026-06-30") {
      seenFacts { id label known on days says }
      seenByAgency { id label known on days says }
      attemptsInVain
      duties {
        duty title status statusWords lastSatisfied dueOn daysOverdue workingDaysOverdue says notes
        rule { id says source }
      }
    }
  }`;
}

let example: ExampleServices;
let answers: Record<keyof typeof requests, Answered>;
beforeAll(async () => {
  example = await exampleServices();
  const ask = graphqlOn(example.services);
  answers = {
    start: await ask(requests.start),
    record: await ask(requests.record),
    family: await ask(requests.family),
    person: await ask(requests.person),
    lacey: await ask(requests.lacey),
    poppy: await ask(requests.poppy),
    dawn: await ask(requests.dawn),
    look: await ask(requests.look),
  };
});
afterAll(() => example.close());

interface Named {
  readonly id: string;
}
const listAt = <T>(answer: unknown, name: string) => (answer as Record<string, T[]>)[name] ?? [];
const family = () => answers.family.data?.family;
const personCalled = (id: string) => listAt<Named>(family(), 'people').find((person) => person.id === id);

describe('the GraphQL schema', () => {
  test('every field is asked for here', () => {
    const schema = buildSchema(readFileSync('api/graphql/schema/family.graphql', 'utf8'));
    const all = Object.values(requests).join(' ');
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && !type.name.startsWith('__'),
    );
    const fields = types.flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()) : []));
    expect(fields.filter((field) => !new RegExp(`\\b${field}\\b`).test(all))).toEqual([]);
  });

  test('every request is answered without an error', () => {
    for (const { errors } of Object.values(answers)) expect(errors).toEqual([]);
  });

  test('each duty and when last seen, as the command and the panel tell them', () => {
    expect(answers.lacey.data?.person).toMatchObject({
      duties: expect.arrayContaining([
        expect.objectContaining({
          ...{ duty: 'cp-visit', status: 'overdue', statusWords: 'Overdue' },
          ...{ dueOn: '2026-06-24', workingDaysOverdue: 4 },
        }),
      ]) as unknown,
    });
    expect(answers.poppy.data?.person).toMatchObject({
      seenFacts: expect.arrayContaining([
        expect.objectContaining({ id: 'alone', known: 'day', on: '2025-11-25', days: 217 }),
      ]) as unknown,
    });
    expect(answers.dawn.data?.person).toEqual({
      ...{ seenFacts: [], seenByAgency: [], attemptsInVain: null, duties: [] },
    });
  });

  test('who is signed in, what is held and what may be asked', () => {
    expect(answers.start.data).toMatchObject({
      viewer: { id: 'w-priya', name: 'Priya Sandalwood', isDemonstration: true },
      sources: [{ title: 'The example family', people: 36 }],
      familySummary: { people: 36, children: 11, childrenUnseen: 3 },
      search: { hits: [{ personId: 'p-poppy', age: '9' }] },
    });
    expect(listAt<Named>(answers.start.data, 'questions').map(({ id }) => id)).toEqual(
      questions.map(({ id }) => id),
    );
  });

  test('the record is the document that the browser projects', () => {
    expect(answers.record.data).toMatchObject({
      familyRecord: { focusId: 'p-poppy', asAt: '2026-06-30', contactsFoldedBefore: '2026-01-01' },
    });
  });

  test('a child of the family on a date', () => {
    expect(personCalled('p-lacey')).toMatchObject({
      name: 'Lacey Marrowick',
      age: '10',
      isChild: true,
      steps: 1,
      seen: { lastSeenOn: expect.stringMatching(/^2026-06/) as string },
      plans: [{ kind: 'child_protection' }],
      note: null,
    });
    expect(personCalled('p-poppy')).toMatchObject({ steps: 0, homes: [{ home: "Dawn's home", to: null }] });
  });

  test('homes, professionals, findings and what agencies hold', () => {
    expect(listAt<Named>(family(), 'people')).toHaveLength(36);
    expect(listAt<Named>(family(), 'professionals').find(({ id }) => id === 'w-priya')).toMatchObject({
      phone: '01632 960001',
      agency: "Marlbrook Children's Social Care",
    });
    expect(listAt<Named>(family(), 'households').find(({ id }) => id === 'h-foster')).toMatchObject({
      address: null,
      addressHeldBack: true,
    });
    expect(listAt<{ question: string }>(family(), 'findings').map(({ question }) => question)).toContain(
      'hidden-adult',
    );
    expect(listAt<{ says: string }>(family(), 'coverage')[0]?.says).toMatch(/since 1 January 2023/);
  });

  test('one person, with the free text', () => {
    expect(answers.person.data).toMatchObject({
      person: { name: 'Daz', note: expect.stringContaining('surname') as string },
    });
    expect(answers.look.data).toEqual({ reportLook: true });
  });

  test('the words of the record beside the notes come with one person only', async () => {
    const other = await exampleServices(['two-homes.json']);
    const ask = graphqlOn(other.services);
    const { data } = await ask(`{
      person(focusId: "p-idris", personId: "p-idris") { wordings }
      family(focusId: "p-idris") { people { wordings } }
    }`);
    await other.close();
    expect(data?.person).toEqual({
      wordings: [
        'Basis of parental responsibility of Hannah Coldbrook: mother.',
        'Basis of parental responsibility of Marcus Pennyfold: married to the mother.',
      ],
    });
    const people = listAt<{ wordings: string[] }>(data?.family, 'people');
    expect(people.flatMap(({ wordings }) => wordings)).toEqual([]);
  });

  test('the family on an earlier date has who and what there was then', async () => {
    const ask = graphqlOn(example.services);
    const { data } = await ask('{ family(focusId: "p-poppy", asOf: "2018-01-01") { on people { id age } } }');
    const people = listAt<{ id: string; age: string }>(data?.family, 'people');
    expect(people.find(({ id }) => id === 'p-ava')).toBeUndefined();
    expect(people.find(({ id }) => id === 'p-poppy')?.age).toBe('11 months');
  });
});
