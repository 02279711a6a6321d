import { useEffect, useRef } from 'react';
import { Link, Outlet, useLocation, useNavigate } from 'react-router';

import { familyOf, familyPath } from '../family/family-address.ts';
import { FindChild } from '../search/find-child.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { isTyping } from '../ui/is-typing.ts';
import { lastWorklist } from '../worklist/last-worklist.ts';
import styles from './page-frame.module.css';
import { SignedIn } from './signed-in.tsx';

const names = classNamesOf(styles);

/** The header of every page. `/` jumps to the search box. */
export function PageFrame() {
  const box = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const isStart = useLocation().pathname === '/';

  useEffect(() => {
    const jump = (event: KeyboardEvent) => {
      const finds =
        event.key === '/' || (event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey));
      if (!finds || event.defaultPrevented || isTyping(event.target) || box.current === null) return;
      event.preventDefault();
      box.current.focus();
    };
    document.addEventListener('keydown', jump);
    return () => document.removeEventListener('keydown', jump);
  }, []);

  return (
    <div className={names('frame')}>
      <a className={names('skip')} href="#main">
        Skip to what this page shows
      </a>
      <header className={names('header')}>
        <Link to="/" className={names('product')}>
          Whole Family Explorer
        </Link>
        <WorklistLink />
        {isStart ? null : (
          <FindChild place="header" inputRef={box} onOpen={(id) => void navigate(familyPath(familyOf(id)))} />
        )}
        <SignedIn />
      </header>
      <main id="main" className={names('main')} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}

/** To the worklist as it was left in this window; on the worklist itself, to the whole of it. */
function WorklistLink() {
  const { pathname } = useLocation();
  const isHere = pathname === '/worklist';
  const { path, text } = lastWorklist();
  return (
    <nav aria-label="Pages" className={names('ways')}>
      <Link
        to={isHere ? '/worklist' : path}
        state={isHere ? null : { text }}
        className={names('way')}
        {...(isHere ? { 'aria-current': 'page' } : {})}
      >
        Worklist
      </Link>
      <Link
        to="/standing"
        className={names('way')}
        {...(pathname === '/standing' ? { 'aria-current': 'page' } : {})}
      >
        Standing questions
      </Link>
    </nav>
  );
}
