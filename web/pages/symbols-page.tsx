import { signParts } from '../drawing/parts/sign-parts.ts';
import type { Notation } from '../drawing/scene.ts';
import { signIn, type NotationSign } from '../drawing/views/genogram/notation-sign.ts';
import { notationSigns, signGroups } from '../drawing/views/genogram/notation-signs.ts';
import { classNamesOf } from '../ui/class-names.ts';
import { DrawnParts } from '../ui/drawn-parts.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';
import styles from './symbols-page.module.css';

const names = classNamesOf(styles);

/** Every sign that a genogram may bear, in both notations side by side; made of the same table as the legends. */
export function SymbolsPage() {
  usePageTitle('Symbols and lines');
  return (
    <div className={names('page')}>
      <h1 className={names('title')}>Symbols and lines of a genogram</h1>
      <p className={names('lead')}>
        UK is the convention of children’s services in England (ICS) and is used unless you choose McGoldrick
        in the legend of a map. The legend beside a map holds only what that map shows.
      </p>
      <nav aria-label="Kinds of sign">
        <ul className={names('kinds')}>
          {signGroups.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      {signGroups.map(({ id, label }) => (
        <SignTable key={id} id={id} label={label} signs={notationSigns.filter(({ group }) => group === id)} />
      ))}
    </div>
  );
}

interface SignTableProps {
  readonly id: string;
  readonly label: string;
  readonly signs: readonly NotationSign[];
}

function SignTable({ id, label, signs }: SignTableProps) {
  return (
    <table id={id} className={names('table')}>
      <caption className={names('caption')}>{label}</caption>
      <thead>
        <tr>
          <th scope="col" className={names('sign')}>
            UK
          </th>
          <th scope="col" className={names('sign')}>
            McGoldrick
          </th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {signs.map((one) => (
          <tr key={one.id}>
            <td className={names('sign')}>
              <Sign of={one} notation="uk" />
            </td>
            <td className={names('sign')}>
              <Sign of={one} notation="mcgoldrick" />
            </td>
            <td>
              <strong>{one.words}</strong>
              {one.means === '' ? null : <span className={names('means')}>{one.means}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The sign at twice its size in a legend. */
function Sign({ of, notation }: { readonly of: NotationSign; readonly notation: Notation }) {
  const sign = signIn(of, notation);
  if (sign === null) return <>not drawn</>;
  return (
    <svg width="84" height="48" viewBox="0 0 42 24" role="img" aria-label={of.words}>
      <DrawnParts parts={signParts(sign, 21, 12)} />
    </svg>
  );
}
