import { daysInWords, firstDay, inWords } from '../../calendar-date.ts';
import { compareText } from '../../compare-text.ts';
import { livingChildren, type FamilyAt } from '../../family-at.ts';
import type { PersonAt } from '../../person-at.ts';
import { nameOf } from '../../seen/names.ts';
import { labelInSentence } from '../../words/labels.ts';
import { countInWords, listInWords } from '../../words/lists-in-words.ts';
import { inOneText } from '../evidence.ts';
import type { Evidence, Finding, Rule, Severity } from '../finding.ts';
import { valueOf } from '../parameters.ts';
import type { Question, QuestionParameter } from '../question.ts';
import { leastDaysWithout, timesWithoutWorker, type TimeWithout } from './time-without-worker.ts';
import { holdsSocialCareWorkers, rolesHeld, type RoleHeld, type WorkerTime } from './workers-of-child.ts';

const workers: QuestionParameter = {
  name: 'workers',
  label: 'Workers in one role, one after another',
  unit: 'times',
  default: 3,
  least: 2,
  most: 12,
};

const months: QuestionParameter = {
  name: 'months',
  label: 'Months looked back over',
  unit: 'months',
  default: 36,
  least: 1,
  most: 120,
};

/** Roles that passed from hand to hand, and time on a plan without an allocated worker; children alike in it together. */
export const workersChanged: Question = {
  id: 'workers-changed',
  title: 'Workers who changed',
  asks: 'For which children did the social worker, or another worker, change often, or was nobody allocated?',
  group: 'agencies',
  restsOn: 'record',
  parameters: [workers, months],
  answer: (family, given) => {
    const asked = { workers: valueOf(workers, given), months: valueOf(months, given) };
    if (!holdsSocialCareWorkers(family)) return workersNotHeld(family, asked);
    const told = livingChildren(family)
      .map((child) => workersOf(family, child, asked))
      .filter(({ changed, without }) => changed.length + without.length > 0);
    return alike(told)
      .map((group) => changedFinding(family, group, asked))
      .sort(comparePressing);
  },
};

interface Asked {
  readonly workers: number;
  readonly months: number;
}

interface WorkersOfChild {
  readonly child: PersonAt;
  readonly changed: readonly RoleHeld[];
  readonly without: readonly TimeWithout[];
}

/** Several at once are no change: all but one have ended. */
function workersOf(family: FamilyAt, child: PersonAt, asked: Asked): WorkersOfChild {
  const roles = rolesHeld(family, child.id, asked.months);
  const allocated = roles.filter(({ role }) => role === 'allocated').flatMap((held) => held.workers);
  return {
    child,
    changed: roles.filter(
      (held) =>
        held.workers.length >= asked.workers &&
        held.workers.filter(({ to }) => to !== null).length >= asked.workers - 1,
    ),
    without: timesWithoutWorker(family, child.id, allocated, asked.months),
  };
}

