import { z } from 'zod';
import { defineCommand } from '../named-query.ts';
import { number, text } from '../rows/values.ts';
import { defineUnlink, properties } from './shapes.ts';

const written = z.object({ written: number });
const once = z.object({ id: text, at: text, by: text });

export const addRowMark = defineCommand({
  name: 'add-row-mark',
  params: z.object({ childId: text, properties }),
  row: written,
});
export const takeBackRowMark = defineCommand({ name: 'take-back-row-mark', params: once, row: written });
export const removeRowMarks = defineUnlink('remove-row-marks');

export const addStandingQuestion = defineCommand({
  name: 'add-standing-question',
  params: z.object({ properties }),
  row: written,
});
export const endStandingQuestion = defineCommand({
  name: 'end-standing-question',
  params: once,
  row: written,
});
export const addStandingRun = defineCommand({
  name: 'add-standing-run',
  params: z.object({ questionId: text, properties }),
  row: written,
});
export const addStandingRows = defineCommand({
  name: 'add-standing-rows',
  params: z.object({ rows: z.array(z.object({ questionId: text, childId: text, properties })) }),
  row: written,
});
export const closeStandingRows = defineCommand({
  name: 'close-standing-rows',
  params: z.object({ rows: z.array(z.object({ id: text, goneIn: number })) }),
  row: written,
});
export const acknowledgeStandingRow = defineCommand({
  name: 'acknowledge-standing-row',
  params: once.extend({ reason: text }),
  row: written,
});
export const removeStandingRows = defineUnlink('remove-standing-rows');
