import type { PersonAt } from '../../../api/domain/person-at.ts';
import { labelOf } from '../../../api/domain/words/labels.ts';
import { periodInWords } from '../../../api/domain/words/period-in-words.ts';
import { planInWords } from '../../../api/domain/words/plan-in-words.ts';
import { riskFlagsOf } from '../../../api/domain/words/risk-in-words.ts';
import { useFamilyScreen } from '../../family/family-screen.ts';
import { classNamesOf } from '../../ui/class-names.ts';
import styles from '../panel.module.css';

const names = classNamesOf(styles);

/** Plans live on the date and marks that every agency should see. */
export function PlansAndMarks({ person }: { readonly person: PersonAt }) {
  const { family } = useFamilyScreen().look;
  const plans = family.plans.filter(({ personIds }) => personIds.includes(person.id));
  const naming = family.plans.filter(({ namedIds }) => namedIds.includes(person.id));
  // That somebody poses a risk to children stands at the top of their details, not among the plans.
  const risks = riskFlagsOf(family, person.id);
  const flags = family.flags.filter((flag) => flag.personId === person.id && !risks.includes(flag));
  const isAbout = person.isChild || person.isUnborn;
  if (!isAbout && plans.length + naming.length + flags.length === 0) return null;
  return (
    <section className={names('section')}>
      <h3 className={names('heading')}>Plans</h3>
      {plans.length === 0 && isAbout ? <p>No plan is recorded on this date.</p> : null}
      <ul className={names('list')}>
        {plans.map((plan) => (
          <li key={`${plan.id} ${plan.revision}`}>{planInWords(plan)}</li>
        ))}
        {naming.map((plan) => (
          <li key={`named ${plan.id} ${plan.revision}`}>Named as a risk in: {planInWords(plan)}</li>
        ))}
        {flags.map((flag) => (
          <li key={`${flag.id} ${flag.revision}`}>
            Marked: {labelOf('flagKind', flag.kind)}
            {periodInWords(flag) === '' ? '' : `, ${periodInWords(flag)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
