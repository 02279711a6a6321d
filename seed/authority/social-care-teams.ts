import type { ProfessionalRow } from '../../api/exchange/family-file/work-schema.ts';
import type { Chance } from '../generate/chance.ts';
import { asAt, firstDay, isoOf, type Day } from './days.ts';
import type { AreaRow, TeamRow, Worker } from './directory.ts';
import { familyNameOf, givenNameOf } from './names.ts';
import type { AuthoritySize } from './sizes.ts';

export const teamKinds = ['family_help', 'assessment', 'safeguarding', 'care', 'leaving_care'] as const;
export type TeamKind = (typeof teamKinds)[number];

/** A team of children's social care with everybody who worked in it over the years. */
export interface CareTeam {
  readonly row: TeamRow;
  readonly kind: TeamKind;
  readonly areaId: string;
  /** Who holds cases; they come and go. */
  readonly workers: readonly Worker[];
  readonly supportWorkers: readonly Worker[];
}

interface Making {
  readonly prefix: string;
  readonly size: AuthoritySize;
  readonly areas: readonly AreaRow[];
  readonly socialCareId: string;
  readonly chance: Chance;
  readonly addWorker: (row: ProfessionalRow) => unknown;
}

const titles: Record<TeamKind, string> = {
  family_help: 'Family Help',
  assessment: 'Assessment',
  safeguarding: 'Safeguarding',
  care: 'Children in Care',
  leaving_care: 'Leaving Care',
};

const caseHolders: Record<TeamKind, ProfessionalRow['role']> = {
  family_help: 'family_help_lead_practitioner',
  assessment: 'social_worker',
  safeguarding: 'social_worker',
  care: 'social_worker',
  leaving_care: 'personal_adviser',
};

export function socialCareTeams(making: Making): CareTeam[] {
  const { size, areas } = making;
  const isLarge = size.safeguardingTeamsInArea > 1;
  return areas.flatMap((area) =>
    teamKinds.flatMap((kind) => {
      const count = kind === 'safeguarding' ? size.safeguardingTeamsInArea : isLarge ? 2 : 1;
      return Array.from({ length: count }, (_, index) => teamOf(making, area, kind, index, count));
    }),
  );
}

function teamOf(making: Making, area: AreaRow, kind: TeamKind, index: number, count: number): CareTeam {
  const { prefix, socialCareId } = making;
  const number = count > 1 ? ` ${index + 1}` : '';
  const id = `${prefix}-t-${area.name.toLowerCase()}-${kind.replaceAll('_', '-')}-${index + 1}`;
  const row: TeamRow = {
    id,
    name: `${titles[kind]} ${area.name}${number}`,
    agencyId: socialCareId,
    areaId: area.id,
  };
  const workers = Array.from({ length: making.size.desks[kind] }, (_, desk) => desk).flatMap((desk) =>
    atDesk(making, id, desk, caseHolders[kind]),
  );
  const supportWorkers = atDesk(making, id, 90, 'family_support_worker');
  return { row, kind, areaId: area.id, workers, supportWorkers };
}

/** One after another at one desk, with weeks between them in which nobody sits there. */
function atDesk(making: Making, teamId: string, desk: number, role: ProfessionalRow['role']): Worker[] {
  const { chance, socialCareId, addWorker } = making;
  const found: Worker[] = [];
  let from: Day = firstDay - chance.between(0, 2_000);
  while (from < asAt - 20) {
    const stays = chance.inHundred(45) ? chance.between(120, 500) : chance.between(500, 2_600);
    const to = from + stays;
    const worker = { id: `${teamId}-${desk + 1}-${found.length + 1}`, agencyId: socialCareId, from, to };
    if (to > firstDay - 400) {
      found.push(worker);
      addWorker({
        id: worker.id,
        name: `${givenNameOf(chance, chance.inHundred(84) ? 'female' : 'male')} ${familyNameOf(chance)}`,
        role,
        agencyId: socialCareId,
        teamId,
        phone: `01632 960${chance.between(100, 999)}`,
        from: isoOf(from),
        to: to > asAt ? null : isoOf(to),
      });
    }
    from = to + (chance.inHundred(60) ? chance.between(3, 30) : chance.between(30, 130));
  }
  return found;
}
