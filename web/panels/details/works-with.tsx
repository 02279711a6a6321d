import { contactLine, tallyInWords } from '../../../api/domain/professionals/contact-line.ts';
import type { ProfessionalAt } from '../../../api/domain/professionals/professionals-of.ts';
import type { PersonAt } from '../../../api/domain/person-at.ts';
import { useFamilyScreen } from '../../family/family-screen.ts';
import { classNamesOf } from '../../ui/class-names.ts';
import { CopyInviteList } from '../copy-invite-list.tsx';
import panel from '../panel.module.css';
import styles from './works-with.module.css';

const names = classNamesOf({ ...panel, ...styles });

/** The cards of everyone who works with this person, then of those who were only in contact. */
export function WorksWith({ person }: { readonly person: PersonAt }) {
  const { look } = useFamilyScreen();
  if (person.isDead) return null;
  const all = look.agencies.flatMap(({ professionals }) => professionals);
  const works = all.filter(({ worksWith, hasLeft }) => worksWith.includes(person.id) && !hasLeft);
  const others = all.filter(
    (professional) =>
      !works.includes(professional) && professional.byPerson.some((row) => row.personId === person.id),
  );
  return (
    <section className={names('section')}>
      <h3 className={names('heading')}>Who works with {person.shortName}</h3>
      {works.length === 0 ? (
        <p>No professional is recorded as working with {person.shortName} on this date.</p>
      ) : null}
      <ul className={names('cards')}>
        {inOrder(works, person).map((professional) => (
          <Card key={professional.id} professional={professional} person={person} />
        ))}
      </ul>
      {works.length === 0 || !person.isChild ? null : (
        <p>
          <CopyInviteList childIds={[person.id]} />
        </p>
      )}
      {others.length === 0 ? null : (
        <>
          <h4>In contact before, not working with {person.shortName} now</h4>
          <ul className={names('cards')}>
            {inOrder(others, person).map((professional) => (
              <Card key={professional.id} professional={professional} person={person} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface CardProps {
  readonly professional: ProfessionalAt;
  readonly person: PersonAt;
}

function Card({ professional, person }: CardProps) {
  const { family } = useFamilyScreen().look;
  const { id, name, role, agency, phone, email, hasLeft, allocatedTo } = professional;
  const tally = professional.byPerson.find(({ personId }) => personId === person.id);
  const isAllocated = allocatedTo.includes(person.id);
  return (
    <li className={names('card')}>
      <p className={names('who')}>
        <strong>{name}</strong>
        {isAllocated ? ' (allocated)' : ''}
        {hasLeft ? ' (has left)' : ''}
      </p>
      <p className={names('soft')}>
        {role}, {agency.name}
      </p>
      <p>{tally === undefined ? contactLine(family, id, person.id) : tallyInWords(tally, person.isChild)}</p>
      {hasLeft ? null : (
        <p className={names('reach')}>
          {phone === null ? (
            <span>no phone recorded</span>
          ) : (
            <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
          )}
          {email === null ? <span>no email recorded</span> : <a href={`mailto:${email}`}>{email}</a>}
        </p>
      )}
    </li>
  );
}

/** The allocated worker first, then whoever was last in contact. */
function inOrder(professionals: readonly ProfessionalAt[], { id }: PersonAt): ProfessionalAt[] {
  const last = ({ byPerson }: ProfessionalAt) =>
    byPerson.find(({ personId }) => personId === id)?.lastOn ?? '';
  return professionals.toSorted(
    (a, b) =>
      Number(b.allocatedTo.includes(id)) - Number(a.allocatedTo.includes(id)) ||
      (last(a) < last(b) ? 1 : last(a) > last(b) ? -1 : 0),
  );
}
