import type { JsonPath } from '../json-text.ts';
import type { Remarks } from '../family-file/remark.ts';
import type { DutyRuleRow, RulePackRow } from './rule-pack-schema.ts';

/** What each value by itself cannot tell: rules that could never speak, never be met, or speak twice. */
export function checkRules({ rules }: RulePackRow, remarks: Remarks): void {
  const firstAt = new Map<string, number>();
  rules.forEach((rule, at) => {
    const path: JsonPath = ['rules', at];
    const first = firstAt.get(rule.id);
    if (first !== undefined) {
      remarks.faults.push({
        path: [...path, 'id'],
        says: `The id “${rule.id}” is already that of rules[${first}].`,
        remedy: 'Give each rule its own id, or delete one where both are the same.',
      });
    }
    firstAt.set(rule.id, first ?? at);
    checkStages(rule.then, [...path, 'then'], remarks);
    rule.variants?.forEach((variant, place) =>
      checkStages(variant.then, [...path, 'variants', place, 'then'], remarks),
    );
    checkSatisfaction(rule, path, remarks);
    checkStart(rule, path, remarks);
  });
}

/** Whatever comes after "later" is never reached; without it there is a day on which no interval fits. */
function checkStages(stages: DutyRuleRow['then'], path: JsonPath, remarks: Remarks): void {
  if (stages == null || stages.length === 0) return;
  const later = stages.findIndex((stage) => stage.while === 'later');
  if (later === stages.length - 1) return;
  remarks.faults.push({
    path,
    says:
      later === -1
        ? 'No stage holds where none of the conditions fits.'
        : 'What stands after “later” is never reached.',
    remedy: 'Let the list end with { "while": "later", "every": … }.',
  });
}

function checkSatisfaction(
  { kind, satisfiedBy, starts }: DutyRuleRow,
  path: JsonPath,
  remarks: Remarks,
): void {
  const { kinds, notifications } = satisfiedBy;
  const isEmpty = (kinds ?? []).length === 0 && (notifications ?? []).length === 0;
  if (isEmpty && starts.from !== 'return') {
    remarks.faults.push({
      path: [...path, 'satisfiedBy'],
      says: 'Nothing could ever satisfy this rule.',
      remedy: 'Name the kinds of contact that count in “kinds”, or what says so in “notifications”.',
    });
  }
  if (kind === 'visit' && (notifications ?? []).length > 0) {
    remarks.faults.push({
      path: [...path, 'satisfiedBy', 'notifications'],
      says: 'A visit counts only for a child who was seen, and a notification sees nobody.',
      remedy: 'Leave the notifications out, or make the rule a task.',
    });
  }
}

function checkStart({ starts }: DutyRuleRow, path: JsonPath, remarks: Remarks): void {
  const named = {
    plan: starts.planKinds,
    placement: starts.from === 'placement' ? starts.placementTypes : [],
    notification: starts.from === 'notification' ? starts.notifications : [],
    meeting: starts.from === 'meeting' ? starts.meetings : [],
    return: ['a return'],
  }[starts.from];
  if ((named ?? []).length > 0) return;
  remarks.faults.push({
    path: [...path, 'starts'],
    says: 'Nothing could ever begin this rule.',
    remedy: 'Name what begins it: the list beside “from” is empty.',
  });
}
