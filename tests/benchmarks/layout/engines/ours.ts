import { arrangeGenogram, plainSpacing } from '../../../../web/drawing/genogram/arrange.ts';
import type { Arrangement, ArrangementInput } from '../../../../web/drawing/genogram/arrangement.ts';
import { symbol, type Problem } from '../problem.ts';

/** The product's own arrangements, in the order in which a reader sees them. */
export const arrangements: readonly {
  readonly name: string;
  readonly arrange: (input: ArrangementInput) => Arrangement;
}[] = [
  { name: 'ours, quick', arrange: (input) => arrangeGenogram(input, plainSpacing, { effort: 'quick' }) },
  { name: 'ours, better', arrange: (input) => arrangeGenogram(input, plainSpacing, { effort: 'better' }) },
];

/** Bare symbols, as in the layout study. */
export function inputOf({ persons, unions, households }: Problem): ArrangementInput {
  return {
    persons: persons.map(({ id, born }) => {
      return { id, born, width: symbol, height: symbol, labelWidth: 0, labelHeight: 0 };
    }),
    unions,
    links: [],
    households,
    twins: [],
    closeness: [],
  };
}
