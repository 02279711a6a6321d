import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { AgencyKind } from '../../../../api/domain/vocabulary.ts';
import type { AgencyId, PersonId } from '../../../../api/domain/ids.ts';
import {
  expectedAgencies,
  expectedNotHeld,
  type ExpectedNotHeld,
} from '../../../../api/domain/professionals/expected-agencies.ts';
import type { ProfessionalAt } from '../../../../api/domain/professionals/professionals-of.ts';
import { labelOf } from '../../../../api/domain/words/labels.ts';
import { countInWords } from '../../../../api/domain/words/lists-in-words.ts';
import { notHeldInWords, touchOf } from './in-touch.ts';
import {
  agencyParties,
  kindRank,
  later,
  tiesOfProfessional,
  type AgencyParty,
  type PartyTie,
} from './parties.ts';

/** One upright line of the network with its card: an agency, one of its professionals, or a gap. */
export interface Column {
  readonly id: string;
  readonly kind: 'agency' | 'professional' | 'gap';
  readonly agencyId: AgencyId | null;
  /** Of whom a professional is; the agency itself; empty for a gap. */
  readonly agencyName: string;
  readonly professionalId: string | null;
  readonly title: string;
  /** Below the title: how many workers, the last contact. */
  readonly lines: readonly string[];
  readonly faded: boolean;
  /** Its contacts are not all held here: whether there was one of late cannot be told. */
  readonly notHeld: boolean;
  readonly ties: ReadonlyMap<PersonId, PartyTie>;
  /** Of a gap: whom it is about and why. */
  readonly gap: { readonly personIds: readonly PersonId[]; readonly because: string } | null;
}

/** Agencies by kind, those that are unfolded as their professionals, gaps among their kind. */
export function columnsOf(family: FamilyAt, unfolded: ReadonlySet<string>): Column[] {
  const agencies = agencyParties(family).map((party) => ({
    rank: kindRank(party.agency),
    columns: unfolded.has(party.agency.id)
      ? party.professionals.map((each) => professionalColumn(each, family))
      : [agencyColumn(party, family)],
  }));
  const gaps = expectedAgencies(family).map(({ kind, name, personIds, because }) => ({
    rank: kindRank({ kind }) + 0.5,
    columns: [gapColumn(kind, name, personIds, because)],
  }));
  const unheld = expectedNotHeld(family).map((each) => ({
    rank: kindRank(each.agency) + 0.4,
    columns: agencies.some(({ columns }) => columns.some(({ agencyId }) => agencyId === each.agency.id))
      ? []
      : [unheldColumn(each, family)],
  }));
  return [...agencies, ...gaps, ...unheld].sort((a, b) => a.rank - b.rank).flatMap(({ columns }) => columns);
}

function agencyColumn({ agency, professionals, byPerson }: AgencyParty, family: FamilyAt): Column {
  const now = professionals.filter(({ isInvolved, hasLeft }) => isInvolved && !hasLeft).length;
  const lastOn = [...byPerson.values()].map((tie) => tie.lastOn).reduce(later, null);
  const touch = touchOf(family, agency.id, lastOn);
  const workers = now === 0 ? 'no worker now' : countInWords(now, 'worker');
  return {
    id: `agency:${agency.id}`,
    kind: 'agency',
    agencyId: agency.id,
    agencyName: agency.name,
    professionalId: null,
    title: agency.name,
    lines: [workers, touch.words],
    faded: touch.kind === 'silent',
    notHeld: touch.kind === 'not-held',
    ties: byPerson,
    gap: null,
  };
}

export function professionalColumn(professional: ProfessionalAt, family: FamilyAt): Column {
  const { id, name, role, agency, lastOn, hasLeft } = professional;
  const touch = touchOf(family, agency.id, lastOn);
  return {
    id: `professional:${id}`,
    kind: 'professional',
    agencyId: agency.id,
    agencyName: agency.name,
    professionalId: id,
    title: name,
    lines: [hasLeft ? `${role}, has left` : role, touch.words],
    faded: touch.kind === 'silent',
    notHeld: touch.kind === 'not-held',
    ties: tiesOfProfessional(professional),
    gap: null,
  };
}

/** Expected for somebody, and of it the record would not tell. */
function unheldColumn({ agency, because }: ExpectedNotHeld, family: FamilyAt): Column {
  return {
    id: `agency:${agency.id}`,
    kind: 'agency',
    agencyId: agency.id,
    agencyName: agency.name,
    professionalId: null,
    title: agency.name,
    lines: [`expected (${because})`, notHeldInWords(family, agency.id, null)],
    faded: false,
    notHeld: true,
    ties: new Map(),
    gap: null,
  };
}

function gapColumn(kind: AgencyKind, name: string, personIds: readonly PersonId[], because: string): Column {
  return {
    id: `gap:${kind}`,
    kind: 'gap',
    agencyId: null,
    agencyName: '',
    professionalId: null,
    title: name || labelOf('agencyKind', kind),
    lines: ['expected, none recorded'],
    faded: true,
    notHeld: false,
    ties: new Map(),
    gap: { personIds, because },
  };
}
