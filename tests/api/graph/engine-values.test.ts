import neo4j from 'neo4j-driver';
import { toPlainRow } from '../../../api/graph/engine-values.ts';

describe('the values that engines give', () => {
  it('become whole numbers, ISO text, lists and maps', () => {
    const row = {
      whole: neo4j.int(7),
      large: 9n,
      day: new neo4j.types.Date(2026, 2, 28),
      time: new neo4j.types.LocalDateTime(2026, 2, 28, 9, 30, 0, 0),
      moment: new Date('2026-02-28T09:30:00Z'),
      list: [neo4j.int(1), null, 'x'],
      map: { inside: neo4j.int(2), none: undefined },
      bare: Object.assign(Object.create(null) as object, { yes: true }),
    };
    expect(toPlainRow(row)).toEqual({
      whole: 7,
      large: 9,
      day: '2026-02-28',
      time: '2026-02-28T09:30:00',
      moment: '2026-02-28T09:30:00.000Z',
      list: [1, null, 'x'],
      map: { inside: 2, none: null },
      bare: { yes: true },
    });
  });

  it('are refused where no record can carry them', () => {
    expect(() => toPlainRow({ odd: () => 1 })).toThrow(RangeError);
  });
});
