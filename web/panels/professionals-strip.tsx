import { useEffect, useRef, useState } from 'react';
import { Toolbar } from 'react-aria-components';

import type { PersonId } from '../../api/domain/ids.ts';
import type { AgencyProfessionals } from '../../api/domain/professionals/professionals-of.ts';
import { countInWords } from '../../api/domain/words/lists-in-words.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { knowsPerson } from '../family/knows-person.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { AgencyChip } from './agency-chip.tsx';
import { AgencyWorkers } from './agency-workers.tsx';
import { CopyInviteList } from './copy-invite-list.tsx';
import styles from './professionals-strip.module.css';

const names = classNamesOf(styles);

/** Who works with the family, agency by agency; who of them knows the person selected. Folded to one row that runs sideways. */
export function ProfessionalsStrip({ onScrolled }: { readonly onScrolled: () => void }) {
  const {
    look,
    selectedIds,
    inviteIds,
    chooseInvite,
    shownAgencyId: openId,
    showAgency,
    view,
  } = useFamilyScreen();
  const [isAllShown, setAllShown] = useState(false);
  // The network shows the workers of an agency in its own picture.
  const isUnfolded = isAllShown || (openId !== null && view !== 'network');
  const workers = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (openId !== null) workers.current?.scrollIntoView({ block: 'nearest' });
  }, [openId]);
  const opened = look.agencies.find(({ agency }) => agency.id === openId);
  const personId = selectedIds.at(-1) ?? null;
  return (
    <section className={names('strip')} aria-labelledby="professionals">
      <header className={names('head')}>
        <h2 id="professionals" className={names('title')}>
          Professionals
        </h2>
        <p className={names('soft')}>
          <StripSummary />
        </p>
        {look.agencies.length === 0 ? null : (
          <div className={names('actions')}>
            <ActionButton
              look="link"
              expanded={isUnfolded}
              onPress={() => {
                setAllShown(!isUnfolded);
                showAgency(null);
              }}
            >
              {isUnfolded ? 'Fold to one row' : 'Show all agencies'}
            </ActionButton>
            <CopyInviteList look="link" childIds={inviteIds} />
            <ActionButton look="link" onPress={() => chooseInvite(inviteIds, false)}>
              Choose children…
            </ActionButton>
          </div>
        )}
      </header>
      {look.agencies.length > 0 ? (
        <div data-agencies className={names('body', isUnfolded ? 'all' : 'row')} onScroll={onScrolled}>
          <Toolbar aria-label="Agencies">
            <ul className={names('agencies')}>
              {knowingFirst(look.agencies, personId).map((group) => (
                <AgencyChip
                  key={group.agency.id}
                  group={group}
                  personId={personId}
                  isOpen={isUnfolded && group.agency.id === openId}
                  onToggle={() => {
                    setAllShown(true);
                    showAgency(group.agency.id === openId ? null : group.agency.id);
                  }}
                />
              ))}
            </ul>
          </Toolbar>
          {opened === undefined || !isUnfolded ? null : (
            <div ref={workers}>
              <AgencyWorkers group={opened} personId={personId} />
            </div>
          )}
        </div>
      ) : null}
    </section>
  );
}

function StripSummary() {
  const { look, selectedIds } = useFamilyScreen();
  const { agencies, family } = look;
  if (agencies.length === 0) return 'No professional is recorded as working or in contact with this family.';
  const lastId = selectedIds.at(-1);
  const person = lastId === undefined ? undefined : family.byId.get(lastId);
  const working = agencies
    .flatMap(({ professionals }) => professionals)
    .filter(({ isInvolved, hasLeft }) => isInvolved && !hasLeft).length;
  const all = `${countInWords(agencies.length, 'agency', 'agencies')}, ${countInWords(working, 'worker')} now`;
  if (person === undefined) return all;
  const knowing = agencies.filter(({ professionals }) =>
    professionals.some((each) => knowsPerson(each, person.id)),
  );
  if (knowing.length === 0) return `No agency is recorded as working or in contact with ${person.shortName}.`;
  return `${countInWords(knowing.length, 'agency knows', 'agencies know')} ${person.shortName}`;
}

/** While somebody is selected, the agencies that know them stand first. */
function knowingFirst(
  agencies: readonly AgencyProfessionals[],
  personId: PersonId | null,
): readonly AgencyProfessionals[] {
  if (personId === null) return agencies;
  const knows = ({ professionals }: AgencyProfessionals) =>
    professionals.some((each) => knowsPerson(each, personId));
  return agencies.toSorted((a, b) => Number(knows(b)) - Number(knows(a)));
}
