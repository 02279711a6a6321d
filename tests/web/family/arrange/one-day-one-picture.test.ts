import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import type { Scene } from '../../../../web/drawing/scene.ts';
import { newArranger } from '../../../../web/family/arrange/arrange-request.ts';
import type { Wanted } from '../../../../web/family/arrange/arrange.ts';
import { recordOf } from '../example-record.ts';

const then = calendarDate('2024-03-01');

/** What each request of one visit shows at last, each with the picture before it on the table. */
async function visit(dates: readonly (string | null)[]): Promise<Scene[]> {
  const record = await recordOf('example-family', 'p-poppy');
  const { answer, improve } = newArranger();
  answer({ kind: 'hold', record });
  const shown: Scene[] = [];
  dates.forEach((date, number) => {
    const on = date === null ? record.asAt : calendarDate(date);
    const wanted: Wanted = { on, chosenIds: new Set(), view: 'genogram', notation: 'uk' };
    const drawn = answer({ kind: 'draw', number, wanted, previous: shown.at(-1) ?? null });
    const better = improve();
    if (better?.kind === 'improved') shown.push(better.scene);
    else if (drawn.kind === 'drawn') shown.push(drawn.scene);
  });
  return shown;
}

const places = (scene: Scene | undefined) => scene?.persons.map(({ id, x, y }) => [id, x, y]);

describe('a day has one picture', () => {
  it('whether somebody comes to it from the day of the record, from another day, or by a link', async () => {
    const [first, past, back] = await visit([null, then, null]);
    const [linked, home] = await visit([then, null]);
    const [, , , again] = await visit([null, '2023-06-01', '2025-01-01', then]);
    expect(places(back)).toEqual(places(first));
    expect(places(home)).toEqual(places(first));
    expect(places(linked)).toEqual(places(past));
    expect(places(again)).toEqual(places(past));
  });

  it('and hardly anybody stands elsewhere than in the picture of the record', async () => {
    const [first, past] = await visit([null, then]);
    const order = (scene: Scene | undefined, row: number) =>
      scene?.persons
        .filter((one) => one.row === row)
        .sort((a, b) => a.x - b.x)
        .map(({ id }) => id) ?? [];
    for (let row = 0; row < 4; row += 1) {
      const both = order(past, row).filter((id) => order(first, row).includes(id));
      expect(both).toEqual(order(first, row).filter((id) => both.includes(id)));
    }
  });
});
