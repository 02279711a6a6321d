import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { RulePack } from '../api/domain/duties/rule-pack.ts';
import { englandDefault } from '../api/domain/duties/england-default.ts';
import { faultInWords, faultOfSize, readRulePack, type ReadRulePack } from '../api/exchange/index.ts';
import type { Fault } from './open-file.ts';

/** Where the packs lie that a family file may name by id. */
export const rulesFolder = path.join('seed', 'rules');

/** Reads a rule pack from a file; a sentence where there is none. */
export async function readRules(file: string): Promise<ReadRulePack | Fault> {
  try {
    const { size } = await stat(file);
    const large = faultOfSize(path.basename(file), size);
    if (large !== null) return { ok: false, faults: [large] };
    return readRulePack(await readFile(file, 'utf8'), { fileName: path.basename(file) });
  } catch {
    return { fault: `There is no file ${file} that can be read.` };
  }
}

/** The pack of a file, or what is wrong with it as one text. */
export async function packOfFile(file: string): Promise<{ readonly pack: RulePack } | Fault> {
  const read = await readRules(file);
  if ('fault' in read) return read;
  if (!read.ok) return { fault: read.faults.map(faultInWords).join('\n') };
  return { pack: read.pack };
}

/** The pack that a family file asks for by its id: one of those kept in `folder`. */
export async function packCalled(id: string, folder: string): Promise<{ readonly pack: RulePack } | Fault> {
  if (id === englandDefault.id) return { pack: englandDefault };
  const isName = /^[a-z0-9][a-z0-9-]*$/.test(id);
  const found = isName ? await packOfFile(path.join(folder, `${id}.json`)) : null;
  if (found === null || ('fault' in found && found.fault.startsWith('There is no file'))) {
    return {
      fault: `The file asks for the rule pack “${id.slice(0, 60)}”, and ${rulesFolder} holds none of that name. Give it with --rules FILE.`,
    };
  }
  return found;
}
