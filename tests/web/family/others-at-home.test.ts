import { calendarDate } from '../../../api/domain/calendar-date.ts';
import { familyAt } from '../../../api/domain/family-at.ts';
import { isTrueOn } from '../../../api/domain/statement.ts';
import { othersAtHome } from '../../../web/family/others-at-home.ts';
import { recordOf } from './example-record.ts';

describe('who else is in a home', () => {
  const saysOf = async (who: string, day = '2026-06-30') => {
    const record = await recordOf('example-family', 'p-poppy');
    const family = familyAt(record, calendarDate(day));
    return record.stays
      .filter((stay) => stay.personId === who && isTrueOn(stay, family.on))
      .map((stay) => othersAtHome(family, stay));
  };

  it('is named as what they are there: living there, part of the time, visiting', async () => {
    const [atEdnas] = (await saysOf('p-edna')).toSorted();
    expect(atEdnas).toMatch(/[Pp]art of the time Shannon/);
    expect(atEdnas).toMatch(/visits: .*Ryan/);
  });

  it('is told as reported where nobody has confirmed it', async () => {
    expect((await saysOf('p-poppy')).join()).toContain('reportedly Daz');
  });

  it('is never the person themselves, nor anybody twice', async () => {
    const record = await recordOf('two-homes', 'p-idris');
    const family = familyAt(record, record.asAt);
    for (const stay of record.stays.filter((each) => isTrueOn(each, family.on))) {
      const names = othersAtHome(family, stay).split(/With |part of the time |visits: |; |, | and /i);
      const named = names.filter((name) => name !== '');
      expect(named).not.toContain(family.byId.get(stay.personId)?.shortName);
      expect(new Set(named).size).toBe(named.length);
    }
  });
});
