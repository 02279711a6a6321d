import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { calendarDate } from '../../api/domain/calendar-date.ts';
import type { Finding } from '../../api/domain/questions/finding.ts';
import { askFile } from '../../seed/ask-file.ts';
import { rulesFolder } from '../../seed/read-rules.ts';

/** The worked examples of the visiting rules, each a family file beside what it is to say. */
interface Expected {
  readonly id: string;
  readonly asOf: string;
  readonly childId: string;
  /** Null: no visiting rule speaks of the child. */
  readonly duty: string | null;
  readonly status: string;
  readonly dueOn: string | null;
  readonly words: readonly string[];
}

const folder = path.join('seed', 'worked-examples');
const expected = JSON.parse(
  readFileSync(path.join('tests', 'data', 'worked-examples.json'), 'utf8'),
) as Expected[];

async function visitsOf({ id, asOf }: Pick<Expected, 'id' | 'asOf'>): Promise<readonly Finding[]> {
  const request = { question: 'visits', focus: null, asOf: calendarDate(asOf), parameters: {} };
  const answer = await askFile(path.resolve(folder, `${id}.json`), request, {
    file: null,
    folder: rulesFolder,
  });
  if ('fault' in answer) throw new Error(answer.fault);
  return answer.findings;
}

describe('the worked examples', () => {
  it('are fifty, each with its file and what it is to say', () => {
    const ids = [...new Set(expected.map(({ id }) => id))];
    expect(ids).toHaveLength(50);
    expect(readdirSync(folder).sort()).toEqual(ids.map((id) => `${id}.json`));
  });

  it.each(expected.map((each) => [`${each.id} ${each.duty ?? 'no rule'}`, each] as const))(
    '%s',
    async (_name, example) => {
      const findings = await visitsOf(example);
      const own = findings.filter(
        ({ facts }) => facts.childId === example.childId && facts.duty === example.duty,
      );
      expect(own).toHaveLength(1);
      expect(own[0]?.facts).toMatchObject({ status: example.status, dueOn: example.dueOn });
      for (const words of example.words) expect(own[0]?.says).toContain(words);
    },
  );

  it('says of the whole family which of two duties comes first', async () => {
    const [family] = await visitsOf({ id: 'W45', asOf: '2025-11-24' });
    expect(family?.says).toContain('Next: Ada, child protection visit by Wednesday 26 November 2025.');
  });

  it('raises no flag where the bedroom cannot be recorded, and none of a child too young to be seen alone', async () => {
    const says = (await visitsOf({ id: 'W48', asOf: '2025-11-24' })).map((finding) => finding.says).join(' ');
    expect(says).not.toContain('Bedroom not seen');
  });

  it('gives for each child and duty the names that a program reads', async () => {
    const [, duty] = await visitsOf({ id: 'W09', asOf: '2025-11-24' });
    expect(duty?.facts).toEqual({
      childId: 'p-ada',
      duty: 'cp-visit',
      status: 'overdue',
      lastSatisfied: '2025-11-05',
      dueOn: '2025-11-19',
      daysOverdue: 5,
      workingDaysOverdue: 3,
      notes: expect.any(Array) as unknown,
    });
    expect(duty?.rule).toMatchObject({ id: 'cp-visit' });
  });
});
