import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router';

import { familyOf, familyPath } from '../family/family-address.ts';
import { FindChild } from '../search/find-child.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { usePageTitle } from '../ui/use-page-title.ts';
import { loadMap } from '../panels/use-map.ts';
import { HeldHere } from './held-here.tsx';
import { RecentFamilies } from './recent-families.tsx';
import styles from './search-page.module.css';

const names = classNamesOf(styles);

/** The start: one box, what is held, who was opened before. */
export function SearchPage() {
  const navigate = useNavigate();
  usePageTitle('Find a child');
  useEffect(fetchFamilyPageAhead, []);
  const open = (id: string) => void navigate(familyPath(familyOf(id)));
  return (
    <div className={names('page')}>
      <h1 className={names('title')}>The whole family round a child</h1>
      <p className={names('lead')}>
        Who is who, who lives where, who works with whom, and when each child was last seen.
      </p>
      <FindChild place="page" onOpen={open} />
      <p>
        Or list every child by what is due: <Link to="/worklist">open the worklist</Link>.
      </p>
      <RecentFamilies />
      <HeldHere />
    </div>
  );
}

/** While words are typed the map is on its way, so that one click later it can be drawn at once. */
function fetchFamilyPageAhead() {
  void import('./family-page.tsx').catch(() => undefined);
  void loadMap().catch(() => undefined);
  void import('../family/arrange/start-arranger.ts').then(
    ({ prepareArranger }) => prepareArranger(),
    () => undefined,
  );
}
