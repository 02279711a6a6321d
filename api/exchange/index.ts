/** The one door of the folder: readers of files, their reports and the sealed envelope. */
export { detectFormat, type FileFormat } from './detect-format.ts';
export { readFamilyFile } from './family-file/read-family-file.ts';
export { faultOfSize, maxFileBytes } from './file-size.ts';
export { readGedcom, type GedcomOptions } from './gedcom/read-gedcom-file.ts';
export type {
  FileMeta,
  ImportFault,
  ImportNote,
  ImportRemark,
  ReadFile,
  ReadResult,
  UnreadableFile,
} from './import-result.ts';
export { faultInWords, noteInWords, previewOf } from './preview.ts';
export { emptyParts } from './record-parts.ts';
export { readRulePack, type ReadRulePack } from './rule-pack/read-rule-pack.ts';
export { rulePackAsJson, rulePackJsonSchema } from './rule-pack/rule-pack-json.ts';
export {
  createSealingKeys,
  EnvelopeNotOpenedError,
  openEnvelope,
  sealEnvelope,
  type SealingKeys,
} from './sealed-envelope.ts';
