import { fetchAllRows, ListChanged } from '../../../../web/worklist/file/fetch-all-rows.ts';
import { listedRows } from '../listed-row.ts';

describe('fetching every row of a list', () => {
  const all = listedRows(1_234);
  const from =
    (rows: typeof all, total = rows.length) =>
    (offset: number, limit: number) =>
      Promise.resolve({ on: '2026-06-30', total, rows: rows.slice(offset, offset + limit) });

  it('asks for one portion after the other until all are there, in order', async () => {
    const asked: number[] = [];
    const told: number[] = [];
    const { rows } = await fetchAllRows(
      (offset, limit) => {
        asked.push(offset);
        return from(all)(offset, limit);
      },
      (fetched) => told.push(fetched),
    );
    expect(rows.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(asked).toEqual([0, 500, 1_000]);
    expect(told).toEqual([500, 1_000, 1_234]);
  });

  it('asks once for a list without rows', async () => {
    expect((await fetchAllRows(from([]))).rows).toEqual([]);
  });

  it('gives up where the list becomes another one on the way', async () => {
    const changing = (offset: number, limit: number) =>
      from(offset === 0 ? all : listedRows(1_233))(offset, limit);
    await expect(fetchAllRows(changing)).rejects.toThrow(ListChanged);
  });

  it('gives up where the server has fewer rows than it said, rather than ask for ever', async () => {
    await expect(fetchAllRows(from(listedRows(10), 900))).rejects.toThrow(ListChanged);
  });

  it('gives up where a row comes twice', async () => {
    const twice = listedRows(600).map((row, index) => (index === 599 ? { ...row, id: 'p-0/cp-visit' } : row));
    await expect(fetchAllRows(from(twice))).rejects.toThrow('changed while the list was fetched');
  });
});