/** Brothers and sisters had the same workers on the same days as a rule: told once. */
function alike(told: readonly WorkersOfChild[]): (readonly WorkersOfChild[])[] {
  const groups = new Map<string, WorkersOfChild[]>();
  for (const each of told) {
    const key = JSON.stringify([rolesFact(each.changed), withoutFact(each.without)]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function changedFinding(family: FamilyAt, group: readonly WorkersOfChild[], asked: Asked): Finding {
  const [first] = group;
  const { changed = [], without = [] } = first ?? {};
  const children = group.map(({ child }) => child.id).sort(compareText);
  const names = listInWords(children.map((id) => nameOf(family, id)).sort());
  return {
    question: 'workers-changed',
    severity: severityOf(changed, without),
    about: children,
    says: inOneText([
      ...changed.map((held) => `${names}: ${roleSays(family, held, asked)}`),
      ...without.map((time) => withoutSays(names, time)),
    ]),
    because: changed.flatMap((held) => held.workers.map((time) => workerEvidence(family, time))),
    rule: ruleFor(asked),
    facts: {
      children,
      roles: rolesFact(changed),
      without: withoutFact(without),
      withoutWorkerNow: without.some(({ isNow }) => isNow),
    },
  };
}

function severityOf(changed: readonly RoleHeld[], without: readonly TimeWithout[]): Severity {
  const now = without.filter(({ isNow }) => isNow).flatMap(({ plans }) => plans);
  if (now.some(({ kind }) => kind === 'child_protection' || kind === 'looked_after')) return 'act';
  return changed.length > 0 || now.length > 0 ? 'check' : 'note';
}

function rolesFact(roles: readonly RoleHeld[]) {
  return roles.map(({ role, agencyId, workers: times }) => ({
    role,
    agency: agencyId,
    workers: times.map(({ professional, from, to }) => [professional.id, from, to]),
  }));
}

function withoutFact(without: readonly TimeWithout[]) {
  return without.map(({ from, to, days, isNow }) => [from, isNow ? null : to, days]);
}

function roleSays(family: FamilyAt, { role, workers: times }: RoleHeld, { months: back }: Asked): string {
  const one = roleInWords(role, times);
  return `${countInWords(times.length, one)} in the ${countInWords(back, 'month')} up to ${inWords(family.on)}: ${listInWords(times.map(timeInWords))}.`;
}

function roleInWords(role: RoleHeld['role'], [first]: readonly WorkerTime[]): string {
  if (role === 'allocated') return 'allocated social worker';
  return role === 'other' && first?.professional.roleWording != null
    ? first.professional.roleWording
    : labelInSentence('professionalRole', role);
}

function timeInWords({ professional: { name }, from, to }: WorkerTime): string {
  const began = from === null ? 'since when is not recorded' : `from ${inWords(from)}`;
  return `${name} (${began}${to === null ? ', still' : ` to ${inWords(to)}`})`;
}

function withoutSays(names: string, { from, to, days, isNow, plans }: TimeWithout): string {
  const kinds = [...new Set(plans.map(({ kind }) => labelInSentence('planKind', kind)))].sort();
  const under = kinds.length === 0 ? '' : ` (${listInWords(kinds)})`;
  return isNow
    ? `No allocated social worker is recorded for ${names} since ${inWords(from)}, ${daysInWords(days)}, with a plan open${under}.`
    : `From ${inWords(from)} to ${inWords(to)}, ${daysInWords(days)}, no allocated social worker is recorded for ${names}, with a plan open${under}.`;
}

function workerEvidence({ record }: FamilyAt, { professional, from, to }: WorkerTime): Evidence {
  const agency =
    record.agencies.find(({ id }) => id === professional.agencyId)?.name ?? 'agency not recorded';
  const role = professional.roleWording ?? labelInSentence('professionalRole', professional.role);
  const until = to === null ? 'still on this date' : `until ${inWords(to)}`;
  return {
    id: professional.id,
    date: from === null ? null : firstDay(from),
    says: `${professional.name} (${role}, ${agency}), ${until}.`,
  };
}

/** Whoever of social care works with whom is not in the record: then nobody can be told to be without a worker. */
function workersNotHeld(family: FamilyAt, asked: Asked): Finding[] {
  const children = livingChildren(family).map(({ id }) => id);
  if (children.length === 0) return [];
  return [
    {
      question: 'workers-changed',
      severity: 'note',
      about: children,
      says: 'Who of children’s social care works or worked with the children is not held here, so it cannot be said whether a worker changed or nobody was allocated.',
      because: [],
      rule: ruleFor(asked),
      facts: { status: 'not-held', children },
    },
  ];
}

const order: Readonly<Record<Severity, number>> = { act: 0, check: 1, note: 2 };

function comparePressing(a: Finding, b: Finding): number {
  return (
    order[a.severity] - order[b.severity] ||
    b.because.length - a.because.length ||
    compareText(a.about[0] ?? '', b.about[0] ?? '')
  );
}

function ruleFor({ workers: n, months: back }: Asked): Rule {
  return {
    id: 'workers-changed',
    says: `${n} or more workers in one role towards the child within ${countInWords(back, 'month')}, all but one of them ended. The allocated worker is the one so marked; where nobody is, whoever of children’s social care is a social worker or lead practitioner. Besides, ${daysInWords(leastDaysWithout)} or more within that time on a child in need, child protection, looked after, pre-proceedings or supervision plan with no allocated worker recorded: to act on where that holds now under a child protection plan or for a looked after child. Whether a worker was away for a time is not in the record.`,
    source:
      'Stability of the social worker as the Department for Education counts it: three or more in a year for 24% of looked after children, over two years for 53% (2025); the months looked back over are a setting. Neglect in serious case reviews: one family had 13 health visitors in six years.',
  };
}
