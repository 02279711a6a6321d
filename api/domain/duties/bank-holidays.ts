import { calendarDate, type CalendarDate } from '../calendar-date.ts';

/** Days that are not working days, as published for one part of the country, between two days. */
export interface BankHolidays {
  readonly division: string;
  /** What is told of days outside `first` and `last` may be wrong: whoever counts there says so. */
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly days: ReadonlySet<CalendarDate>;
}

const byYear: Readonly<Record<string, string>> = {
  '2019': '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  '2020': '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  '2021': '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  '2022': '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  '2023': '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  '2024': '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  '2025': '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  '2026': '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  '2027': '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
};

/**
 * Bank holidays of England and Wales, Good Friday and Christmas Day among them. Copied on 23 November 2026 from
 * https://www.gov.uk/bank-holidays (Open Government Licence v3.0); to be renewed before `last`.
 */
export const englandAndWales: BankHolidays = {
  division: 'England and Wales',
  first: calendarDate('2019-01-01'),
  last: calendarDate('2027-12-31'),
  days: new Set(
    Object.entries(byYear).flatMap(([year, days]) =>
      days.split(' ').map((day) => calendarDate(`${year}-${day}`)),
    ),
  ),
};
