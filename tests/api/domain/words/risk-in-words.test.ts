import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { familyAt } from '../../../../api/domain/family-at.ts';
import { personId } from '../../../../api/domain/ids.ts';
import { riskFlagsOf, riskInWords } from '../../../../api/domain/words/risk-in-words.ts';
import { seedFamily } from '../../../builders/example-family.ts';
import { recordOf } from '../../../builders/family-parts.ts';

describe('a mark that somebody poses a risk to children', () => {
  const record = recordOf(seedFamily('example-family').parts);
  const saysOf = (id: string, day = '2026-06-30', of = record) => {
    const family = familyAt(of, calendarDate(day));
    return riskFlagsOf(family, personId(id)).map((flag) => riskInWords(flag, family));
  };

  it('says who flagged it and since when', () => {
    expect(saysOf('p-ryan')).toEqual(['Risk to children: flagged by Marl Valley Police since 30 June 2022']);
  });

  it('stands under nobody with another mark, and not before its day', () => {
    expect(saysOf('p-shane')).toEqual([]);
    expect(saysOf('p-ryan', '2022-06-29')).toEqual([]);
  });

  it('says so where agency and day are not recorded', () => {
    const flags = record.flags.map((flag) => ({ ...flag, agencyId: null, from: null }));
    expect(saysOf('p-ryan', '2026-06-30', { ...record, flags })).toEqual([
      'Risk to children: flagged by an agency that is not recorded',
    ]);
  });
});
