import { Link } from 'react-router';

import { classNamesOf } from '../ui/class-names.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import styles from './keys-dialog.module.css';

const names = classNamesOf(styles);

const keys: readonly (readonly [string, string])[] = [
  ['/ or Ctrl+F', 'Find a person in this picture; on the start page, a child or family'],
  ['Tab', 'Next part of the page: list, map, professionals, details, date'],
  ['↑', 'On the map: to a parent or carer, the mother first; again from the same child, to the other parent'],
  ['↓', 'On the map: to the child you came from, else to the nearest'],
  ['← →', 'On the map: to whoever stands next in the row; among the agencies, from one to the next'],
  ['Home', 'On the map: to the child or person the family is drawn round'],
  ['Enter', 'Details of the person selected; on people folded into one, unfold them'],
  ['B', 'On the map: fold the branch below the person selected'],
  ['H', 'On the map: fold the home of the person selected'],
  ['Ctrl with a click', 'Select one more person'],
  ['Double click', 'Details; or one step more, where more people hang on that person'],
  ['Esc', 'Select nobody'],
  ['1, 2, 3, 4', 'Genogram, Homes, Ecomap, Network: the same family in another way'],
  ['F', 'Fit the whole family'],
  ['+ and −', 'Nearer and farther'],
  ['Ctrl+Z', 'Undo the last change of date, selection, folding, steps or view'],
  ['Ctrl+Y or Ctrl+Shift+Z', 'Do it again'],
  ['?', 'This list'],
];

/** Every key in one place. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <DialogFrame title="Keys" isOpen onClose={onClose}>
      <dl className={names('keys')}>
        {keys.map(([key, does]) => (
          <div key={key} className={names('row')}>
            <dt className={names('key')}>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link to="/symbols">Every symbol and line, with its meaning</Link>
      </p>
    </DialogFrame>
  );
}
