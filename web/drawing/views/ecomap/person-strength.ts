import { addDays, inWords } from '../../../../api/domain/calendar-date.ts';
import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { Influence } from '../../../../api/domain/family-record.ts';
import type { PersonId } from '../../../../api/domain/ids.ts';
import { peopleOf } from '../../../../api/domain/professionals/contact-tallies.ts';
import { lowerFirst } from '../../../../api/domain/words/lists-in-words.ts';
import { labelOf } from '../../../../api/domain/words/labels.ts';
import { doubtInWords } from '../homes/in-doubt.ts';
import { silentDays } from '../network/in-touch.ts';

/** How a tie between the child and somebody is drawn, with the recorded facts that it rests on. */
export interface Strength {
  readonly look:
    | 'plain'
    | 'some'
    | 'strong'
    | 'very-strong'
    | 'weak'
    | 'silent'
    | 'stressful'
    | 'stressful-unsure'
    | 'strong-unsure';
  /** Towards whoever is supported; null where the record does not say. */
  readonly supports: 'child' | 'other' | null;
  /** In words, for below the name. */
  readonly words: readonly string[];
}

/**
 * Between the child and another person of the family. Only what is recorded: an influence that is a risk, or both a
 * risk and protective, is drawn as stressful; a protective one as strong, its arrow towards whoever is supported; family
 * time in the last 90 days by how often; nothing recorded as a plain line. What is only suspected or disputed is drawn
 * broken, never as a plain fact.
 */
export function personStrength(family: FamilyAt, childId: PersonId, otherId: PersonId): Strength {
  const between = family.influences.filter(
    ({ fromId, toId }) =>
      (fromId === otherId && toId === childId) || (fromId === childId && toId === otherId),
  );
  const times = familyTimes(family, childId, otherId);
  const words = [...between.map((influence) => influenceInWords(influence, family)), ...timeInWords(times)];
  const sure = between.filter((influence) => !isInDoubt(influence));
  const supports = supportOf(sure, childId);
  if (sure.some(isRisk)) return { look: 'stressful', supports, words };
  if (between.some(isRisk)) return { look: 'stressful-unsure', supports, words };
  if (sure.some(isProtective)) return { look: 'strong', supports, words };
  if (between.some(isProtective)) return { look: 'strong-unsure', supports, words };
  if (times > 0) return { look: lookOfTimes(times), supports: null, words };
  return { look: 'plain', supports: null, words };
}

function isInDoubt({ certainty }: Influence): boolean {
  return certainty === 'suspected' || certainty === 'disputed';
}

function isRisk({ polarity }: Influence): boolean {
  return polarity === 'risk' || polarity === 'mixed';
}

function isProtective({ polarity }: Influence): boolean {
  return polarity === 'protective';
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

/**
 * "Brenda: offers to care (protective; recorded by Ropewalk Primary School)", "Gil: physical harm? (risk; disputed; …)".
 * Whose view it is stays with the free text, so the agency that recorded it is never told as holding the view.
 */
function influenceInWords(influence: Influence, family: FamilyAt): string {
  const { kind, polarity, fromId, certainty } = influence;
  const label = lowerFirst(labelOf('influenceKind', kind));
  const effect = lowerFirst(labelOf('polarity', polarity));
  const by = family.byId.get(fromId)?.shortName ?? 'somebody';
  const doubt = doubtInWords(certainty);
  const said = [effect, ...(doubt === '' ? [] : [doubt]), ...sayersInWords(influence, family)];
  return `${by}: ${label}${isInDoubt(influence) ? '?' : ''} (${said.join('; ')})`;
}

function sayersInWords({ viewOf, recordedBy }: Influence, family: FamilyAt): string[] {
  const view = viewOf === null || viewOf === '' ? [] : [`in the view of ${viewOf}`];
  if (recordedBy === null) return view.length > 0 ? view : ['by whom is not recorded'];
  const agency = family.record.agencies.find(({ id }) => id === recordedBy)?.name;
  return [...view, `recorded by ${agency ?? 'an agency that is not shown'}`];
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
