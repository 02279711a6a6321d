import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';

import { useFamilyScreen } from '../family/family-screen.ts';
import { DetailsPanel } from '../panels/details-panel.tsx';
import { FindingsPanel } from '../panels/findings-panel.tsx';
import { PeopleList } from '../panels/people-list.tsx';
import { PersonAway } from '../panels/person-away.tsx';
import { SentencesPanel } from '../panels/sentences-panel.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { useMedia } from '../ui/use-media.ts';
import styles from './family-layout.module.css';

const names = classNamesOf(styles);

interface FamilyLayoutProps {
  readonly map: ReactNode;
  readonly date: ReactNode;
  /** Grows each time details are asked for: then they come to the front and take the focus. */
  readonly openedAt: number;
}

/** Three columns where there is room; else list and details become tabs beside or below the map. Nothing is left out. */
export function FamilyLayout({ map, date, openedAt }: FamilyLayoutProps) {
  const { look } = useFamilyScreen();
  const isWide = useMedia('(width >= 75rem)');
  return (
    <div className={names('layout', isWide ? 'wide' : 'narrow')}>
      <h1 className={names('spoken')}>Family map of {look.focus?.name ?? 'a child'}</h1>
      {isWide ? (
        <nav className={names('side', 'list')} aria-label="People by household">
          <ListTabs />
        </nav>
      ) : null}
      <div className={names('middle')}>{map}</div>
      {isWide ? (
        <aside className={names('side', 'details')} aria-label="Details">
          <Details openedAt={openedAt} />
        </aside>
      ) : (
        <SideTabs openedAt={openedAt} />
      )}
      <div className={names('date')}>{date}</div>
    </div>
  );
}

/** The people by household, or what the picture shows in sentences. */
function ListTabs() {
  return (
    <Tabs className={names('list-tabs')}>
      <TabList aria-label="The family in words" className={names('tab-list')}>
        <Tab id="people" className={names('tab')}>
          People
        </Tab>
        <Tab id="sentences" className={names('tab')}>
          Sentences
        </Tab>
      </TabList>
      <TabPanel id="people" data-scrolls className={names('tab-panel')}>
        <PeopleList />
      </TabPanel>
      <TabPanel id="sentences" className={names('tab-panel')}>
        <SentencesPanel />
      </TabPanel>
    </Tabs>
  );
}

function SideTabs({ openedAt }: Pick<FamilyLayoutProps, 'openedAt'>) {
  const { selectedIds } = useFamilyScreen();
  const [chosen, setChosen] = useState({ tab: selectedIds.length > 0 ? 'details' : 'people', openedAt });
  const tab = chosen.openedAt === openedAt ? chosen.tab : 'details';
  return (
    <Tabs
      className={names('side', 'tabs')}
      selectedKey={tab}
      onSelectionChange={(key) => setChosen({ tab: String(key), openedAt })}
    >
      <TabList aria-label="Beside the map" className={names('tab-list')}>
        <Tab id="people" className={names('tab')}>
          People
        </Tab>
        <Tab id="sentences" className={names('tab')}>
          Sentences
        </Tab>
        <Tab id="details" className={names('tab')}>
          {selectedIds.length === 0 ? 'Findings' : 'Details'}
        </Tab>
      </TabList>
      <TabPanel id="people" data-scrolls className={names('tab-panel')}>
        <PeopleList />
      </TabPanel>
      <TabPanel id="sentences" className={names('tab-panel')}>
        <SentencesPanel />
      </TabPanel>
      <TabPanel id="details" className={names('tab-panel')}>
        <Details openedAt={openedAt} />
      </TabPanel>
    </Tabs>
  );
}

function Details({ openedAt }: Pick<FamilyLayoutProps, 'openedAt'>) {
  const { look, selectedIds } = useFamilyScreen();
  const top = useRef<HTMLDivElement>(null);
  const id = selectedIds.at(-1);
  useEffect(() => {
    if (openedAt > 0) top.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [openedAt]);
  usePlaceKept(top, id);
  const person = id === undefined ? undefined : look.family.byId.get(id);
  return (
    <div ref={top}>
      {id === undefined ? <FindingsPanel /> : null}
      {id !== undefined && person === undefined ? <PersonAway personId={id} /> : null}
      {person === undefined ? null : <DetailsPanel person={person} />}
    </div>
  );
}

/** Details begin at their top; whoever comes back to the findings stands where they left. */
function usePlaceKept(top: { readonly current: HTMLElement | null }, id: string | undefined): void {
  const leftAt = useRef(0);
  useEffect(() => {
    const frame = top.current?.parentElement ?? null;
    frame?.scrollTo({ top: id === undefined ? leftAt.current : 0 });
    if (id !== undefined) return;
    const note = () => {
      leftAt.current = frame?.scrollTop ?? 0;
    };
    frame?.addEventListener('scroll', note, { passive: true });
    return () => frame?.removeEventListener('scroll', note);
  }, [top, id]);
}
