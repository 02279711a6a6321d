import { addressFaults } from '../../../web/family/address-faults.ts';

describe('what an address holds that cannot be read', () => {
  const faults = (query: string) => addressFaults(new URLSearchParams(query));

  it('is told with what is shown instead', () => {
    expect(faults('on=2026-02-30')).toEqual([
      '2026-02-30 is not a day that exists: the record’s own date is shown.',
    ]);
    expect(faults('on=yesterday&steps=99')).toEqual([
      '“yesterday” is not a day as this page writes it, such as 2026-06-30: the record’s own date is shown.',
      '“99” is not a number of steps from 1 to 12: the usual number is shown.',
    ]);
  });

  it('says that relationship quality is not shown where the address asks for it in other words', () => {
    expect(faults('quality=1')).toEqual([
      '“1” is not how this page asks for relationship quality (quality=shown): it is not shown.',
    ]);
  });

  it('is never echoed at length', () => {
    expect(faults(`on=${'x'.repeat(10_000)}`)[0]?.length).toBeLessThan(150);
  });

  it.each(['', 'on=2024-02-29', 'steps=1', 'steps=12&person=p-daz'])('is nothing in “%s”', (query) => {
    expect(faults(query)).toEqual([]);
  });
});
