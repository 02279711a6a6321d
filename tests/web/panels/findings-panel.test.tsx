/**
 * @jest-environment jsdom
 */
import '../setup/browser-globals.ts';

import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';

import { calendarDate } from '../../../api/domain/calendar-date.ts';
import type { FamilyRecord } from '../../../api/domain/family-record.ts';
import { lookAt } from '../../../web/family/family-look.ts';
import { FindingsPanel } from '../../../web/panels/findings-panel.tsx';
import { recordOf } from '../family/example-record.ts';
import { OnScreen } from './on-screen.tsx';

// Seventy findings are drawn, on a machine that may be busy.
jest.setTimeout(30_000);

describe('what the record shows, on the page', () => {
  let record: FamilyRecord;
  beforeAll(async () => {
    record = await recordOf('example-family', 'p-poppy');
  });
  afterEach(cleanup);

  it('says what was found by group, each question with its findings', () => {
    render(
      <OnScreen look={lookAt(record, record.asAt)}>
        <FindingsPanel />
      </OnScreen>,
    );
    expect(screen.getByText(/^As at 30 June 2026\. \d+ findings: \d+ to act on/)).toBeTruthy();
    const question = screen.getByRole('region', { name: 'Seen, but not alone lately' });
    expect(within(question).getByRole('heading', { level: 4 }).textContent).toMatch(
      /^Which children .*alone.*\? \d+ to act on/,
    );
    expect(within(question).getAllByRole('article').length).toBeGreaterThan(1);
  });

  it('folds a question with nothing to act on into one line with its count, and opens it', () => {
    render(
      <OnScreen look={lookAt(record, record.asAt)}>
        <FindingsPanel />
      </OnScreen>,
    );
    const [first] = screen.getAllByRole('button', { expanded: false, name: /\? \d+ to (check|note)/ });
    const question = first?.closest('section');
    if (first === undefined || question == null) throw new Error('No question is folded');
    expect(within(question).queryAllByRole('article')).toEqual([]);
    fireEvent.click(first);
    expect(within(question).getAllByRole('article').length).toBeGreaterThan(0);
  });

  it('says what two questions find alike once, and how many stand above', () => {
    render(
      <OnScreen look={lookAt(record, record.asAt)}>
        <FindingsPanel />
      </OnScreen>,
    );
    for (const line of screen.queryAllByRole('button', { name: /^Show \d+ more finding/ })) {
      fireEvent.click(line);
    }
    const said = screen.getAllByRole('article').map(({ textContent }) => textContent);
    expect(new Set(said).size).toBe(said.length);
    expect(screen.getAllByText(/\d+ stands? above/).length).toBeGreaterThan(0);
  });

  it('keeps notes behind a line that says how many they are, and opens them', () => {
    render(
      <OnScreen look={lookAt(record, record.asAt)}>
        <FindingsPanel />
      </OnScreen>,
    );
    const question = screen.getByRole('region', { name: 'Visits due and overdue' });
    const before = within(question).getAllByRole('article').length;
    const more = within(question).getByRole('button', { name: /^Show \d+ more findings/ });
    const hidden = Number(/\d+/.exec(more.textContent)?.[0]);
    expect(hidden).toBeGreaterThan(0);
    fireEvent.click(more);
    expect(within(question).getAllByRole('article')).toHaveLength(before + hidden);
  });

  it('selects everybody a finding is about, the first foremost', () => {
    const select = jest.fn<undefined, [readonly string[]]>();
    render(
      <OnScreen look={lookAt(record, record.asAt)} screen={{ select }}>
        <FindingsPanel />
      </OnScreen>,
    );
    const question = screen.getByRole('region', { name: 'When each child was last seen' });
    fireEvent.click(within(question).getByRole('button', { name: 'Show these 11 people on the map' }));
    const chosen = select.mock.calls[0]?.[0];
    expect(new Set(chosen).size).toBe(11);
  });

  it('sets a number of a question within its bounds, and says what is usual', () => {
    const setSettings = jest.fn();
    render(
      <OnScreen look={lookAt(record, record.asAt)} settings={['last-seen.days:28']} setSettings={setSettings}>
        <FindingsPanel />
      </OnScreen>,
    );
    const question = screen.getByRole('region', { name: 'When each child was last seen' });
    expect(question.textContent).toContain('(usually 42)');
    const field = within(question).getByRole('textbox', { name: 'Days without being seen' });
    fireEvent.change(field, { target: { value: '9999' } });
    fireEvent.blur(field);
    expect(setSettings).toHaveBeenLastCalledWith(['last-seen.days:730']);
  });

  it('tells questions that found nothing from those that nothing is held to answer', () => {
    const held = lookAt({ ...record, contacts: [], earlier: [], coverage: [] }, calendarDate('2026-06-30'));
    render(
      <OnScreen look={held}>
        <FindingsPanel />
      </OnScreen>,
    );
    expect(
      screen.getByRole('button', {
        name: /cannot be answered: no agency’s contacts are held here for this date\.$/,
      }),
    ).toBeTruthy();
  });
});
