import { addDays, inWords } from '../../../../api/domain/calendar-date.ts';
import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { Influence } from '../../../../api/domain/family-record.ts';
import type { PersonId } from '../../../../api/domain/ids.ts';
import { peopleOf } from '../../../../api/domain/professionals/contact-tallies.ts';
import { lowerFirst } from '../../../../api/domain/words/lists-in-words.ts';
import { labelOf } from '../../../../api/domain/words/labels.ts';
import { silentDays } from '../network/in-touch.ts';

/** How a tie between the child and somebody is drawn, with the recorded facts that it rests on. */
export interface Strength {
  readonly look: 'plain' | 'some' | 'strong' | 'very-strong' | 'weak' | 'silent' | 'stressful';
  /** Towards whoever is supported; null where the record does not say. */
  readonly supports: 'child' | 'other' | null;
  /** In words, for below the name. */
  readonly words: readonly string[];
}

/**
 * Between the child and another person of the family. Only what is recorded: an influence that is a risk, or both a
 * risk and protective, is drawn as stressful; a protective one as strong, its arrow towards whoever is supported; family
 * time in the last 90 days by how often; nothing recorded as a plain line.
 */
export function personStrength(family: FamilyAt, childId: PersonId, otherId: PersonId): Strength {
  const between = family.influences.filter(
    ({ fromId, toId }) =>
      (fromId === otherId && toId === childId) || (fromId === childId && toId === otherId),
  );
  const times = familyTimes(family, childId, otherId);
  const words = [...between.map((influence) => influenceInWords(influence, family)), ...timeInWords(times)];
  const supports = supportOf(between, childId);
  if (between.some(({ polarity }) => polarity === 'risk' || polarity === 'mixed'))
    return { look: 'stressful', supports, words };
  if (between.some(({ polarity }) => polarity === 'protective')) return { look: 'strong', supports, words };
  if (times > 0) return { look: lookOfTimes(times), supports: null, words };
  return { look: 'plain', supports: null, words };
}

/** Monthly or oftener is strong, about weekly very strong: the thresholds stand in the legend. */
export function lookOfTimes(times: number): 'some' | 'strong' | 'very-strong' {
  if (times >= 12) return 'very-strong';
  return times >= 3 ? 'strong' : 'some';
}

function supportOf(between: readonly Influence[], childId: PersonId): Strength['supports'] {
  const protective = between.filter(({ polarity }) => polarity === 'protective' || polarity === 'mixed');
  if (protective.some(({ toId }) => toId === childId)) return 'child';
  return protective.length > 0 ? 'other' : null;
}

/** "offers to care (protective, whose view is not recorded)". */
function influenceInWords(influence: Influence, family: FamilyAt): string {
  const { kind, polarity, viewOf, recordedBy, fromId } = influence;
  const agency = family.record.agencies.find(({ id }) => id === recordedBy)?.name;
  const view = viewOf ?? agency ?? null;
  const whose = view === null ? 'whose view is not recorded' : `in the view of ${view}`;
  const label = lowerFirst(labelOf('influenceKind', kind));
  const effect = lowerFirst(labelOf('polarity', polarity));
  const by = family.byId.get(fromId)?.shortName ?? 'somebody';
  return `${by}: ${label} (${effect}; ${whose})`;
}

/** Supervised family time within 90 days at which both were. */
function familyTimes(family: FamilyAt, childId: PersonId, otherId: PersonId): number {
  const since = addDays(family.on, -silentDays);
  return family.contacts.filter((contact) => {
    if (contact.kind !== 'supervised_family_time' || contact.on <= since) return false;
    const people = peopleOf(contact);
    return contact.outcome === 'completed' && people.includes(childId) && people.includes(otherId);
  }).length;
}

function timeInWords(times: number): string[] {
  return times === 0 ? [] : [`family time ${times === 1 ? 'once' : `${times} times`} in ${silentDays} days`];
}

/** The rule of the lines, in words. */
export function strengthRule(family: FamilyAt): string {
  return `Counted in the ${silentDays} days to ${inWords(family.on)}: contacts in which a professional saw the child, or family time together`;
}
