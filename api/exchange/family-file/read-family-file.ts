import type { RecordParts } from '../../domain/family-record.ts';
import type { RecordingLimit } from '../../domain/vocabulary.ts';
import { faultOfSize } from '../file-size.ts';
import { unreadable, type ImportFault, type ReadResult } from '../import-result.ts';
import { readJson } from '../json-text.ts';
import { decodeUtf8, type TextEncoding } from '../text-encoding.ts';
import { legalStatusesOf, notificationsOf, placementsOf, recordingLimitsOf } from './care-parts.ts';
import { concernsOf, flagsOf, plansOf } from './case-parts.ts';
import { contactsOf } from './contact-parts.ts';
import { listNames, type Rows } from './family-file-schema.ts';
import { noteOddContacts } from './contact-notes.ts';
import { fileMeta } from './file-meta.ts';
import { checkContradictions, noteWrongCounts } from './meaning-checks.ts';
import { checkOrderOfDates, checkTies } from './order-checks.ts';
import { householdsOf, influencesOf, peopleOf, staysOf } from './people-parts.ts';
import { noteUnknownTopNames, readMeta, readRows, type LocatedRows } from './read-rows.ts';
import { checkDuplicateIds, checkReferences } from './reference-checks.ts';
import { faultsOf, notesOf, valueAt, type RemarkedFile, type Remarks } from './remark.ts';
import { careTiesOf, parentTiesOf, partnershipsOf, relatedTiesOf, responsibilitiesOf } from './tie-parts.ts';
import {
  agenciesOf,
  areasOf,
  coverageOf,
  escalationsOf,
  involvementsOf,
  missingEpisodesOf,
  professionalsOf,
  teamsOf,
} from './work-parts.ts';

/**
 * Reads a family file (JSON, version 1; seed/family-file.schema.json). Never throws, whatever the bytes: either the
 * whole file is understood, or every fault is told and nothing of it is read. What is sealed is handed over apart.
 */
export function readFamilyFile(
  bytes: Uint8Array | string,
  { fileName }: { readonly fileName: string },
): ReadResult {
  const size = faultOfSize(fileName, bytes.length);
  if (size !== null) return unreadable([size]);
  const decoded =
    typeof bytes === 'string' ? { encoding: 'utf-8' as const, text: bytes, line: null } : decodeUtf8(bytes);
  if (decoded.text === null) return unreadable([faultOfEncoding(fileName, decoded.encoding, decoded.line)]);
  const text = decoded.text.replace(/^\ufeff/, '');
  const json = readJson(text);
  if (!json.ok) {
    const { line, column, says } = json.mistake;
    const remedy = 'Correct it there, or write the file again from the program it came from.';
    return unreadable([
      { file: fileName, place: `column ${column}`, line, says: `The file is not JSON. ${says}`, remedy },
    ]);
  }
  return readRoot({ name: fileName, text, root: json.value });
}

function readRoot(file: RemarkedFile): ReadResult {
  const remarks: Remarks = { faults: [], notes: [] };
  const { root } = file;
  if (typeof root !== 'object' || root === null || Array.isArray(root)) {
    const remedy = 'A family file is an object in { } with a list "people"; seed/families holds examples.';
    remarks.faults.push({ path: [], says: 'The file is JSON and not a family file.', remedy });
    return unreadable(faultsOf(file, remarks.faults));
  }
  checkVersion(root, remarks);
  noteUnknownTopNames(root, remarks);
  const meta = readMeta(root, remarks);
  const located = readRows(root, remarks);
  checkRows(root, located, remarks);
  const about = fileMeta(meta, located, file.name, remarks);
  if (about === null || remarks.faults.length > 0) return unreadable(faultsOf(file, remarks.faults));
  noteWrongCounts(root, remarks);
  noteOddContacts(located, about.asAt, remarks);
  const parts = partsOfRows(rowsOf(located), recordingLimitsOf(meta), remarks);
  return {
    ok: true,
    parts,
    meta: about,
    families: null,
    sealed: valueAt(root, ['sealed']) ?? null,
    notes: notesOf(file, remarks.notes),
  };
}

function checkVersion(root: object, remarks: Remarks): void {
  const version = valueAt(root, ['version']);
  if (version == null || version === 1) return;
  remarks.faults.push({
    path: ['version'],
    says: 'The file is of a version that cannot be read here; version 1 can.',
    remedy: 'Use a newer version of this program, or have the file written as version 1.',
  });
}

function checkRows(root: object, rows: LocatedRows, remarks: Remarks): void {
  checkDuplicateIds(root, listNames, remarks);
  checkReferences(root, rows, remarks);
  checkOrderOfDates(rows, remarks);
  checkTies(rows, remarks);
  checkContradictions(rows, remarks);
}

function rowsOf(located: LocatedRows): Rows {
  const plain = <Row>(list: readonly { readonly row: Row }[]) => list.map(({ row }) => row);
  return {
    people: plain(located.people),
    households: plain(located.households),
    ties: plain(located.ties),
    influences: plain(located.influences),
    agencies: plain(located.agencies),
    areas: plain(located.areas),
    teams: plain(located.teams),
    professionals: plain(located.professionals),
    involvements: plain(located.involvements),
    plans: plain(located.plans),
    concerns: plain(located.concerns),
    contacts: plain(located.contacts),
    missingEpisodes: plain(located.missingEpisodes),
    placements: plain(located.placements),
    legalStatuses: plain(located.legalStatuses),
    notifications: plain(located.notifications),
    flags: plain(located.flags),
    escalations: plain(located.escalations),
    coverage: plain(located.coverage),
  };
}

/** The record that checked rows say. For rows that were never text, such as those of an authority that is made up. */
export function partsOfRows(
  rows: Rows,
  limits: readonly RecordingLimit[],
  remarks: Remarks = { faults: [], notes: [] },
): RecordParts {
  const people = peopleOf(rows);
  const stays = staysOf(rows);
  return {
    people,
    households: householdsOf(rows, remarks),
    parentTies: parentTiesOf(rows.ties),
    responsibilities: responsibilitiesOf(rows.ties),
    partnerships: partnershipsOf(rows.ties, remarks),
    careTies: careTiesOf(rows.ties),
    relatedTies: relatedTiesOf(rows.ties),
    stays,
    influences: influencesOf(rows, remarks),
    agencies: agenciesOf(rows, remarks),
    areas: areasOf(rows),
    teams: teamsOf(rows),
    professionals: professionalsOf(rows, remarks),
    involvements: involvementsOf(rows),
    contacts: contactsOf(rows, people, stays, remarks),
    plans: plansOf(rows),
    concerns: concernsOf(rows, remarks),
    flags: flagsOf(rows, remarks),
    escalations: escalationsOf(rows),
    missingEpisodes: missingEpisodesOf(rows),
    placements: placementsOf(rows),
    legalStatuses: legalStatusesOf(rows),
    notifications: notificationsOf(rows),
    coverage: coverageOf(rows, limits, remarks),
  };
}

function faultOfEncoding(file: string, encoding: TextEncoding, line: number | null): ImportFault {
  const says =
    encoding === 'not utf-8'
      ? 'The file is not written in UTF-8; it may be in Windows-1252 or Latin-1.'
      : `The file is written in ${encoding.slice(0, 6).toUpperCase()}, not in UTF-8.`;
  return { file, place: '', line, says, remedy: 'Save it again with the encoding UTF-8.' };
}
