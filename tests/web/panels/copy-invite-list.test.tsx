/**
 * @jest-environment jsdom
 */
import '../setup/browser-globals.ts';

import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { calendarDate } from '../../../api/domain/calendar-date.ts';
import type { FamilyRecord } from '../../../api/domain/family-record.ts';
import { personId } from '../../../api/domain/ids.ts';
import { lookAt } from '../../../web/family/family-look.ts';
import { FamilyScreenContext, type FamilyScreen } from '../../../web/family/family-screen.ts';
import { CopyInviteList } from '../../../web/panels/copy-invite-list.tsx';
import { recordOf } from '../family/example-record.ts';

const nothing = () => undefined;

describe('copying the invite list', () => {
  let record: FamilyRecord;
  const writeText = jest.fn<Promise<void>, [string]>();
  const reportCopied = jest.fn();
  const chooseInvite = jest.fn();
  beforeAll(async () => {
    record = await recordOf('example-family', 'p-poppy');
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  beforeEach(() => {
    for (const each of [writeText, reportCopied, chooseInvite]) each.mockReset();
  });
  afterEach(cleanup);

  const poppyAndLacey = [personId('p-lacey'), personId('p-poppy')];
  function show(childIds = poppyAndLacey, on = record.asAt) {
    const family: FamilyScreen = {
      shownAgencyId: null,
      showAgency: () => undefined,
      look: lookAt(record, on),
      scene: null,
      selectedIds: [],
      pointedId: null,
      select: nothing,
      point: nothing,
      open: nothing,
      makeFocus: nothing,
      setDate: nothing,
      expand: nothing,
      view: 'genogram',
      setView: nothing,
      notation: 'uk',
      setNotation: nothing,
      quality: false,
      setQuality: nothing,
      inviteIds: childIds,
      chooseInvite,
      reportCopied,
    };
    return (
      <FamilyScreenContext value={family}>
        <CopyInviteList childIds={childIds} />
      </FamilyScreenContext>
    );
  }
  const press = () => fireEvent.click(screen.getByRole('button', { name: 'Copy invite list' }));

  it('takes one press, says in words what was copied, and reports it', async () => {
    writeText.mockResolvedValue();
    render(show());
    press();
    await waitFor(() => screen.getByText(/^Copied \d+ people who work with Lacey and Poppy\.$/));
    const lines = writeText.mock.calls[0]?.[0].trimEnd().split('\n') ?? [];
    expect(lines[0]).toBe('Name\tRole\tAgency\tPhone\tEmail');
    expect(screen.getByRole('status').textContent).toContain(`Copied ${lines.length - 1} people`);
    expect(reportCopied).toHaveBeenCalledWith(poppyAndLacey);
    expect(chooseInvite).not.toHaveBeenCalled();
  });

  it('names the day where it is not the record’s own, and says nothing of a list that is another by now', async () => {
    writeText.mockResolvedValue();
    const { rerender } = render(show(poppyAndLacey, calendarDate('2026-01-01')));
    press();
    await waitFor(() => screen.getByText(/, as of 1 January 2026\.$/));
    rerender(show([personId('p-poppy')]));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('opens the list to copy by hand where the browser does not let a page copy', async () => {
    writeText.mockRejectedValue(new Error('refused'));
    render(show());
    press();
    await waitFor(() => expect(chooseInvite).toHaveBeenCalledWith(poppyAndLacey, true));
    expect(reportCopied).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('copies nothing where nobody works with the children, and opens the list that says so', () => {
    render(show([]));
    press();
    expect(chooseInvite).toHaveBeenCalledWith([], false);
    expect(writeText).not.toHaveBeenCalled();
  });
});
