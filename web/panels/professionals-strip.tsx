import { useState } from 'react';

import { inWords } from '../../api/domain/calendar-date.ts';
import type { PersonId } from '../../api/domain/ids.ts';
import { tallyInWords } from '../../api/domain/professionals/contact-line.ts';
import type { AgencyProfessionals, ProfessionalAt } from '../../api/domain/professionals/professionals-of.ts';
import { coverageInWords } from '../../api/domain/words/coverage-in-words.ts';
import { countInWords, listInWords } from '../../api/domain/words/lists-in-words.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { coverageOf, partialAgencies } from '../family/partial-agencies.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './professionals-strip.module.css';

const names = classNamesOf(styles);

/** Who works with the family, agency by agency, folded; what a selected person's contacts with each were. */
export function ProfessionalsStrip({ onScrolled }: { readonly onScrolled: () => void }) {
  const { look, selectedIds, copyInviteList } = useFamilyScreen();
  const [openId, setOpenId] = useState<string | null>(null);
  const opened = look.agencies.find(({ agency }) => agency.id === openId);
  const personId = selectedIds.at(-1) ?? null;
  return (
    <section className={names('strip')} aria-labelledby="professionals">
      <header className={names('head')}>
        <h2 id="professionals" className={names('title')}>
          Professionals by agency
        </h2>
        <ActionButton look="link" onPress={() => copyInviteList(null)}>
          Copy invite list…
        </ActionButton>
      </header>
      {look.agencies.length === 0 ? (
        <p>No professional is recorded as working with or in contact with this family.</p>
      ) : null}
      <ul className={names('agencies')} onScroll={onScrolled}>
        {look.agencies.map((group) => (
          <AgencyChip
            key={group.agency.id}
            group={group}
            personId={personId}
            isOpen={group.agency.id === openId}
            onToggle={() => setOpenId(group.agency.id === openId ? null : group.agency.id)}
          />
        ))}
      </ul>
      {opened === undefined ? null : <Workers group={opened} personId={personId} />}
    </section>
  );
}

interface AgencyChipProps {
  readonly group: AgencyProfessionals;
  readonly personId: PersonId | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function AgencyChip({ group, personId, isOpen, onToggle }: AgencyChipProps) {
  const { look } = useFamilyScreen();
  const { agency, professionals } = group;
  const current = professionals.filter(({ isInvolved, hasLeft }) => isInvolved && !hasLeft);
  const last = latest(professionals.map(({ lastOn }) => lastOn));
  const knows = personId === null ? [] : professionals.filter((each) => knowsPerson(each, personId));
  const isPartial = partialAgencies(look.family).some((each) => each.agency.id === agency.id);
  return (
    <li
      className={names(
        'agency',
        knows.length > 0 && 'knows',
        personId !== null && knows.length === 0 && 'stranger',
      )}
      data-agency-knows={knows.length > 0 ? agency.id : undefined}
    >
      <ActionButton look="link" expanded={isOpen} onPress={onToggle}>
        {agency.name}
      </ActionButton>
      <span className={names('soft')}>
        {current.length === 0 ? 'nobody working now' : countInWords(current.length, 'worker')}
        {last === null ? '' : ` · last contact ${inWords(last)}`}
        {isPartial ? ' · held in part' : ''}
      </span>
      {knows.length === 0 ? null : (
        <span>{listInWords(knows.map((each) => knowsInWords(each, personId)))}</span>
      )}
    </li>
  );
}

function Workers({
  group,
  personId,
}: {
  readonly group: AgencyProfessionals;
  readonly personId: PersonId | null;
}) {
  const { look, select } = useFamilyScreen();
  const { family } = look;
  return (
    <div className={names('workers')}>
      <p className={names('soft')}>
        {group.agency.name}: {coverageInWords(coverageOf(family, group.agency.id))}
      </p>
      <ul className={names('list')}>
        {group.professionals.map((professional) => (
          <li key={professional.id}>
            <strong>{professional.name}</strong>, {professional.role}
            {professional.hasLeft ? ' (has left)' : ''}
            {professional.phone === null || professional.hasLeft ? '' : `, ${professional.phone}`}.{' '}
            {worksWithInWords(professional, look.family.byId)}{' '}
            {personId === null ? null : <ContactWords professional={professional} personId={personId} />}
            {professional.worksWith.length === 0 ? null : (
              <ActionButton look="link" onPress={() => select(professional.worksWith)}>
                Show on the map
              </ActionButton>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ContactWords({
  professional,
  personId,
}: {
  readonly professional: ProfessionalAt;
  readonly personId: PersonId;
}) {
  const { family } = useFamilyScreen().look;
  const person = family.byId.get(personId);
  const tally = professional.byPerson.find((row) => row.personId === personId);
  if (person === undefined) return null;
  return (
    <span>
      With {person.shortName}:{' '}
      {tally === undefined ? 'no contact recorded' : tallyInWords(tally, person.isChild)}.{' '}
    </span>
  );
}

function worksWithInWords(
  { worksWith }: ProfessionalAt,
  byId: ReadonlyMap<PersonId, { shortName: string }>,
): string {
  const people = worksWith.flatMap((id) => byId.get(id)?.shortName ?? []);
  return people.length === 0
    ? 'Not working with anyone here on this date.'
    : `Works with ${listInWords(people)}.`;
}

/** "Carys Whitlowe, last 25 June 2026". */
function knowsInWords({ name, byPerson }: ProfessionalAt, id: PersonId | null): string {
  const last = byPerson.find(({ personId }) => personId === id)?.lastOn ?? null;
  return last === null ? name : `${name} (${inWords(last)})`;
}

function knowsPerson({ worksWith, byPerson }: ProfessionalAt, id: PersonId): boolean {
  return worksWith.includes(id) || byPerson.some(({ personId }) => personId === id);
}

function latest<Day extends string>(days: readonly (Day | null)[]): Day | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}
