import { inWords } from '../../../api/domain/calendar-date.ts';
import type { FamilyAt } from '../../../api/domain/family-at.ts';
import type { Concern } from '../../../api/domain/family-record.ts';
import type { PersonAt } from '../../../api/domain/person-at.ts';
import { labelOf } from '../../../api/domain/words/labels.ts';
import { listInWords } from '../../../api/domain/words/lists-in-words.ts';
import { useFamilyScreen } from '../../family/family-screen.ts';
import { classNamesOf } from '../../ui/class-names.ts';
import styles from '../panel.module.css';

const names = classNamesOf(styles);

/** Concerns open on the date: about this person, and arising from them. */
export function Concerns({ person }: { readonly person: PersonAt }) {
  const { family } = useFamilyScreen().look;
  const about = family.concerns.filter(({ aboutIds }) => aboutIds.includes(person.id));
  const from = family.concerns.filter(
    ({ arisesFromIds, aboutIds }) => arisesFromIds.includes(person.id) && !aboutIds.includes(person.id),
  );
  if (about.length + from.length === 0 && !person.isChild) return null;
  return (
    <section className={names('section')}>
      <h3 className={names('heading')}>Concerns open</h3>
      {about.length === 0 && person.isChild ? <p>No open concern is recorded on this date.</p> : null}
      <ul className={names('list')}>
        {newestFirst(about).map((concern) => (
          <li key={`${concern.id} ${concern.revision}`}>
            <ConcernLine concern={concern} family={family} />
          </li>
        ))}
      </ul>
      {from.length === 0 ? null : (
        <>
          <h4>Arising from {person.shortName}</h4>
          <ul className={names('list')}>
            {newestFirst(from).map((concern) => (
              <li key={`${concern.id} ${concern.revision}`}>
                <ConcernLine concern={concern} family={family} saysAbout />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface ConcernLineProps {
  readonly concern: Concern;
  readonly family: FamilyAt;
  readonly saysAbout?: boolean;
}

function ConcernLine({ concern, family, saysAbout = false }: ConcernLineProps) {
  const agency = family.record.agencies.find(({ id }) => id === concern.agencyId)?.name ?? 'an agency';
  const about = concern.aboutIds.flatMap((id) => family.byId.get(id)?.shortName ?? []);
  const raised = concern.from === null ? 'on a date that is not recorded' : inWords(concern.from);
  return (
    <>
      {labelOf('concernKind', concern.kind)}
      {saysAbout && about.length > 0 ? `, about ${listInWords(about)}` : ''}
      <br />
      <span className={names('soft')}>
        raised by {agency}, {raised}
      </span>
    </>
  );
}

function newestFirst(concerns: readonly Concern[]): Concern[] {
  return concerns.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
}
