import { calendarDate, partialDate } from '../../../api/domain/calendar-date.ts';
import { searchAddressOf, searchPropertiesOf } from '../../../api/graph/load/search-properties.ts';
import { household, person } from '../../builders/family-parts.ts';

describe('what a person is found by', () => {
  it('is every word of every standing name, folded, and the name closed up', () => {
    const { details } = person('p-zoe', {
      details: {
        givenName: 'Zoë',
        familyName: 'Tallow-Byrne',
        otherNames: ["D'Arcy"],
        dob: partialDate('2016-03'),
      },
    });
    expect(searchPropertiesOf(details)).toEqual({
      searchNames: '|zoe tallow byrne|zoe|tallow|byrne|tallowbyrne|darcy|',
      searchDates: '|2016-03|',
      searchBorn: '2016-03',
    });
  });

  it('leaves out what was retracted', () => {
    const { details } = person('p-zoe', { details: { retractedAt: calendarDate('2026-01-01') } });
    expect(searchPropertiesOf(details)).toEqual({ searchNames: '', searchDates: '', searchBorn: '' });
  });

  it('is the expected day of birth of an unborn child', () => {
    const { details } = person('p-unborn', {
      details: { givenName: null, expectedDob: partialDate('2026-11') },
    });
    expect(searchPropertiesOf(details)).toEqual({
      searchNames: '',
      searchDates: '|2026-11|',
      searchBorn: '2026-11',
    });
  });
});

describe('what a home is found by', () => {
  it('is its address by word and as a whole, and its postcode with and without the space', () => {
    const home = { ...household('h-1'), address: '14 Sorrel Row', postcode: 'MB1 4SR' };
    expect(searchAddressOf(home)).toBe('|14|sorrel|row|mb1|4sr|14 sorrel row|mb1 4sr|mb14sr|');
  });

  it('is nothing where no address is recorded', () => {
    expect(searchAddressOf({ ...household('h-1'), address: null })).toBe('');
  });
});
