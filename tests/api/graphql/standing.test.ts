import { standingServices, type StandingServices } from '../services/standing/standing-services.ts';
import { graphqlOn } from './ask-graphql.ts';

const answer = `{
  question { id title says schedule next ended savedBy failure rows children newRows goneRows notAcknowledged lastRun { number on by atWords } asks { unseenDays } }
  ofDuties
  rows { id childId name isNew since acknowledged { by atWords reason } now { id lastSeenOn marks { says } } }
  gone { id }
  runs { number atWords by on failed }
}`;
const save = `mutation ($title: String!, $asks: WorklistFilter!, $everyDays: Int!) {
  saveStandingQuestion(title: $title, asks: $asks, everyDays: $everyDays) ${answer}
}`;
const unseen = { title: 'Unseen', asks: { unseenDays: 10 }, everyDays: 1 };
const marks = `{ rowId marks { says isCurrent standing { id verdict verdictWords } history { reason by atWords aboutState aboutDueOn takenBack } } }`;
const mark = `mutation ($rowId: ID!, $verdict: String!, $reason: String!) {
  markWorklistRow(rowId: $rowId, verdict: $verdict, reason: $reason) ${marks}
}`;

interface Held {
  readonly question: { readonly id: string };
  readonly rows: readonly { readonly id: string; readonly childId: string }[];
}

describe('standing questions and marks over the API', () => {
  let held: StandingServices;
  let ask: ReturnType<typeof graphqlOn>;
  beforeEach(async () => {
    held = await standingServices();
    ask = graphqlOn(held.services);
  });
  afterEach(() => held.close());

  async function saved(): Promise<Held> {
    const { data } = await ask(save, unseen);
    return data?.saveStandingQuestion as Held;
  }

  it('save a question, and open it and the list of them with the same figures', async () => {
    const made = await saved();
    expect(made).toMatchObject({
      question: {
        title: 'Unseen', schedule: 'every day at 06:30', next: '2 July 2026 at 06:30', ended: null, children: 3,
        newRows: 3, asks: { unseenDays: 10 }, lastRun: { number: 1, on: '2026-06-30', by: 'Priya Sandalwood' },
      },
      ofDuties: false,
      runs: [{ number: 1, failed: null }],
    }); // prettier-ignore
    const opened = await ask(`query ($id: ID!) { standingQuestion(id: $id) ${answer} }`, {
      id: made.question.id,
    });
    expect(opened.data?.standingQuestion).toEqual(made);
    const list = await ask('{ standingQuestions { questions { id children } readyMade { title says asks { states duties unseenDays } } } }');
    expect(list.data?.standingQuestions).toMatchObject({ questions: [{ id: made.question.id, children: 3 }] });
  }); // prettier-ignore

  it('acknowledge, run and end', async () => {
    const { question, rows } = await saved();
    const acknowledged = await ask(
      `mutation ($questionId: ID!, $rowId: ID!) {
        acknowledgeStandingRow(questionId: $questionId, rowId: $rowId, reason: "Known.") ${answer}
      }`,
      { questionId: question.id, rowId: rows[0]?.id },
    );
    expect(acknowledged.text).toContain('"reason":"Known."');
    expect(acknowledged.data).toMatchObject({
      acknowledgeStandingRow: { question: { notAcknowledged: 2 } },
    });
    const id = { id: question.id };
    const run = await ask(`mutation ($id: ID!) { runStandingQuestion(id: $id) ${answer} }`, id);
    expect(run.data).toMatchObject({ runStandingQuestion: { question: { newRows: 0, rows: 3 } } });
    const ended = await ask(`mutation ($id: ID!) { endStandingQuestion(id: $id) { question { ended next } } }`, id);
    expect(ended.data).toEqual({
      endStandingQuestion: {
        question: { ended: 'Ended on 1 July 2026 at 10:00 by Priya Sandalwood.', next: null },
      },
    });
  }); // prettier-ignore

  it('mark a row, tell it with the list and the row, narrow the list by it, and take it back', async () => {
    const rowId = 'p-lacey/cp-visit';
    const made = await ask(mark, { rowId, verdict: 'explained', reason: 'Abroad.' });
    expect(made.data).toMatchObject({
      markWorklistRow: {
        rowId,
        marks: {
          says: 'Explained: marked on 1 July 2026 by Priya Sandalwood.',
          isCurrent: true,
          standing: { verdictWords: 'Explained' },
          history: [{ reason: 'Abroad.', aboutState: 'overdue', aboutDueOn: '2026-06-24', takenBack: null }],
        },
      },
    });
    const list = await ask('{ worklist(filter: { marked: ["explained"] }) { total rows { id marks { isCurrent } } } }');
    expect(list.data).toEqual({ worklist: { total: 1, rows: [{ id: rowId, marks: { isCurrent: true } }] } });
    const { markWorklistRow } = made.data as { markWorklistRow: { marks: { standing: { id: string } } } };
    const taken = await ask(
      `mutation ($markId: ID!, $rowId: ID!) { takeBackMark(markId: $markId, rowId: $rowId) ${marks} }`,
      { markId: markWorklistRow.marks.standing.id, rowId },
    );
    expect(taken.text).toContain('Taken back on 1 July 2026 at 10:00 by Priya Sandalwood.');
    const read = await ask(`{ markedRow(rowId: "${rowId}") ${marks} }`);
    expect(read.data?.markedRow).toEqual(taken.data?.takeBackMark);
  }); // prettier-ignore

  it.each<[string, string, object, string]>([
    ['an empty reason', mark, { rowId: 'p-lacey/cp-visit', verdict: 'true', reason: '' }, 'Say why in a few words'],
    ['an unknown row', mark, { rowId: 'p-x/cp-visit', verdict: 'true', reason: 'x' }, 'There is no such row on the worklist'],
    ['an absurd interval', save, { ...unseen, everyDays: -3 }, 'every 1 to 366 days: -3 is not that'],
    ['an unknown question', 'query ($id: ID!) { standingQuestion(id: $id) { ofDuties } }', { id: 'x' }, 'There is no such standing question.'],
  ])('answer %s with one clear sentence', async (_, query, variables, sentence) => {
    const { data, errors } = await ask(query, variables as Record<string, unknown>);
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ code: 'BAD_REQUEST' });
    expect(errors[0]?.message).toContain(sentence);
  }); // prettier-ignore
});
