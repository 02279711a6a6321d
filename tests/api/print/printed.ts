import { familyAt, type FamilyAt } from '../../../api/domain/family-at.ts';
import { printFamily, type PrintedFile } from '../../../api/print/print-family.ts';
import { printRequest } from '../../../api/print/print-request.ts';
import type { Printer } from '../../../api/print/printer.ts';
import { recordOf } from '../../web/family/example-record.ts';

export const printing = {
  author: "Priya Sandalwood, Social worker, Marlbrook Children's Social Care",
  at: new Date('2026-11-23T21:12:00Z'),
};

/** A demonstration family on its own date. */
export async function familyFrom(name: Parameters<typeof recordOf>[0], focus: string): Promise<FamilyAt> {
  const record = await recordOf(name, focus);
  return familyAt(record, record.asAt);
}

/** As the server prints it; `asked` is what the request says beside the focus. */
export async function printed(family: FamilyAt, asked: object = {}): Promise<PrintedFile> {
  const request = printRequest.parse({ focusId: family.focusId ?? 'all', ...asked });
  const file = await printFamily(family, request, printing);
  if (file === null) throw new Error('Too large to be printed');
  return file;
}

/** Draws in this thread, for tests of what stands round it; the thread of its own is tested in printer.test.ts. */
export const printHere: Pick<Printer, 'isFull' | 'print'> = {
  isFull: () => false,
  print: async (family, request, by) => {
    const file = await printFamily(family, request, by);
    return file === null ? { kind: 'too-large' } : { kind: 'printed', file };
  },
};
