import fc from 'fast-check';
import { readPartialDate } from '../../../../api/domain/calendar-date.ts';
import { readGedcomDate } from '../../../../api/exchange/gedcom/gedcom-date.ts';

describe('a date of GEDCOM', () => {
  it.each([
    [' 5 AUG 1901', '1901-08-05', 'exact'],
    ['05 aug 1901', '1901-08-05', 'exact'],
    ['5 August 1901', '1901-08-05', 'exact'],
    ['AUG 1901', '1901-08', 'exact'],
    ['1901', '1901', 'exact'],
    ['ABT 1850', '1850', 'about'],
    ['abt. 30 AUG 1850', '1850-08', 'about'],
    ['ABT   AUG 1850', '1850', 'about'],
    ['EST 1850', '1850', 'about'],
    ['CAL 3 MAR 1850', '1850-03', 'about'],
    ['circa 1850', '1850', 'about'],
    ['BEF    OCT 1850', '1850', 'about'],
    ['AFT 9 FEB 1850', '1850-02', 'about'],
    ['BET 3 MAR 1850 AND 9 MAR 1850', '1850-03', 'about'],
    ['BET MAR 1850 AND JUN 1850', '1850', 'about'],
    ['BET 1850 AND 1860', '1850', 'about'],
    ['FROM 1850 TO 1851', '1850', 'about'],
    ['FROM MAR 1850', '1850', 'about'],
    ['TO 1850', '1850', 'about'],
    ['INT 31 DEC 1997 (on the stone)', '1997-12', 'about'],
    ['10 FEB 1699/00', '1700-02-10', 'about'],
    ['12 MAR 1637/1638', '1638-03-12', 'about'],
    ['15 SEP 1396/1397', '1396', 'about'],
    ['1815/1816', '1815', 'about'],
    ['ABT 1103/1105', '1103', 'about'],
    ['31 FEB 1900', '1900', 'about'],
    ['spring of 1900', '1900', 'about'],
    ['@#DJULIAN@ 25 DEC 1700', '1701-01-05', 'about'],
    ['@#DJULIAN@ 4 OCT 1582', '1582-10-14', 'about'],
    ['@#DFRENCH R@ 1 VEND 1', '1792-09-22', 'about'],
    ['@#DFRENCH R@ 9 THER 2', '1794-07-27', 'about'],
    ['@#DFRENCH R@ 18 BRUM 8', '1799-11-09', 'about'],
    ['@#DHEBREW@ 1 TSH 5784', '2023-09-16', 'about'],
    ['@#DHEBREW@ 14 ADS 5784', '2024-03-24', 'about'],
    ['@#DHEBREW@ 15 NSN 5784', '2024-04-23', 'about'],
    ['(before the war)', null, 'lost'],
    ['10 JAN', null, 'lost'],
    ['44 BC', null, 'lost'],
    ['@#DROMAN@ 1 JAN 2000', null, 'lost'],
    ['', null, 'lost'],
  ])('%j is read as %s (%s)', (written, date, read) => {
    expect(readGedcomDate(written)).toEqual({ date, read });
  });

  it('that is exact is one that exists, whatever is written', () => {
    const word = fc.constantFrom(
      'ABT',
      'BET',
      'AND',
      'FROM',
      '30',
      '31',
      'FEB',
      'JUN',
      '1900',
      '1900/01',
      '99',
      'BC',
      '(x)',
      '/',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const { date, read } = readGedcomDate(words.join(' '));
        expect(date === null).toBe(read === 'lost');
        if (date !== null) expect(readPartialDate(date)).toBe(date);
      }),
      { numRuns: 1000 },
    );
  });
});
