import type { FamilyAt } from '../../../api/domain/family-at.ts';
import type { Stay } from '../../../api/domain/family-record.ts';
import type { PersonAt } from '../../../api/domain/person-at.ts';
import { endedBy, isTrueOn } from '../../../api/domain/statement.ts';
import { homeInWords } from '../../../api/domain/words/home-in-words.ts';
import { labelInSentence } from '../../../api/domain/words/labels.ts';
import { periodInWords } from '../../../api/domain/words/period-in-words.ts';
import { useFamilyScreen } from '../../family/family-screen.ts';
import { othersAtHome } from '../../family/others-at-home.ts';
import { classNamesOf } from '../../ui/class-names.ts';
import styles from '../panel.module.css';

const names = classNamesOf(styles);

/** Homes on the date with who else lives there, comes and stays, and homes before it. */
export function Lives({ person }: { readonly person: PersonAt }) {
  const { family } = useFamilyScreen().look;
  if (person.isDead) return null;
  const { now, before } = staysOf(family, person);
  return (
    <section className={names('section')}>
      <h3 className={names('heading')}>Lives</h3>
      {now.length === 0 ? <p>No home is recorded on this date.</p> : null}
      <ul className={names('list')}>
        {now.map((stay) => (
          <li key={`${stay.id} ${stay.revision}`}>
            <StayLine stay={stay} family={family} />
            <OthersAt stay={stay} family={family} />
          </li>
        ))}
      </ul>
      {before.length === 0 ? null : (
        <>
          <h4>Before</h4>
          <ul className={names('list')}>
            {before.map((stay) => (
              <li key={`${stay.id} ${stay.revision}`}>
                <StayLine stay={stay} family={family} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function StayLine({ stay, family }: { readonly stay: Stay; readonly family: FamilyAt }) {
  const home = family.record.households.find(({ id }) => id === stay.householdId);
  const period = periodInWords(stay);
  const isSaid = stay.role === 'reported_resident' && stay.certainty === 'reported';
  const sure =
    stay.certainty === 'confirmed' || isSaid ? '' : `, ${labelInSentence('certainty', stay.certainty)}`;
  return (
    <>
      <strong>{home === undefined ? 'A home that is not shown' : homeInWords(home)}</strong>
      <br />
      <span className={names('soft')}>
        {labelInSentence('householdRole', stay.role)}
        {sure}
        {period === '' ? '' : `, ${period}`}
      </span>
    </>
  );
}

function OthersAt({ stay, family }: { readonly stay: Stay; readonly family: FamilyAt }) {
  const others = othersAtHome(family, stay);
  return others === '' ? null : <p>{others}</p>;
}

function staysOf(family: FamilyAt, { id }: PersonAt): { now: Stay[]; before: Stay[] } {
  const told = family.record.stays.filter(
    (stay) => stay.personId === id && stay.retractedAt === null && stay.certainty !== 'disproved',
  );
  return {
    now: told.filter((stay) => isTrueOn(stay, family.on)),
    before: told
      .filter((stay) => endedBy(stay, family.on))
      .sort((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1)),
  };
}
