/**
 * @jest-environment jsdom
 */
import '../setup/browser-globals.ts';

import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useEffect } from 'react';
import { Link, MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { Observable } from 'rxjs';

import { WorklistPage } from '../../../web/pages/worklist-page.tsx';
import type { WorklistRow } from '../../../web/worklist/file/file-columns.ts';
import { listedRow, listedRows, listOf } from './listed-row.ts';

// A whole page takes its time on a busy machine; nothing here asserts how long.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

type Variables = Readonly<Record<string, unknown>>;
type Answer = (operation: string, variables: Variables) => unknown;

/** Answers as the server does: the first window with the whole list, further ones with rows. */
function serving(rows: readonly WorklistRow[], on?: string): Answer {
  return (operation, { offset = 0, limit, placeOf }) => {
    const from = Number(offset);
    const list = {
      ...listOf(rows.slice(from, from + Number(limit)), rows.length),
      ...(on === undefined ? {} : { on }),
      place: placeOf == null ? null : rows.findIndex(({ id }) => id === placeOf),
    };
    return operation === 'WorklistRows'
      ? { worklist: { on: list.on, total: list.total, rows: list.rows } }
      : { worklist: list };
  };
}

/** Tells what stands in the address bar. */
function Whereabouts({ onMoved }: { readonly onMoved: (search: string) => void }) {
  const { search } = useLocation();
  useEffect(() => {
    onMoved(search);
  }, [search, onMoved]);
  return null;
}

function LinksTo({ paths }: { readonly paths: readonly string[] }) {
  return paths.map((path) => (
    <Link key={path} to={path}>
      to {path}
    </Link>
  ));
}

describe('the worklist page', () => {
  const asked: { operation: string; variables: Variables }[] = [];
  beforeAll(() => {
    Object.defineProperty(Element.prototype, 'scrollTo', { value: () => undefined, configurable: true });
  });
  beforeEach(() => asked.splice(0));
  afterEach(cleanup);

  function open(path: string, answer: Answer) {
    const link = new ApolloLink(
      ({ operationName = '', variables }) =>
        new Observable((observer) => {
          asked.push({ operation: operationName, variables });
          const data = answer(operationName, variables);
          if (data instanceof Error) observer.error(data);
          else {
            observer.next({ data: data as Record<string, unknown> });
            observer.complete();
          }
        }),
    );
    const client = new ApolloClient({ link, cache: new InMemoryCache() });
    let at = '';
    render(
      <ApolloProvider client={client}>
        <MemoryRouter initialEntries={[path]}>
          <Routes>
            <Route path="/worklist" element={<WorklistPage />} />
          </Routes>
          <Whereabouts onMoved={(search) => (at = search)} />
        </MemoryRouter>
      </ApolloProvider>,
    );
    return () => at;
  }
  const grid = () => screen.findByRole('grid', { name: 'Children and what is due' });
  const dataRows = async () =>
    within(await grid())
      .getAllByRole('row')
      .slice(1);

  it('shows the list that was asked for last, whatever order the answers come in', async () => {
    const waiting: { state: unknown; answer: () => void }[] = [];
    const link = new ApolloLink(
      ({ variables }) =>
        new Observable((observer) => {
          const { filter } = variables as { filter?: { states?: readonly string[] } };
          const state = filter?.states?.[0] ?? 'all';
          const answer = () => {
            observer.next({ data: { worklist: listOf([listedRow({ name: `Child ${state}` })], 1) } });
            observer.complete();
          };
          waiting.push({ state, answer });
        }),
    );
    const client = new ApolloClient({ link, cache: new InMemoryCache() });
    render(
      <ApolloProvider client={client}>
        <MemoryRouter initialEntries={['/worklist']}>
          <Routes>
            <Route path="/worklist" element={<WorklistPage />} />
          </Routes>
          <LinksTo paths={['/worklist?state=overdue', '/worklist', '/worklist?state=due-soon']} />
        </MemoryRouter>
      </ApolloProvider>,
    );
    for (const link of screen.getAllByRole('link', { name: /^to / })) fireEvent.click(link);
    await waitFor(() => {
      expect(waiting.map(({ state }) => state)).toContain('due-soon');
    });
    for (const { answer } of waiting.toReversed()) act(answer);
    await screen.findByText('Child due-soon');
    expect(screen.queryByText(/^Child (all|overdue)$/)).toBeNull();
  });

  it('asks for exactly what the address says', async () => {
    open(
      '/worklist?on=2025-11-24&state=overdue&team=t-north&unseen=42&by=days_overdue&down=yes',
      serving([listedRow()]),
    );
    await grid();
    expect(asked[0]?.variables).toMatchObject({
      asOf: '2025-11-24',
      filter: { states: ['overdue'], teamIds: ['t-north'], unseenDays: 42 },
      order: { by: 'DAYS_OVERDUE', descending: true },
    });
  });

  it('says how much it holds, of when, by which rules, and in which order', async () => {
    open(
      '/worklist?by=days_overdue&down=yes',
      serving([listedRow(), listedRow({ id: 'b', childId: 'p-b' })]),
    );
    const table = await grid();
    screen.getByText(
      /^2 rows about 2 children\. In time: 4 of 9 \(44%\) where something is required\. Left out: 1 row/,
    );
    screen.getByText(/^As at 24 November 2025\. By the rules/);
    expect(table.getAttribute('aria-rowcount')).toBe('3');
    const sorted = within(table).getByRole('columnheader', { name: 'Days overdue' });
    expect(sorted.getAttribute('aria-sort')).toBe('descending');
    expect(within(table).getByRole('columnheader', { name: 'Child' }).hasAttribute('aria-sort')).toBe(false);
  });

  it('tells a state by a word, and the reason in the sentence of the map', async () => {
    open('/worklist', serving([listedRow()]));
    const row = (await dataRows())[0];
    expect(row?.textContent).toContain('Overdue');
    expect(row?.textContent).toContain('Overdue by 5 days: due by Wednesday 19 November 2025.');
    expect(
      within(await grid())
        .getByRole('link', { name: 'Family map of Cora Pennyfold' })
        .getAttribute('href'),
    ).toBe('/family/p-cora?on=2025-11-24&person=p-cora');
  });

  it('draws only some of many rows, and fetches the window that the End key leads to', async () => {
    open('/worklist', serving(listedRows(5_000)));
    expect((await dataRows()).length).toBeLessThan(60);
    const first = (await dataRows())[0];
    if (first === undefined) throw new Error('no row');
    fireEvent.keyDown(first, { key: 'End' });
    const last = await screen.findByRole('row', { current: false, name: /Fetching this row/ });
    expect(last.getAttribute('aria-rowindex')).toBe('5001');
    expect(document.activeElement).toBe(last);
  });

  it('walks over the rows with the arrow keys, opens one with Enter and closes it with Escape', async () => {
    const search = open('/worklist', serving(listedRows(5)));
    const first = (await dataRows())[0];
    first?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Child 1'));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter' });
    const details = await screen.findByRole('complementary', { name: 'Details of the open row' });
    within(details).getByRole('heading', { name: 'Child 1' });
    within(details).getByText('On 18 November 2025 the child is recorded as not seen.');
    within(details).getByText('Every 10 working days. (Local practice.)');
    expect(search()).toBe('?row=p-1%2Fcp-visit');
    expect(document.activeElement?.textContent).toBe('Child 1');
    fireEvent.keyDown((await dataRows())[1] ?? document.body, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect(search()).toBe('');
  });

  it('opens the row of an address wherever it stands in the list, and fetches it', async () => {
    open('/worklist?row=p-3210%2Fcp-visit', serving(listedRows(5_000)));
    const details = await screen.findByRole('complementary', { name: 'Details of the open row' });
    within(details).getByRole('heading', { name: 'Child 3210' });
    expect(asked[0]?.variables).toMatchObject({ placeOf: 'p-3210/cp-visit' });
    const opened = within(await grid()).getByRole('row', { selected: true });
    expect(opened.getAttribute('aria-rowindex')).toBe('3212');
  });

  it('does not ask for the list again because a row was opened', async () => {
    open('/worklist', serving(listedRows(5)));
    fireEvent.click((await dataRows())[2] ?? document.body);
    await screen.findByRole('complementary');
    expect(asked.filter(({ operation }) => operation === 'Worklist')).toHaveLength(1);
  });

  it('puts each choice of states into the address, and adds them up', async () => {
    const search = open('/worklist', serving([listedRow()]));
    await grid();
    screen.getByRole('button', { name: 'All 5', pressed: true });
    fireEvent.click(screen.getByRole('button', { name: /Overdue 3/ }));
    await waitFor(() => expect(search()).toBe('?state=overdue'));
  });

  it('keeps the name that is typed out of the address', async () => {
    const search = open('/worklist', serving([listedRow()]));
    await grid();
    fireEvent.change(screen.getByRole('searchbox', { name: 'Child’s name' }), { target: { value: 'cora' } });
    await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ filter: { text: 'cora' } }));
    expect(search()).toBe('');
    await screen.findByRole('button', { name: /Name contains “cora”: take this filter away/ });
  });

  it('clears every filter with one press, and keeps the day', async () => {
    const search = open('/worklist?on=2025-11-24&state=overdue&team=t-north&age-from=5', serving([]));
    await screen.findByText('No row matches all of these filters on this day.');
    fireEvent.click(screen.getAllByRole('button', { name: 'Clear all' })[0] ?? document.body);
    await waitFor(() => expect(search()).toBe('?on=2025-11-24'));
  });

  it('says what to do where no child is open to the authority', async () => {
    open('/worklist', serving([]));
    await screen.findByText('No child is open to the authority on this day.');
  });

  it('says so where the record ends before the day that was asked for', async () => {
    const search = open('/worklist?on=2030-01-01', serving([listedRow()]));
    await screen.findByText(
      'The record ends on 24 November 2025: that day is shown in place of 1 January 2030.',
    );
    expect(search()).toBe('');
  });

  it('says so where the server is gone, and lists again once it is back', async () => {
    let isGone = true;
    const answer = serving([listedRow()]);
    open('/worklist', (operation, variables) =>
      isGone ? new TypeError('Failed to fetch') : answer(operation, variables),
    );
    await screen.findByText('The explorer is not answering.');
    isGone = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await grid();
  });
});
