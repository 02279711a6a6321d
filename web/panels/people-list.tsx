import { useEffect, useRef } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection, Text, type Selection } from 'react-aria-components';

import type { PersonId } from '../../api/domain/ids.ts';
import { countInWords } from '../../api/domain/words/lists-in-words.ts';
import { labelInSentence } from '../../api/domain/words/labels.ts';
import { riskFlagsOf, riskInWords } from '../../api/domain/words/risk-in-words.ts';
import { foldName } from '../family/change-in-words.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { focusWords } from '../family/focus-words.ts';
import { useMapView } from '../family/map-view.ts';
import { homesInOrder, type HomeGroup, type HomeRow } from '../family/homes-in-order.ts';
import { classNamesOf } from '../ui/class-names.ts';
import { PersonSign } from '../ui/person-sign.tsx';
import { SeenWords } from '../ui/seen-words.tsx';
import styles from './people-list.module.css';
import { RiskToChildren } from './risk-to-children.tsx';

const names = classNamesOf(styles);

/** Everybody by household: says in words all that the map shows, and is walked with the same keys as any list. */
export function PeopleList() {
  const { look, selectedIds, select, open } = useFamilyScreen();
  const groups = homesInOrder(look.family);
  const list = useRef<HTMLDivElement>(null);
  const chosenId = selectedIds.at(-1) ?? null;
  useEffect(() => {
    // The list puts its rows in place only after it has gathered them.
    const next = requestAnimationFrame(() => scrollToRow(list.current, chosenId));
    return () => cancelAnimationFrame(next);
  }, [chosenId]);
  const rows = groups.flatMap((group) => group.rows);
  const byKey = new Map(rows.map((row) => [row.key, row.person.id]));
  const choose = (keys: Selection) => select(peopleChosen(keys, byKey, selectedIds));
  return (
    <ListBox
      ref={list}
      aria-label="People by household"
      className={names('list')}
      selectionMode="multiple"
      selectionBehavior="replace"
      selectedKeys={rows.filter(({ person }) => selectedIds.includes(person.id)).map(({ key }) => key)}
      onSelectionChange={choose}
      onAction={(key) => {
        const id = byKey.get(String(key));
        if (id !== undefined) open(id);
      }}
    >
      {groups.map((group) => (
        <HomeSection key={group.id} group={group} />
      ))}
    </ListBox>
  );
}

function HomeSection({ group }: { readonly group: HomeGroup }) {
  return (
    <ListBoxSection id={group.id} className={names('home')}>
      <Header className={names('heading')}>
        <span>{group.title}</span>
        {group.children > 0 ? (
          <span className={names('count')}>{countInWords(group.children, 'child', 'children')}</span>
        ) : null}
      </Header>
      {group.rows.map((row) => (
        <PersonRow key={row.key} row={row} />
      ))}
    </ListBoxSection>
  );
}

function PersonRow({ row }: { readonly row: HomeRow }) {
  const { look, point } = useFamilyScreen();
  const { person } = row;
  const chip = look.chips.get(person.id);
  const isFocus = person.id === look.family.focusId;
  const risks = riskFlagsOf(look.family, person.id).map((flag) => riskInWords(flag, look.family));
  const { foldOf, greyedIds, names: called } = useMapView();
  const fold = foldOf.get(person.id);
  const about = [
    isFocus ? focusWords(person) : look.kinshipOf(person.id),
    roleOf(row),
    fold === undefined ? '' : `folded into ${foldName(fold, called)}`,
    greyedIds.has(person.id) ? 'greyed' : '',
  ].filter((part) => part !== '');
  return (
    <ListBoxItem
      id={row.key}
      textValue={[person.name, person.ageInWords, ...about, chip?.words, ...risks].filter(Boolean).join(', ')}
      className={names('row', isFocus && 'focus')}
      onHoverStart={() => point(person.id)}
      onHoverEnd={() => point(null)}
    >
      <PersonSign person={person} />
      <Text slot="label" className={names('all')} data-person={person.id}>
        <span className={names('name')}>{row.isReported ? `“${person.name}”` : person.name}</span>{' '}
        <span className={names('age')}>{person.isUnborn ? '' : ageOf(person)}</span>{' '}
        <RiskToChildren personId={person.id} />{' '}
        <span className={names('about')}>
          <span>{about.join(', ')}</span> {chip === undefined ? null : <SeenWords chip={chip} />}
        </span>
      </Text>
    </ListBoxItem>
  );
}

function ageOf({ age, ageInWords, isDead }: HomeRow['person']): string {
  if (age === null && ageInWords === 'age not recorded') return '?';
  return isDead ? `† ${ageInWords}` : ageInWords;
}

function roleOf({ role, comesAndGoes, isReported, isUncertain }: HomeRow): string {
  if (role === null) return '';
  if (isReported) return 'reported, not confirmed';
  const sure = isUncertain ? ' (not confirmed)' : '';
  return comesAndGoes ? `${labelInSentence('householdRole', role)}${sure}` : sure.trim();
}

/** Scrolls the list itself, never the page, and only where the person's first row cannot be seen. */
function scrollToRow(list: HTMLElement | null, id: PersonId | null): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-person]') ?? [])];
  const row = rows.find(({ dataset }) => dataset.person === id);
  const frame = list?.closest<HTMLElement>('[data-scrolls]');
  if (row === undefined || frame == null) return;
  const [inner, outer] = [row.getBoundingClientRect(), frame.getBoundingClientRect()];
  const isInView = inner.top >= outer.top + inner.height && inner.bottom <= outer.bottom;
  if (!isInView) frame.scrollTo({ top: frame.scrollTop + inner.top - outer.top - outer.height / 3 });
}

/** The person chosen last comes last, since theirs are the details shown. */
function peopleChosen(
  keys: Selection,
  byKey: ReadonlyMap<string, PersonId>,
  before: readonly PersonId[],
): PersonId[] {
  const wanted = keys === 'all' ? [...byKey.keys()] : [...keys].map(String);
  const chosen = [...new Set(wanted.flatMap((key) => byKey.get(key) ?? []))];
  return [...chosen.filter((id) => before.includes(id)), ...chosen.filter((id) => !before.includes(id))];
}
