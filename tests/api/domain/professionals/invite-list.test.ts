import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { familyAt } from '../../../../api/domain/family-at.ts';
import { personId, professionalId } from '../../../../api/domain/ids.ts';
import {
  inviteList,
  inviteListAsText,
  type InviteRow,
} from '../../../../api/domain/professionals/invite-list.ts';
import { seedFamily } from '../../../builders/example-family.ts';
import { recordOf } from '../../../builders/family-parts.ts';

const { parts } = seedFamily('example-family');
const invited = (children: string[], date = '2026-06-30', all = parts) =>
  inviteList(familyAt(recordOf(all), calendarDate(date)), children.map(personId));

describe('the invite list', () => {
  it('has everyone who works with the chosen children on the date, each once', () => {
    const children = ['p-lacey', 'p-riley', 'p-poppy'];
    const expected = parts.involvements
      .filter((row) => children.includes(row.personId))
      .filter((row) => (row.from ?? '') <= '2026-06-30' && (row.to === null || row.to > '2026-06-30'))
      .map((row) => row.professionalId);
    const rows = invited(children);
    expect(rows.map((row) => row.professionalId).toSorted()).toEqual([...new Set(expected)].sort());
    expect(rows.length).toBeGreaterThan(5);
  });

  it('is in the order of the agencies’ names', () => {
    const agencies = invited(['p-tyler', 'p-ava']).map(({ agency }) => agency);
    expect(agencies).toEqual(agencies.toSorted());
  });

  it('leaves out who has left, even where their work was never closed', () => {
    const left = parts.professionals.map((row) =>
      row.id === professionalId('w-priya') ? { ...row, to: calendarDate('2026-06-01') } : row,
    );
    const names = (list: readonly InviteRow[]) => list.map(({ name }) => name);
    expect(names(invited(['p-poppy']))).toContain('Priya Sandalwood');
    expect(names(invited(['p-poppy'], '2026-06-30', { ...parts, professionals: left }))).not.toContain(
      'Priya Sandalwood',
    );
  });

  it('is that of the date', () => {
    const names = invited(['p-poppy'], '2025-01-01').map(({ name }) => name);
    expect(names).not.toContain('Priya Sandalwood');
  });

  it('is empty where no child is chosen', () => expect(invited([])).toEqual([]));
});

describe('the invite list as text', () => {
  const row: InviteRow = {
    professionalId: professionalId('w'),
    name: 'Beth Arkwell',
    role: 'Health visitor',
    agency: 'Community Health',
    phone: '01632 960010',
    email: 'beth@marlbrook.example',
  };
  const cells = (facts: Partial<InviteRow>) =>
    inviteListAsText([{ ...row, ...facts }])
      .split('\n')[1]
      ?.split('\t');

  it('is a header and a line for each, separated by tabs', () =>
    expect(inviteListAsText([row])).toBe(
      'Name\tRole\tAgency\tPhone\tEmail\n' +
        'Beth Arkwell\tHealth visitor\tCommunity Health\t01632 960010\tbeth@marlbrook.example\n',
    ));

  it('leaves blank what is not recorded', () =>
    expect(cells({ phone: null, email: null })?.slice(3)).toEqual(['', '']));

  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1+1', '\r\n=1', '＝1+1'])(
    'makes %j plain text for a spreadsheet',
    (name) => expect(cells({ name })?.[0]).toMatch(/^'[=+\-@＝]/u),
  );

  it('keeps a tab or a line break in a name from making another cell or line', () =>
    expect(cells({ name: 'Beth\tArk\nwell' })).toEqual(['Beth Ark well', ...(cells({}) ?? []).slice(1)]));

  it('writes an international phone number so that it is neither a formula nor lost', () =>
    expect(cells({ phone: '+44 1632 960010' })?.[3]).toBe('(+44) 1632 960010'));
});
