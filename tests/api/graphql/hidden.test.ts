import { exampleServices, type ExampleServices } from '../services/example-services.ts';
import { graphqlOn } from './ask-graphql.ts';

let example: ExampleServices;
let ask: ReturnType<typeof graphqlOn>;
beforeAll(async () => {
  example = await exampleServices();
  ask = graphqlOn(example.services);
});
afterAll(() => example.close());

/** The informant, in whatever words; the sealed adoption's people and birth record; addresses that are kept back. */
const secrets =
  /neighbour|elliot|hartsweld|judith|p-adopter|p-noah|noah|h-adoptive|refuge address|withheld\)/i;

const everyone = [
  'p-edna', 'p-maureen', 'p-brenda', 'p-dawn', 'p-kelly', 'p-carl', 'p-lee', 'p-jordan', 'p-shane', 'p-daz',
  'p-helen', 'p-tyler', 'p-mason', 'p-lacey', 'p-poppy', 'p-jayden', 'p-harley', 'p-unborn',
]; // prettier-ignore

const wholeFamily = `query ($id: ID!) {
  family(focusId: $id, steps: 12) {
    beyond
    people {
      id name kinship reason note dob
      contacts(limit: 30) { id professionals note }
      concerns { id summary } plans { id note } flags { id note } homes { home }
    }
    households { id name address residentIds visitorIds partTimeIds }
    professionals { id personIds contacts }
    findings { says about facts because { id says } }
  }
  familyRecord(focusId: $id, steps: 12, contactsSince: "1900-01-01")
  familySummary(personId: $id) { people }
}`;

describe('what is hidden or sealed', () => {
  test.each(everyone)(
    'is nowhere in the family round %s, whole record and every question included',
    async (id) => {
      const { text, errors } = await ask(wholeFamily, { id });
      expect(errors).toEqual([]);
      expect(text).not.toMatch(secrets);
    },
  );

  test('is not found by name, id, date of birth, address or part of one', async () => {
    const tries = ['neighbour', 'p-neighbour', 'elliot', 'hartsweld', 'judith', 'simon', 'noah', 'noah brindlecote',
      'p-elliot', 'p-noah-birth', 'p-adopter-1', 'h-adoptive', '2013-05-30', '30 May 2013', '2013-05', '13 elliot',
      'refuge', 'refuge address', 'never to be shown', 'sealed', 'unborn noah']; // prettier-ignore
    for (const text of tries) {
      const answer = await ask(
        'query ($text: String!) { search(text: $text, limit: 50) { more hits { personId name address dob } } }',
        { text },
      );
      expect(answer.text).not.toMatch(secrets);
      expect(answer.text).toMatch(/"more":0/);
    }
  });

  test.each(['p-neighbour', 'p-elliot', 'p-noah-birth', 'p-adopter-1'])(
    '%s gives the same answers as somebody who does not exist',
    async (id) => {
      const everyWay = `query ($id: ID!) {
        family(focusId: $id) { on }
        familyRecord(focusId: $id)
        familySummary(personId: $id) { people }
        person(focusId: "p-poppy", personId: $id) { name }
        other: person(focusId: $id, personId: "p-poppy") { name }
      }`;
      const hidden = await ask(everyWay, { id });
      const nobody = await ask(everyWay, { id: 'p-there-is-no-such-person' });
      expect(hidden.text).toBe(nobody.text);
      expect(hidden.data).toEqual({
        family: null,
        familyRecord: null,
        familySummary: null,
        person: null,
        other: null,
      });
    },
  );

  test('is counted nowhere', async () => {
    const { data } = await ask(
      '{ sources { people } familySummary(personId: "p-poppy") { people } family(focusId: "p-poppy") { beyond people { id } } }',
    );
    expect(data).toMatchObject({
      sources: [{ people: 36 }],
      familySummary: { people: 36 },
      family: { beyond: 0 },
    });
    expect((data?.family as { people: unknown[] }).people).toHaveLength(36);
  });

  test('leaves no id in the access log, but for what somebody typed', () => {
    const shown = example.notes.flatMap(({ ids }) => ids).join(' ');
    expect(shown).not.toMatch(secrets);
  });
});
