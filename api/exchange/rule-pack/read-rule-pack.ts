import { calendarDate } from '../../domain/calendar-date.ts';
import type { DutyRule, DutyStage, DutyStart, RulePack } from '../../domain/duties/rule-pack.ts';
import { noteUnknownNames } from '../family-file/read-rows.ts';
import { faultsOf, notesOf, type Remarks } from '../family-file/remark.ts';
import { schemaFault } from '../family-file/schema-fault.ts';
import type { ImportFault, ImportNote } from '../import-result.ts';
import { readJson } from '../json-text.ts';
import { checkRules } from './rule-checks.ts';
import { rulePackSchema, type DutyRuleRow, type RulePackRow } from './rule-pack-schema.ts';

export type ReadRulePack =
  | { readonly ok: true; readonly pack: RulePack; readonly notes: readonly ImportNote[] }
  | { readonly ok: false; readonly faults: readonly ImportFault[] };

/** Reads a rule pack (JSON; seed/rule-pack.schema.json). Never throws: either the whole is understood, or every fault is told. */
export function readRulePack(text: string, { fileName }: { readonly fileName: string }): ReadRulePack {
  const json = readJson(text.replace(/^\ufeff/, ''));
  if (!json.ok) {
    const { line, column, says } = json.mistake;
    const remedy = 'Correct it there; seed/rules/england-default.json is one to start from.';
    return {
      ok: false,
      faults: [
        { file: fileName, place: `column ${column}`, line, says: `The file is not JSON. ${says}`, remedy },
      ],
    };
  }
  const file = { name: fileName, text, root: json.value };
  const remarks: Remarks = { faults: [], notes: [] };
  noteUnknownNames(rulePackSchema, json.value, [], remarks);
  const read = rulePackSchema.safeParse(json.value);
  if (!read.success) {
    remarks.faults.push(...read.error.issues.map((issue) => schemaFault(issue, json.value, [])));
    return { ok: false, faults: faultsOf(file, remarks.faults) };
  }
  checkRules(read.data, remarks);
  if (remarks.faults.length > 0) return { ok: false, faults: faultsOf(file, remarks.faults) };
  const remedy =
    'Nothing needs doing, unless it matters: then see seed/rule-pack.schema.json for the names that are read.';
  const notes = remarks.notes.map((note) => ({ ...note, remedy }));
  return { ok: true, pack: packOf(read.data), notes: notesOf(file, notes) };
}

function packOf({ id, name, version, validFrom, settings, rules }: RulePackRow): RulePack {
  return { id, name, version, validFrom: calendarDate(validFrom), settings, rules: rules.map(ruleOf) };
}

function ruleOf(row: DutyRuleRow): DutyRule {
  const { id, title, says, source, kind, thing, first, satisfiedBy } = row;
  return {
    id,
    title,
    says,
    source,
    isOn: row.isOn ?? true,
    kind,
    thing,
    starts: startsOf(row.starts),
    givesWayTo: row.givesWayTo ?? [],
    first,
    then: stagesOf(row.then),
    variants: (row.variants ?? []).map((variant) => ({
      says: variant.says,
      placementTypes: variant.placementTypes ?? [],
      approvals: variant.approvals ?? [],
      legalStatuses: variant.legalStatuses ?? [],
      fromLegalStatus: variant.fromLegalStatus ?? false,
      first: variant.first,
      then: stagesOf(variant.then),
    })),
    satisfiedBy: {
      kinds: satisfiedBy.kinds ?? [],
      roles: satisfiedBy.roles ?? [],
      notifications: satisfiedBy.notifications ?? [],
    },
    endedBy: row.endedBy ?? [],
    untilAge: row.untilAge ?? null,
  };
}

function startsOf(row: DutyRuleRow['starts']): DutyStart {
  const planKinds = row.planKinds ?? [];
  return { ...row, planKinds };
}

function stagesOf(stages: DutyRuleRow['then']): DutyStage[] {
  return stages ?? [];
}
