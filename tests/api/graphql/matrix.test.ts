import { exampleServices, type ExampleServices } from '../services/example-services.ts';
import { graphqlOn } from './ask-graphql.ts';

describe('the table of contacts in the API', () => {
  let example: ExampleServices;
  beforeAll(async () => {
    example = await exampleServices();
  });
  afterAll(() => example.close());
  const cell = `{ state worksWith contacts lastContactOn timesSeen lastSeenOn timesAlone lastSeenAloneOn isAtLeast says }`;
  const matrix = (args: string) => `{ family(focusId: "p-poppy") { matrix${args} {
    from on columns { id name about held total ${cell} } rows { childId name total ${cell} cells ${cell} }
  } } }`;

  interface Answer {
    readonly family: {
      readonly matrix: {
        readonly from: string | null;
        readonly columns: readonly { readonly id: string }[];
        readonly rows: readonly { readonly childId: string; readonly cells: readonly object[] }[];
      };
    };
  }

  it('has the same cells as the map, by agency over 90 days', async () => {
    const { data, errors } = await graphqlOn(example.services)(matrix('(by: AGENCY, days: 90)'));
    expect(errors).toEqual([]);
    const { from, columns, rows } = (data as unknown as Answer).family.matrix;
    expect(from).toBe('2026-04-01');
    const at = columns.findIndex(({ id }) => id === 'a-csc');
    expect(rows.find(({ childId }) => childId === 'p-poppy')?.cells[at]).toMatchObject({
      state: 'contacts',
      worksWith: true,
      contacts: 6,
      lastContactOn: '2026-06-10',
      timesSeen: 6,
      timesAlone: 0,
    });
  });

  it('counts everything held by professional where no days are given, and refuses what is no period', async () => {
    const ask = graphqlOn(example.services);
    const { data } = await ask(matrix('(by: PROFESSIONAL)'));
    expect((data as unknown as Answer).family.matrix.columns).toHaveLength(26);
    const { errors } = await ask(matrix('(days: 0)'));
    expect(JSON.stringify(errors)).toContain('Contacts are counted over 1 to 3660 days');
  });
});
