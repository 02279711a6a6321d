import type { AgencyKind, ProfessionalRole } from '../../api/domain/vocabulary.ts';
import type { AgencyRow, ProfessionalRow } from '../../api/exchange/family-file/work-schema.ts';
import type { Chance } from '../generate/chance.ts';
import { asAt, firstDay } from './days.ts';
import type { Worker } from './directory.ts';
import { familyNameOf, givenNameOf } from './names.ts';
import type { AuthoritySize } from './sizes.ts';

/** An agency with those of it who are in touch with families. */
export interface PartnerAgency {
  readonly id: string;
  readonly workers: readonly [Worker, ...Worker[]];
}

type Some = readonly [PartnerAgency, ...PartnerAgency[]];

export interface Partners {
  readonly primarySchools: Some;
  readonly secondarySchools: Some;
  readonly nurseries: Some;
  readonly practices: Some;
  readonly healthVisiting: PartnerAgency;
  readonly hospital: PartnerAgency;
  readonly mentalHealth: PartnerAgency;
  readonly recovery: PartnerAgency;
  readonly police: PartnerAgency;
  readonly housing: PartnerAgency;
  readonly refuge: PartnerAgency;
  readonly youthJustice: PartnerAgency;
}

interface Making {
  readonly prefix: string;
  readonly size: AuthoritySize;
  readonly chance: Chance;
  readonly addAgency: (row: AgencyRow) => unknown;
  readonly addWorker: (row: ProfessionalRow) => unknown;
}

const schoolNames = [
  'St Aidan’s', 'Bargate', 'Clay Hill', 'Dyer’s Field', 'Ferry Lane', 'Gannet Bay', 'Hopper Moor', 'St Osyth’s',
  'Kelp Sands', 'Moat Park', 'Osier Bank', 'Pinfold', 'Staithe', 'Tenterfield', 'Wherry', 'Yarrow Green',
] as const; // prettier-ignore

export function partnerAgencies(making: Making): Partners {
  const { size } = making;
  const share = (part: number) => Math.max(2, Math.round(size.primarySchools * part));
  const many = (count: number, one: (index: number) => PartnerAgency): Some => [
    one(0),
    ...Array.from({ length: count - 1 }, (_, index) => one(index + 1)),
  ];
  const school = (index: number, kind: string) =>
    `${schoolNames[index % schoolNames.length] ?? ''} ${kind}${index < schoolNames.length ? '' : ` ${1 + Math.floor(index / schoolNames.length)}`}`;
  const one = (code: string, name: string, kind: AgencyKind, roles: readonly ProfessionalRole[]) =>
    agency(making, code, name, kind, roles);
  const staff = (role: ProfessionalRole, count: number): ProfessionalRole[] =>
    Array.from({ length: count }, () => role);
  return {
    primarySchools: many(size.primarySchools, (index) =>
      one(`primary-${index + 1}`, school(index, 'Primary School'), 'school', [
        'designated_safeguarding_lead',
        'teacher',
      ]),
    ),
    secondarySchools: many(share(0.25), (index) =>
      one(`secondary-${index + 1}`, school(index + 3, 'High School'), 'school', [
        'designated_safeguarding_lead',
        'learning_mentor',
        'teacher',
      ]),
    ),
    nurseries: many(share(0.4), (index) =>
      one(`nursery-${index + 1}`, school(index + 7, 'Nursery'), 'early_years_setting', ['nursery_manager']),
    ),
    practices: many(share(0.5), (index) =>
      one(`practice-${index + 1}`, school(index + 5, 'Surgery'), 'general_practice', [
        'general_practitioner',
      ]),
    ),
    healthVisiting: one('health', 'Wendlemoor Community Health 0 to 19', 'community_health_0_19', [
      ...staff('health_visitor', share(0.6)),
      ...staff('school_nurse', share(0.3)),
    ]),
    hospital: one('hospital', 'Wendlemoor General Hospital', 'acute_hospital_trust', [
      'paediatrician',
      'named_nurse',
      ...staff('midwife', share(0.2)),
    ]),
    mentalHealth: one('camhs', 'Moor Valley Mental Health Trust', 'mental_health_trust', [
      ...staff('camhs_practitioner', share(0.3)),
      ...staff('adult_mental_health_practitioner', share(0.2)),
    ]),
    recovery: one(
      'recovery',
      'Clear Water Recovery',
      'substance_misuse_service',
      staff('recovery_worker', share(0.2)),
    ),
    police: one('police', 'Moorland Constabulary', 'police', [
      ...staff('police_officer', share(0.4)),
      'missing_persons_coordinator',
    ]),
    housing: one('housing', 'Wendlemoor Homes', 'housing_provider', staff('housing_officer', share(0.2))),
    refuge: one('dv', 'Lantern Domestic Abuse Service', 'domestic_abuse_service', staff('idva', share(0.2))),
    youthJustice: one('yjs', 'Wendlemoor Youth Justice', 'youth_justice', staff('other', share(0.1))),
  };
}

function agency(
  { prefix, chance, addAgency, addWorker }: Making,
  code: string,
  name: string,
  kind: AgencyKind,
  roles: readonly ProfessionalRole[],
): PartnerAgency {
  const id = `${prefix}-a-${code}`;
  addAgency({ id, name, kind });
  const workers = roles.map((role, index): Worker => {
    const worker = {
      id: `${prefix}-w-${code}-${index + 1}`,
      agencyId: id,
      from: firstDay - 3_000,
      to: asAt + 3_000,
    };
    const title = role === 'general_practitioner' || role === 'paediatrician' ? 'Dr ' : '';
    addWorker({
      id: worker.id,
      name: `${title}${givenNameOf(chance, chance.inHundred(70) ? 'female' : 'male')} ${familyNameOf(chance)}`,
      role,
      agencyId: id,
    });
    return worker;
  });
  const [first, ...rest] = workers;
  if (first === undefined) throw new RangeError(`Nobody works at ${name}.`);
  return { id, workers: [first, ...rest] };
}
