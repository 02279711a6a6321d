/**
 * @jest-environment jsdom
 */
import '../setup/browser-globals.ts';

import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';

import type { FamilyRecord } from '../../../api/domain/family-record.ts';
import { personId } from '../../../api/domain/ids.ts';
import { lookAt } from '../../../web/family/family-look.ts';
import { MapViewContext } from '../../../web/family/map-view.ts';
import { firstMatrix, type MatrixAddress } from '../../../web/matrix/matrix-address.ts';
import { MatrixView } from '../../../web/matrix/matrix-view.tsx';
import { recordOf } from '../family/example-record.ts';
import { OnScreen } from '../panels/on-screen.tsx';
import { mapViewOf } from './map-view-of.ts';

// Whole tables are drawn, on a machine that may be busy.
jest.setTimeout(30_000);

describe('the table of contacts on the page', () => {
  let record: FamilyRecord;
  const select = jest.fn<undefined, [readonly string[]]>();
  const showAgency = jest.fn<undefined, [string | null]>();
  const reportCopied = jest.fn<undefined, [readonly string[]]>();
  beforeAll(async () => {
    record = await recordOf('example-family', 'p-poppy');
    // jsdom lays nothing out.
    Element.prototype.scrollIntoView = () => undefined;
  });
  beforeEach(() => {
    for (const each of [select, showAgency, reportCopied]) each.mockReset();
  });
  afterEach(cleanup);

  function Page({ asked, of = record }: { readonly asked: MatrixAddress; readonly of?: FamilyRecord }) {
    const [matrix, setMatrix] = useState(asked);
    const look = lookAt(of, of.asAt);
    return (
      <OnScreen look={look} screen={{ select, showAgency, reportCopied, selectedIds: [personId('p-poppy')] }}>
        <MapViewContext value={mapViewOf({ matrix, setMatrix })}>
          <MatrixView />
        </MapViewContext>
      </OnScreen>
    );
  }
  const show = (asked: Partial<MatrixAddress> = {}) => render(<Page asked={{ ...firstMatrix, ...asked }} />);
  const grid = () => screen.getByRole('grid', { name: /^Contacts of each child/ });
  const names = () =>
    within(grid())
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);

  it('has a row a child and a column an agency, each cell told in a sentence', () => {
    show({ days: null });
    expect(names()).toHaveLength(13);
    expect(screen.queryByText(/^Age not recorded/)).toBeNull();
    expect(within(grid()).getAllByRole('columnheader')).toHaveLength(16);
    expect(
      within(grid()).getByRole('gridcell', {
        name: 'Poppy and Alderfold Primary School, who works with them: 20 contacts, last 25 June 2026, alone 5 times. Seen 17 times, last 25 June 2026.',
      }).textContent,
    ).toMatch(/^5 days20×, 5 alone/);
    expect(within(grid()).getByRole('row', { selected: true }).textContent).toMatch(/^Poppy, 9/);
  });

  it('names whoever may be a child and stands in no row', () => {
    const people = record.people.map((person) =>
      person.id === 'p-craig'
        ? { ...person, details: person.details.map((details) => ({ ...details, dob: null })) }
        : person,
    );
    render(<Page asked={firstMatrix} of={{ ...record, people }} />);
    expect(screen.getByText(/^Age not recorded, .*: Craig/)).toBeTruthy();
  });

  it('lists the contacts behind a cell, selects the child and the agency, and goes back to the cell', () => {
    show({ days: 90 });
    fireEvent.click(within(grid()).getByRole('gridcell', { name: /^Harley and Alderfold Primary School/ }));
    const heading = screen.getByRole('heading', { name: 'Harley and Alderfold Primary School' });
    expect(document.activeElement).toBe(heading);
    expect(select).toHaveBeenCalledWith(['p-harley']);
    expect(showAgency).toHaveBeenCalledWith('a-primary');
    fireEvent.keyDown(heading, { key: 'Escape' });
    expect(screen.queryByRole('heading', { name: /^Harley and/ })).toBeNull();
    expect(document.activeElement?.textContent).toContain('Harley and Alderfold');
  });

  it('lists as many contacts as the cell counts', () => {
    show({ days: 90 });
    fireEvent.click(
      within(grid()).getByRole('gridcell', { name: /^Poppy and Marlbrook Children's Social Care/ }),
    );
    const panel = screen.getByRole('region', { name: "Poppy and Marlbrook Children's Social Care" });
    expect(within(panel).getAllByRole('listitem')).toHaveLength(6);
    expect(within(panel).getAllByRole('listitem')[0]?.textContent).toMatch(/^10 June 2026: Poppy seen/);
  });

  it('is walked by arrows, Home and End, as one stop of the Tab key', () => {
    show();
    const stops = () => grid().querySelectorAll('[tabindex="0"]');
    expect(stops()).toHaveLength(1);
    const first = stops()[0];
    if (!(first instanceof HTMLElement)) throw new Error('Nothing can be reached');
    first.focus();
    const press = (key: string, ctrlKey = false) => {
      if (document.activeElement !== null) fireEvent.keyDown(document.activeElement, { key, ctrlKey });
    };
    press('ArrowRight');
    expect(document.activeElement?.getAttribute('data-slot')).toBe('1:1');
    press('End');
    expect(document.activeElement?.getAttribute('data-slot')).toBe('1:15');
    press('Home', true);
    expect(document.activeElement?.getAttribute('data-slot')).toBe('0:0');
    press('ArrowUp');
    expect(document.activeElement?.getAttribute('data-slot')).toBe('0:0');
    press('ArrowRight');
    press('Enter');
    expect(
      within(grid())
        .getByRole('columnheader', { name: /^Anybody/ })
        .getAttribute('aria-sort'),
    ).toBe('ascending');
    expect(stops()).toHaveLength(1);
  });

  it('orders the children by the longest without contact, then the latest, then as before', () => {
    show({ days: null });
    const before = names();
    const head = () => within(grid()).getByRole('columnheader', { name: /^Anybody/ });
    fireEvent.click(head());
    expect(names().slice(0, 2).join()).toMatch(/^Harley.*Alfie/);
    fireEvent.click(head());
    expect(names().slice(0, 2).join()).toMatch(/Poppy|Lacey/);
    fireEvent.click(head());
    expect(names()).toEqual(before);
  });

  it('changes period and by whom', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Professionals' }));
    expect(within(grid()).getAllByRole('columnheader')).toHaveLength(28);
    fireEvent.change(screen.getByRole('combobox', { name: 'Over' }), { target: { value: '30' } });
    expect(screen.getByText(/^As at 30 June 2026, since 31 May 2026\./)).toBeTruthy();
  });

  it('copies the table and says so in the access log', async () => {
    const writeText = jest.fn<Promise<void>, [string]>().mockResolvedValue();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    show({ days: 90 });
    fireEvent.click(screen.getByRole('button', { name: 'Copy table' }));
    await screen.findByText('Copied: paste it into a spreadsheet.', {}, { timeout: 10_000 });
    const lines = writeText.mock.calls[0]?.[0].split('\n') ?? [];
    expect(lines).toHaveLength(15);
    expect(lines[0]).toMatch(/^Contacts by agency, last 90 days, as at 30 June 2026\tAnybody\t/);
    expect(reportCopied.mock.calls[0]?.[0]).toContain('p-poppy');
  });
});
