import { addDays } from '../../../../api/domain/calendar-date.ts';
import { compareText } from '../../../../api/domain/compare-text.ts';
import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { Agency } from '../../../../api/domain/family-record.ts';
import type { AgencyId, PersonId, ProfessionalId } from '../../../../api/domain/ids.ts';
import { noContacts, peopleOf } from '../../../../api/domain/professionals/contact-tallies.ts';
import { expectedAgencies } from '../../../../api/domain/professionals/expected-agencies.ts';
import {
  professionalsOf,
  type ProfessionalAt,
} from '../../../../api/domain/professionals/professionals-of.ts';
import { isInPerson } from '../../../../api/domain/seen/in-person.ts';
import { countInWords, timesInWords } from '../../../../api/domain/words/lists-in-words.ts';
import {
  isSilent,
  kindRank,
  lastInWords,
  later,
  silenceInWords,
  silentDays,
  tiesOfProfessional,
} from '../network/parties.ts';
import { lookOfTimes, type Strength } from './person-strength.ts';

/** A professional who works or worked with the child, or the former workers of one agency together. */
export interface Service {
  readonly id: string;
  readonly kind: 'agency' | 'professional' | 'gap';
  readonly agencyId: AgencyId | null;
  readonly professionalId: ProfessionalId | null;
  readonly ring: 'school' | 'services';
  readonly rank: number;
  readonly title: string;
  readonly lines: readonly string[];
  readonly faded: boolean;
  readonly strength: Strength;
}

const schoolKinds: readonly Agency['kind'][] = ['school', 'college', 'early_years_setting'];

/** Who works with the child now or was in touch in 90 days stands alone; those of earlier times fold by agency. */
export function servicesOf(family: FamilyAt, childId: PersonId): Service[] {
  const known = professionalsOf(family).filter((each) => tiesOfProfessional(each).has(childId));
  const isCurrent = (each: ProfessionalAt) => {
    const tie = tiesOfProfessional(each).get(childId);
    return tie !== undefined && (tie.worksWith || !isSilent(tie.lastOn, family.on));
  };
  const current = known.filter(isCurrent).map((each) => professionalService(each, family, childId));
  const earlier = new Map<AgencyId, ProfessionalAt[]>();
  for (const each of known.filter((one) => !isCurrent(one)))
    earlier.set(each.agency.id, [...(earlier.get(each.agency.id) ?? []), each]);
  const folded = [...earlier.values()].flatMap((workers) => formerService(workers, family, childId));
  const gaps = expectedAgencies(family)
    .filter(({ personIds }) => personIds.includes(childId))
    .map(({ kind, name, because }) => gapService(kind, name, because));
  return [...current, ...folded, ...gaps].sort((a, b) => a.rank - b.rank || compareText(a.id, b.id));
}

function ringOf({ kind }: Pick<Agency, 'kind'>): Service['ring'] {
  return schoolKinds.includes(kind) ? 'school' : 'services';
}

function professionalService(each: ProfessionalAt, family: FamilyAt, childId: PersonId): Service {
  const { id, name, role, agency } = each;
  const tie = tiesOfProfessional(each).get(childId) ?? { ...noContacts, worksWith: false };
  const { recent, saw } = recentContacts(family, id, childId);
  const isQuiet = isSilent(tie.lastOn, family.on);
  return {
    id: `professional:${id}`,
    kind: 'professional',
    agencyId: agency.id,
    professionalId: id,
    ring: ringOf(agency),
    rank: kindRank(agency),
    title: name,
    lines: [
      role,
      agency.name,
      isQuiet ? silenceInWords(tie.lastOn, family.on) : lastInWords(tie.lastOn),
      ...recentInWords(recent, saw),
    ],
    faded: isQuiet,
    strength: {
      look: saw > 0 ? lookOfTimes(saw) : isQuiet ? 'silent' : 'weak',
      supports: tie.worksWith ? 'child' : null,
      words: [],
    },
  };
}

function recentInWords(recent: number, saw: number): string[] {
  if (recent === 0) return [];
  const contacts = `${countInWords(recent, 'contact')} in ${silentDays} days`;
  return [saw === 0 ? `${contacts}, child not seen` : `${contacts}, child seen ${timesInWords(saw)}`];
}

/** Contacts of the last 90 days with or about the child, and in how many the child was seen in person. */
function recentContacts(family: FamilyAt, id: ProfessionalId, childId: PersonId) {
  const since = addDays(family.on, -silentDays);
  const recent = family.contacts.filter(
    (contact) =>
      contact.on > since &&
      [...contact.professionalIds, ...contact.attended.professionalIds].includes(id) &&
      peopleOf(contact).includes(childId),
  );
  const saw = recent.filter(
    (contact) => isInPerson(contact) && contact.sightings.some(({ personId }) => personId === childId),
  );
  return { recent: recent.length, saw: saw.length };
}

function formerService(workers: readonly ProfessionalAt[], family: FamilyAt, childId: PersonId): Service[] {
  const [first] = workers;
  if (first === undefined) return [];
  const lastOn = workers
    .map((each) => tiesOfProfessional(each).get(childId)?.lastOn ?? null)
    .reduce(later, null);
  const { agency } = first;
  return [
    {
      id: `former:${agency.id}`,
      kind: 'agency',
      agencyId: agency.id,
      professionalId: null,
      ring: ringOf(agency),
      rank: kindRank(agency) + 0.1,
      title: agency.name,
      lines: [
        `${countInWords(workers.length, 'earlier worker')}: ${workers.map(({ name }) => name).join(', ')}`,
        silenceInWords(lastOn, family.on) || lastInWords(lastOn),
      ],
      faded: true,
      strength: { look: 'silent', supports: null, words: [] },
    },
  ];
}

function gapService(kind: Agency['kind'], name: string, because: string): Service {
  return {
    id: `gap:${kind}`,
    kind: 'gap',
    agencyId: null,
    professionalId: null,
    ring: ringOf({ kind }),
    rank: kindRank({ kind }) + 0.5,
    title: name,
    lines: [`expected (${because}), none recorded`],
    faded: true,
    strength: { look: 'silent', supports: null, words: [] },
  };
}
