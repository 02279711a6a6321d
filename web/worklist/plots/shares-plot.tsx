import { useCallback, useState } from 'react';

import type { TimelinessQuery } from '../../generated/operations.ts';
import { classNamesOf } from '../../ui/class-names.ts';
import type { AskedOfServer } from '../asked-of-server.ts';
import { drawMonths, drawTeams } from './draw-plots.ts';
import { IntervalsDialog, type IntervalsAsked } from './intervals-dialog.tsx';
import { PlotFigure } from './plot-figure.tsx';
import { sharesLeftOut, sharesTitle } from './plot-words.ts';
import styles from './plots.module.css';
import { SharesTable } from './shares-table.tsx';

const names = classNamesOf(styles);

interface SharesPlotProps {
  readonly told: TimelinessQuery['timeliness'];
  readonly of: 'months' | 'teams';
  readonly asked: AskedOfServer;
}

/** Shares in time by month or by team, with their table; each number in it opens what it counts. */
export function SharesPlot({ told, of, asked }: SharesPlotProps) {
  const shares = of === 'months' ? told.byMonth : told.byTeam;
  const [opened, setOpened] = useState<IntervalsAsked | null>(null);
  const draw = useCallback(
    (width: number) => (of === 'months' ? drawMonths(shares, width) : drawTeams(shares, width)),
    [of, shares],
  );
  const title = sharesTitle(told, shares);
  return (
    <section className={names('plot')} aria-labelledby="plot-title">
      <h2 id="plot-title" className={names('title')}>
        {title}
      </h2>
      <p>
        Dark: in time. Light: all that fell due and could be told. {sharesLeftOut(shares)} Press a number in
        the table for what it counts.
      </p>
      <div className={names('beside')}>
        {shares.length === 0 ? null : <PlotFigure label={title} draw={draw} />}
        <SharesTable shares={shares} of={of} onOpen={setOpened} />
      </div>
      {opened === null ? null : (
        <IntervalsDialog asked={asked} opened={opened} onClose={() => setOpened(null)} />
      )}
    </section>
  );
}
