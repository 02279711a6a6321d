/**
 * @jest-environment jsdom
 */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';

import { calendarDate } from '../../../api/domain/calendar-date.ts';
import { DayField } from '../../../web/panels/day-field.tsx';

describe('the field for a day', () => {
  const onSet = jest.fn();
  const range = {
    first: calendarDate('2023-01-01'),
    last: calendarDate('2026-06-30'),
    contactsBegin: calendarDate('2023-01-01'),
  };
  beforeEach(() => {
    onSet.mockReset();
    render(<DayField on={range.last} range={range} onSet={onSet} />);
  });
  afterEach(cleanup);

  const type = (text: string) => {
    const field = screen.getByRole('textbox', { name: 'Date looked at' });
    fireEvent.change(field, { target: { value: text } });
    fireEvent.keyDown(field, { key: 'Enter' });
  };

  it('shows the day in words and takes one typed with the day first, even before contacts begin', () => {
    expect(screen.getByRole('textbox')).toHaveProperty('value', '30 June 2026');
    type('3/2/2019');
    expect(onSet).toHaveBeenCalledWith('2019-02-03');
  });

  it('says what it cannot read and changes nothing', () => {
    type('30/2/2026');
    expect(screen.getByRole('alert').textContent).toContain('Type a date such as 30 June 2026');
    expect(onSet).not.toHaveBeenCalled();
  });

  it('says that nothing later than the record’s own date is held', () => {
    type('1/7/2026');
    expect(screen.getByRole('alert').textContent).toBe('Nothing after 30 June 2026 is held here.');
    expect(onSet).not.toHaveBeenCalled();
  });
});
