/**
 * @jest-environment jsdom
 */
import '../setup/browser-globals.ts';

import { cleanup, fireEvent, render, screen } from '@testing-library/react';

import type { FoldChoice } from '../../../web/family/fold-choices.ts';
import { FoldChoices } from '../../../web/panels/fold-menu.tsx';

describe('the menu of what can be folded', () => {
  afterEach(cleanup);

  it('reaches both of two choices with the same words', () => {
    const choices: FoldChoice[] = [
      { key: 'unfold:home:h-1', says: 'Unfold Foster home', folded: ['home:h-2'] },
      { key: 'unfold:home:h-2', says: 'Unfold Foster home', folded: ['home:h-1'] },
    ];
    const chosen: string[] = [];
    render(<FoldChoices choices={choices} onChoose={({ key }) => chosen.push(key)} />);
    for (const index of [0, 1]) {
      fireEvent.click(screen.getByRole('button', { name: 'Fold…' }));
      const items = screen.getAllByRole('menuitem');
      expect(items.map(({ textContent }) => textContent)).toEqual(choices.map(({ says }) => says));
      fireEvent.click(items[index] ?? document.body);
    }
    expect(chosen).toEqual(choices.map(({ key }) => key));
  });

  it('says why nothing can be folded, and does nothing when that is pressed', () => {
    const chosen: string[] = [];
    const says = 'Only the genogram can be folded.';
    const choices: FoldChoice[] = [{ key: 'none', says, folded: null }];
    render(<FoldChoices choices={choices} onChoose={({ key }) => chosen.push(key)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Fold…' }));
    const item = screen.getByRole('menuitem', { name: says });
    expect(item.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(item);
    expect(chosen).toEqual([]);
  });
});
