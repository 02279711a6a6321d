import { useCallback, useMemo } from 'react';
import { Link } from 'react-router';

import type { TimelinessQuery } from '../../generated/operations.ts';
import { classNamesOf } from '../../ui/class-names.ts';
import { wholeWorklist, worklistPath, type WorklistAddress } from '../worklist-address.ts';
import { drawSeen } from './draw-plots.ts';
import { PlotFigure } from './plot-figure.tsx';
import { seenLeftOut, seenTitle } from './plot-words.ts';
import styles from './plots.module.css';
import { longUnseen, seenBands } from './seen-bands.ts';

const names = classNamesOf(styles);

interface SeenPlotProps {
  readonly told: TimelinessQuery['timeliness'];
  readonly address: WorklistAddress;
}

/** How long ago each child was last seen by anyone, with its table. */
export function SeenPlot({ told, address }: SeenPlotProps) {
  const bands = useMemo(() => seenBands(told), [told]);
  const draw = useCallback((width: number) => drawSeen(bands, width), [bands]);
  const title = seenTitle(told);
  const unseen = { ...wholeWorklist, ...address, tab: 'list', rowId: null, unseenDays: longUnseen } as const;
  return (
    <section className={names('plot')} aria-labelledby="plot-title">
      <h2 id="plot-title" className={names('title')}>
        {title}
      </h2>
      <p>
        {seenLeftOut(told)}{' '}
        <Link to={worklistPath(unseen)}>List those not seen for {longUnseen} days or more, or never</Link>
      </p>
      <div className={names('beside')}>
        <PlotFigure label={title} draw={draw} />
        <table className={names('table')}>
          <caption>Children by when anyone last saw them</caption>
          <thead>
            <tr>
              <th scope="col">Last seen by anyone</th>
              <th scope="col" className={names('number')}>
                Children
              </th>
            </tr>
          </thead>
          <tbody>
            {bands.map(({ id, label, children }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td className={names('number')}>{children.toLocaleString('en-GB')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
