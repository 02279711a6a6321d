import type { FamilyAt } from '../../family-at.ts';
import { nameOf } from '../../seen/names.ts';
import { countInWords, listInWords } from '../../words/lists-in-words.ts';
import { inOneText } from '../evidence.ts';
import type { FactValue, Finding, Rule } from '../finding.ts';
import type { ChildSeen } from './child-seen.ts';
import { neverSeenSeverity } from './never-seen-child.ts';

/** In a family too large for a list of names, how many: their own findings name them. */
const mostNamed = 20;

/** Where each child stands: counted once by anyone, once by a social worker, so that either adds up to all of them. */
interface Counted {
  readonly seen: readonly ChildSeen[];
  readonly never: readonly ChildSeen[];
  readonly notTold: readonly ChildSeen[];
}

/** The family in two lines; none where everybody was seen by both, and that is held. */
export function familyNeverSeen(family: FamilyAt, children: readonly ChildSeen[], rule: Rule): Finding[] {
  const byAnyone = countedBy(children, ({ status, summary }) => {
    if (status.kind === 'never') return 'never';
    return summary.lastSeen !== null || summary.folded.seen !== null ? 'seen' : 'notTold';
  });
  const bySocialWorker = countedBy(children, ({ socialWorker }) => {
    if (socialWorker.kind === 'never' || socialWorker.kind === 'seen') return socialWorker.kind;
    return 'notTold';
  });
  const told = [
    ...new Set([...byAnyone.never, ...bySocialWorker.never, ...byAnyone.notTold, ...bySocialWorker.notTold]),
  ];
  if (told.length === 0) return [];
  const never = children.filter(
    (each) => byAnyone.never.includes(each) || bySocialWorker.never.includes(each),
  );
  const isAct = never.some((child) => neverSeenSeverity(family, child) === 'act');
  return [
    {
      question: 'never-seen',
      severity: isAct ? 'act' : 'check',
      about: told.map(({ child }) => child.id),
      says: inOneText([
        `${countInWords(children.length, 'child', 'children')}.`,
        `By any professional: ${countsInWords(family, byAnyone)}.`,
        `By a social worker outside meetings: ${countsInWords(family, bySocialWorker)}.`,
      ]),
      because: [],
      rule,
      facts: {
        children: children.length,
        seen: idsOf(byAnyone.seen),
        neverSeen: idsOf(byAnyone.never),
        seenBySocialWorker: idsOf(bySocialWorker.seen),
        neverSeenBySocialWorker: idsOf(bySocialWorker.never),
        ...ifAny('notHeld', byAnyone.notTold),
        ...ifAny('socialWorkerNotTold', bySocialWorker.notTold),
      },
    },
  ];
}

function countedBy(children: readonly ChildSeen[], where: (child: ChildSeen) => keyof Counted): Counted {
  const of = (name: keyof Counted) => children.filter((child) => where(child) === name);
  return { seen: of('seen'), never: of('never'), notTold: of('notTold') };
}

/** "9 seen; no sighting recorded of 2 (Harley and Jayden); not to be told for 1 (Ben)". */
function countsInWords(family: FamilyAt, { seen, never, notTold }: Counted): string {
  const named = (words: string, list: readonly ChildSeen[]) =>
    list.length === 0 ? [] : [`${words} ${list.length}${namesSay(family, list)}`];
  return [
    ...(seen.length === 0 ? [] : [`${seen.length} seen`]),
    ...named('no sighting recorded of', never),
    ...named('not to be told for', notTold),
  ].join('; ');
}

function namesSay(family: FamilyAt, list: readonly ChildSeen[]): string {
  return list.length > mostNamed
    ? ''
    : ` (${listInWords(list.map(({ child }) => nameOf(family, child.id)))})`;
}

function ifAny(name: string, list: readonly ChildSeen[]): Record<string, FactValue> {
  return list.length === 0 ? {} : { [name]: idsOf(list) };
}

function idsOf(list: readonly ChildSeen[]): string[] {
  return list.map(({ child }) => child.id).sort();
}
