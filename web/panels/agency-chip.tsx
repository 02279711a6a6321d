import { inWords, type CalendarDate } from '../../api/domain/calendar-date.ts';
import type { PersonId } from '../../api/domain/ids.ts';
import type { AgencyProfessionals, ProfessionalAt } from '../../api/domain/professionals/professionals-of.ts';
import { countInWords } from '../../api/domain/words/lists-in-words.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { knowsPerson } from '../family/knows-person.ts';
import { partialAgencies } from '../family/partial-agencies.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './professionals-strip.module.css';

const names = classNamesOf(styles);

interface AgencyChipProps {
  readonly group: AgencyProfessionals;
  /** Whom it is marked for; null for nobody. */
  readonly personId: PersonId | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One agency in two lines: how many work with the family and the last contact, or who of them knows the person selected. */
export function AgencyChip({ group, personId, isOpen, onToggle }: AgencyChipProps) {
  const { look } = useFamilyScreen();
  const { agency, professionals } = group;
  const knows = personId === null ? [] : professionals.filter((each) => knowsPerson(each, personId));
  const isPartial = partialAgencies(look.family).some((each) => each.agency.id === agency.id);
  const isStranger = personId !== null && knows.length === 0;
  return (
    <li
      className={names('agency', knows.length > 0 && 'knows', isStranger && 'stranger')}
      data-agency-knows={knows.length > 0 ? agency.id : undefined}
    >
      <ActionButton look="link" expanded={isOpen} onPress={onToggle}>
        {agency.name}
      </ActionButton>
      <span className={names('soft')}>
        {personId === null ? workersInWords(professionals) : knowingInWords(knows, personId)}
        {isPartial ? ' · held in part' : ''}
      </span>
    </li>
  );
}

/** "2 workers, last contact 25 June 2026". */
function workersInWords(professionals: readonly ProfessionalAt[]): string {
  const now = professionals.filter(({ isInvolved, hasLeft }) => isInvolved && !hasLeft).length;
  const last = latest(professionals.map(({ lastOn }) => lastOn));
  const workers = now === 0 ? 'nobody now' : countInWords(now, 'worker');
  return last === null ? workers : `${workers}, last ${inWords(last)}`;
}

/** "Carys Whitlowe, last 25 June 2026, and 1 more": whoever was last in contact. */
function knowingInWords(knows: readonly ProfessionalAt[], personId: PersonId): string {
  const lastOf = ({ byPerson }: ProfessionalAt) =>
    byPerson.find((row) => row.personId === personId)?.lastOn ?? null;
  const [nearest, ...others] = knows.toSorted((a, b) => ((lastOf(a) ?? '') < (lastOf(b) ?? '') ? 1 : -1));
  if (nearest === undefined) return 'no contact recorded';
  const last = lastOf(nearest);
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  return `${nearest.name}${last === null ? '' : `, last ${inWords(last)}`}${more}`;
}

function latest(days: readonly (CalendarDate | null)[]): CalendarDate | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}
