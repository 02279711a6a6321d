/**
 * @jest-environment jsdom
 */
import '../setup/browser-globals.ts';

import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { familyAt, type FamilyAt } from '../../../api/domain/family-at.ts';
import { personId } from '../../../api/domain/ids.ts';
import { InviteListDialog } from '../../../web/panels/invite-list-dialog.tsx';
import { recordOf } from '../family/example-record.ts';

describe('the invite list', () => {
  let family: FamilyAt;
  const writeText = jest.fn<Promise<void>, [string]>();
  const onCopied = jest.fn();
  const onChosen = jest.fn();
  beforeAll(async () => {
    const record = await recordOf('example-family', 'p-poppy');
    family = familyAt(record, record.asAt);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  beforeEach(() => {
    writeText.mockReset();
    onCopied.mockReset();
    onChosen.mockReset();
    render(
      <InviteListDialog
        family={family}
        childIds={[personId('p-poppy')]}
        isByHand={false}
        onChosen={onChosen}
        onClose={() => undefined}
        onCopied={onCopied}
      />,
    );
  });
  afterEach(cleanup);

  const copy = () => fireEvent.click(screen.getByRole('button', { name: /^Copy \d+ pe/ }));
  const rows = () => screen.getAllByRole('row').length - 1;

  it('starts with the children given and lists whoever works with them', () => {
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(1);
    expect(screen.getByRole('rowheader', { name: 'Carys Whitlowe' })).toBeTruthy();
  });

  it('follows the children chosen', () => {
    const before = rows();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Tyler/ }));
    expect(rows()).toBeGreaterThan(before);
    expect(onChosen).toHaveBeenLastCalledWith(['p-tyler', 'p-poppy']);
    fireEvent.click(screen.getByRole('checkbox', { name: /^Tyler/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /^Poppy/ }));
    expect(screen.getByText(/^Nobody is recorded as working with the children chosen/)).toBeTruthy();
  });

  it('says in words what was copied, and reports it', async () => {
    writeText.mockResolvedValue();
    const people = rows();
    copy();
    await waitFor(() => screen.getByText(new RegExp(`^Copied ${people} people who work with Poppy`)));
    expect(writeText.mock.calls[0]?.[0].split('\n')[0]).toBe('Name\tRole\tAgency\tPhone\tEmail');
    expect(onCopied).toHaveBeenCalledWith(['p-poppy']);
  });

  it('shows the text to copy by hand where the browser does not let a page copy', async () => {
    writeText.mockRejectedValue(new Error('refused'));
    copy();
    const text = await screen.findByLabelText(/does not let a page copy/);
    expect((text as HTMLTextAreaElement).value).toContain('Carys Whitlowe\t');
    expect(onCopied).toHaveBeenCalledWith(['p-poppy']);
  });
});
