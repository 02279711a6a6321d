import { ActionButton } from '../../ui/action-button.tsx';
import { classNamesOf } from '../../ui/class-names.ts';
import { percentOf } from '../head/list-in-words.ts';
import type { IntervalsAsked } from './intervals-dialog.tsx';
import { sumOf, type Share } from './plot-words.ts';
import styles from './plots.module.css';

const names = classNamesOf(styles);

interface SharesTableProps {
  readonly shares: readonly Share[];
  readonly of: 'months' | 'teams';
  readonly onOpen: (opened: IntervalsAsked) => void;
}

const inTime = ['in-time'];
const counted = ['in-time', 'late'];
const leftOut = ['cannot-tell', 'not-held'];

/** The numbers behind the bars; those that count something open it. */
export function SharesTable({ shares, of, onOpen }: SharesTableProps) {
  const sum = sumOf(shares);
  const open = (share: Share | null, what: string, outcomes: readonly string[]) =>
    onOpen({
      title: `${share?.label ?? 'Altogether'}: ${what}`,
      month: of === 'months' ? (share?.key ?? null) : null,
      team: of === 'teams' ? (share?.key ?? null) : null,
      outcomes,
    });
  return (
    <table className={names('table')}>
      <caption>{of === 'months' ? 'By the month in which it fell due' : 'By team'}</caption>
      <thead>
        <tr>
          <th scope="col">{of === 'months' ? 'Month' : 'Team'}</th>
          {['In time', 'Fell due', 'Share', 'Left out', 'Median days', 'Longest'].map((heading) => (
            <th key={heading} scope="col" className={names('number')}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...shares, { ...sum, key: 'sum', label: 'Altogether', medianDays: null, longestDays: null }].map(
          (share) => {
            const one = share.key === 'sum' ? null : share;
            return (
              <tr key={share.key} className={names(one === null && 'sum')}>
                <th scope="row">{share.label}</th>
                <Counted
                  count={share.numerator}
                  of={`${share.label}, in time`}
                  onOpen={() => open(one, 'in time', inTime)}
                />
                <Counted
                  count={share.denominator}
                  of={`${share.label}, fell due`}
                  onOpen={() => open(one, 'fell due', counted)}
                />
                <td className={names('number')}>{share.denominator === 0 ? 'none due' : percentOf(share)}</td>
                <Counted
                  count={share.leftOut}
                  of={`${share.label}, left out`}
                  onOpen={() => open(one, 'left out', leftOut)}
                />
                <td className={names('number')}>{share.medianDays ?? ''}</td>
                <td className={names('number')}>{share.longestDays ?? ''}</td>
              </tr>
            );
          },
        )}
      </tbody>
    </table>
  );
}

interface CountedProps {
  readonly count: number;
  readonly of: string;
  readonly onOpen: () => void;
}

function Counted({ count, of, onOpen }: CountedProps) {
  const says = count.toLocaleString('en-GB');
  return (
    <td className={names('number')}>
      {count === 0 ? (
        says
      ) : (
        <ActionButton look="link" label={`${says}: ${of}. List them`} onPress={onOpen}>
          {says}
        </ActionButton>
      )}
    </td>
  );
}
