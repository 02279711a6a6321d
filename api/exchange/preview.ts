import { inWords } from '../domain/calendar-date.ts';
import type { RecordParts } from '../domain/family-record.ts';
import type { ImportFault, ImportNote, ReadFile, ReadResult, UnreadableFile } from './import-result.ts';

/**
 * The report of one file for people, before or after it is imported: plain text, one line each. Of many lines of the
 * file where one thing occurs, the first dozen are named, or (`allLines`) every one.
 */
export function previewOf(result: ReadResult, allLines = false): readonly string[] {
  return result.ok ? previewOfRead(result, allLines) : previewOfUnreadable(result);
}

function previewOfRead({ parts, meta, families, sealed, notes }: ReadFile, allLines: boolean): string[] {
  const lines = [`${meta.title}${meta.fictional ? ' (fictional)' : ''}, as at ${inWords(meta.asAt)}`];
  const counts = countsOf(parts);
  if (families !== null) counts.splice(1, 0, [families, 'family record', 'family records']);
  for (const [count, one, many] of counts) {
    if (count > 0) lines.push(`  ${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`);
  }
  if (sealed !== null) lines.push('  A sealed block: kept apart, and shown to nobody here');
  if (notes.length === 0) lines.push('Everything in the file was understood.');
  else lines.push('To know about this file:', ...notes.map((note) => `  ${noteInWords(note, allLines)}`));
  return lines;
}

function previewOfUnreadable({ faults, faultsInAll }: UnreadableFile): string[] {
  const count = faultsInAll === 1 ? 'one thing' : `${faultsInAll.toLocaleString('en-GB')} things`;
  const lines = [
    `Nothing was read: ${count} must be put right first.`,
    ...faults.map((fault) => `  ${faultInWords(fault)}`),
  ];
  const rest = faultsInAll - faults.length;
  if (rest > 0) lines.push(`  … and ${rest.toLocaleString('en-GB')} more.`);
  return lines;
}

/** "family.json, line 12, people[3].dob (Poppy Marrowick): 2026-02-30 is not a date that exists. Write …" */
export function faultInWords({ file, line, place, says, remedy }: ImportFault): string {
  const where = [file, line === null ? '' : `line ${line}`, place].filter((part) => part !== '').join(', ');
  return `${where}: ${says} ${remedy}`;
}

const linesShown = 12;

/** As a fault, with the lines where the same thing occurs: the first dozen and how many more, or all of them. */
export function noteInWords({ place, says, remedy, lines, times }: ImportNote, allLines: boolean): string {
  const shown = allLines ? lines : lines.slice(0, linesShown);
  const rest = lines.length - shown.length;
  const more = rest > 0 ? ` and ${rest.toLocaleString('en-GB')} more (--all-lines lists them)` : '';
  const where =
    lines.length === 0 ? place : `${lines.length === 1 ? 'Line' : 'Lines'} ${shown.join(', ')}${more}`;
  const often = times > 1 ? ` (${times.toLocaleString('en-GB')} times)` : '';
  return `${[where, place === where ? '' : place].filter((part) => part !== '').join(', ')}: ${says}${often} ${remedy}`;
}

function countsOf(parts: RecordParts): [number, string, string][] {
  const unborn = parts.people.filter(({ details }) => details.at(-1)?.expectedDob != null).length;
  const unknown = parts.people.filter(({ known }) => !known).length;
  const seen = parts.contacts.reduce((sum, { sightings }) => sum + sightings.length, 0);
  const couples = new Set(parts.partnerships.map(({ coupleId }) => coupleId)).size;
  return [
    [parts.people.length, 'person', 'people'],
    [unborn, 'of them unborn', 'of them unborn'],
    [unknown, 'of them not known', 'of them not known'],
    [parts.parentTies.length, 'tie of parent and child', 'ties of parent and child'],
    [couples, 'couple', 'couples'],
    [parts.careTies.length, 'tie of care', 'ties of care'],
    [parts.relatedTies.length, 'other tie', 'other ties'],
    [
      parts.responsibilities.length,
      'statement of parental responsibility',
      'statements of parental responsibility',
    ],
    [parts.households.length, 'home', 'homes'],
    [parts.stays.length, 'stay in a home', 'stays in a home'],
    [parts.agencies.length, 'agency', 'agencies'],
    [parts.areas.length, 'area', 'areas'],
    [parts.teams.length, 'team', 'teams'],
    [parts.professionals.length, 'professional', 'professionals'],
    [parts.involvements.length, 'involvement', 'involvements'],
    [parts.contacts.length, 'contact', 'contacts'],
    [seen, 'time a person was seen', 'times a person was seen'],
    [parts.plans.length, 'plan', 'plans'],
    [parts.concerns.length, 'concern', 'concerns'],
    [parts.flags.length, 'flag', 'flags'],
    [parts.escalations.length, 'escalation', 'escalations'],
    [parts.missingEpisodes.length, 'missing episode', 'missing episodes'],
    [parts.placements.length, 'placement', 'placements'],
    [parts.legalStatuses.length, 'legal status', 'legal statuses'],
    [parts.notifications.length, 'notification', 'notifications'],
    [parts.influences.length, 'influence', 'influences'],
    [
      parts.coverage.length,
      'statement of what an agency’s data holds',
      'statements of what an agency’s data holds',
    ],
  ];
}
