/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';

import { PrintChoices, wantsList, type PrintChoice } from '../../../web/panels/print-choices.tsx';

const told = jest.fn<undefined, [boolean]>();

function Choosing() {
  const [choice, setChoice] = useState<PrintChoice>({
    ...{ format: 'pdf-a3', chips: true },
    ...{ list: true, listInSvg: false, findings: false, contacts: false },
  });
  told(wantsList(choice));
  return <PrintChoices choice={choice} onChoice={setChoice} />;
}

const choose = (name: RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const tick = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /in sentences/ });

describe('what goes with a picture', () => {
  beforeEach(() => {
    told.mockClear();
    render(<Choosing />);
  });

  it('is the list on paper, unless it is unticked', () => {
    expect(tick().checked).toBe(true);
    expect(told).toHaveBeenLastCalledWith(true);
    fireEvent.click(tick());
    expect(told).toHaveBeenLastCalledWith(false);
  });

  it('is no list in an SVG, unless it is ticked', () => {
    choose(/SVG/);
    expect(tick().checked).toBe(false);
    expect(told).toHaveBeenLastCalledWith(false);
    fireEvent.click(tick());
    expect(told).toHaveBeenLastCalledWith(true);
  });

  it('is never a list in a PNG', () => {
    choose(/PNG/);
    expect(screen.queryByRole('checkbox', { name: /in sentences/ })).toBeNull();
    expect(told).toHaveBeenLastCalledWith(false);
  });
});
