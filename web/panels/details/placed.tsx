import type { LegalStatus, Placement } from '../../../api/domain/family-record.ts';
import { isTold } from '../../../api/domain/duties/placement-stay.ts';
import type { FamilyAt } from '../../../api/domain/family-at.ts';
import { compareText } from '../../../api/domain/compare-text.ts';
import type { PersonAt } from '../../../api/domain/person-at.ts';
import { startedBy } from '../../../api/domain/statement.ts';
import { labelOf } from '../../../api/domain/words/labels.ts';
import { periodInWords } from '../../../api/domain/words/period-in-words.ts';
import { useFamilyScreen } from '../../family/family-screen.ts';
import { classNamesOf } from '../../ui/class-names.ts';
import styles from '../panel.module.css';

const names = classNamesOf(styles);

/** Placements and legal statuses of a looked-after child up to the date, the latest first. */
export function Placed({ person }: { readonly person: PersonAt }) {
  const { family } = useFamilyScreen().look;
  const placements = begun(family, family.record.placements, person);
  const statuses = begun(family, family.record.legalStatuses, person);
  if (placements.length + statuses.length === 0) return null;
  return (
    <section className={names('section')}>
      <h3 className={names('heading')}>Placements and legal status</h3>
      <ul className={names('list')}>
        {statuses.map((status) => (
          <li key={`${status.id} ${status.revision}`}>
            {labelOf('legalStatus', status.code)}
            {afterComma(periodInWords(status))}
          </li>
        ))}
        {placements.map((placement) => (
          <li key={`${placement.id} ${placement.revision}`}>
            {labelOf('placementType', placement.type)}
            {afterComma(placement.provider)}
            {afterComma(periodInWords(placement))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function begun<Item extends Placement | LegalStatus>(
  family: FamilyAt,
  list: readonly Item[],
  { id }: PersonAt,
): Item[] {
  return list
    .filter((item) => item.personId === id && isTold(item, family) && startedBy(item, family.on))
    .toSorted((a, b) => compareText(b.from ?? '', a.from ?? ''));
}

function afterComma(text: string | null): string {
  return text === null || text === '' ? '' : `, ${text}`;
}
