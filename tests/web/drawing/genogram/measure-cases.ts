import { arrangeGenogram } from '../../../../web/drawing/genogram/arrange.ts';
import { measureQuality } from '../../../../web/drawing/genogram/quality.ts';
import { caseNames, inputOf, pictureOf, readCase, relabelled } from './layout-cases.ts';

/** Prints the quality of every case under three relabellings as JSON. */
const measured = caseNames.map((name) => {
  const qualities = [1, 2, 3].map((seed) => {
    const input = inputOf(relabelled(readCase(name), seed));
    return measureQuality(pictureOf(input, arrangeGenogram(input)));
  });
  return [name, qualities] as const;
});
process.stdout.write(JSON.stringify(Object.fromEntries(measured)));
