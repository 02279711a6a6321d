import type { FamilyAt } from '../../api/domain/family-at.ts';
import type { PersonId } from '../../api/domain/ids.ts';
import { tallyInWords } from '../../api/domain/professionals/contact-line.ts';
import type { AgencyProfessionals, ProfessionalAt } from '../../api/domain/professionals/professionals-of.ts';
import { agencyCoverageInWords } from '../../api/domain/seen/agency-coverage.ts';
import { listInWords } from '../../api/domain/words/lists-in-words.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './professionals-strip.module.css';

const names = classNamesOf(styles);

interface AgencyWorkersProps {
  readonly group: AgencyProfessionals;
  readonly personId: PersonId | null;
}

/** The workers of one agency, whom they work with, and what the agency's data holds. */
export function AgencyWorkers({ group, personId }: AgencyWorkersProps) {
  const { look, select } = useFamilyScreen();
  const { family } = look;
  return (
    <div className={names('workers')}>
      <p className={names('soft')}>
        {group.agency.name}: {agencyCoverageInWords(family.record, group.agency.id)}
      </p>
      <ul className={names('list')}>
        {group.professionals.map((professional) => (
          <li key={professional.id}>
            <strong>{professional.name}</strong>, {whoInWords(professional)}.{' '}
            {worksWithInWords(professional, family)} {contactInWords(professional, personId, family)}
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

function whoInWords({ role, hasLeft, phone }: ProfessionalAt): string {
  if (hasLeft) return `${role}, has left`;
  return phone === null ? role : `${role}, ${phone}`;
}

function worksWithInWords({ worksWith }: ProfessionalAt, { byId }: FamilyAt): string {
  const people = worksWith.flatMap((id) => byId.get(id)?.shortName ?? []);
  return people.length === 0
    ? 'Not working with anyone here on this date.'
    : `Works with ${listInWords(people)}.`;
}

function contactInWords({ byPerson }: ProfessionalAt, personId: PersonId | null, { byId }: FamilyAt): string {
  const person = personId === null ? undefined : byId.get(personId);
  if (person === undefined) return '';
  const tally = byPerson.find((row) => row.personId === person.id);
  const words = tally === undefined ? 'no contact recorded' : tallyInWords(tally, person.isChild);
  return `With ${person.shortName}: ${words}. `;
}
