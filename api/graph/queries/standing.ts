import { z } from 'zod';
import { defineQuery } from '../named-query.ts';
import {
  rowMarkRow,
  standingQuestionRow,
  standingRowRow,
  standingRunRow,
  takenBackColumns,
} from '../rows/standing-rows.ts';
import { ids, person, text } from '../rows/values.ts';

export const rowMarks = defineQuery({ name: 'row-marks', params: z.object({}), row: rowMarkRow });
export const rowMarksOfPeople = defineQuery({ name: 'row-marks-of-people', params: ids, row: rowMarkRow });
export const rowMarkById = defineQuery({
  name: 'row-mark-by-id',
  params: z.object({ id: text }),
  row: z.object({ childId: person, ...takenBackColumns }),
});

export const standingQuestions = defineQuery({
  name: 'standing-questions',
  params: z.object({}),
  row: standingQuestionRow,
});
export const standingRuns = defineQuery({ name: 'standing-runs', params: ids, row: standingRunRow });
export const standingRows = defineQuery({ name: 'standing-rows', params: ids, row: standingRowRow });
