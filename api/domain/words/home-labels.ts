import type { HouseholdKind, HouseholdRole } from '../vocabulary.ts';
import type { Labels } from './label.ts';

export const householdKindLabels: Labels<HouseholdKind> = {
  family_home: { label: 'Family home', means: 'A home of members of the family.' },
  kinship_home: {
    label: "Kinship carer's home",
    means: 'The home of a relative or friend who raises the child.',
  },
  foster_placement: { label: 'Foster home', means: 'The home of approved foster carers.' },
  childrens_home: {
    label: "Children's home",
    means: "Registered children's home, shared by unrelated children.",
  },
  supported_accommodation: {
    label: 'Supported accommodation',
    means: 'Registered accommodation with support for looked after children and care leavers of 16 and 17.',
  },
  residential: {
    label: 'Residential setting',
    means: 'Residential school, care home or other shared setting.',
  },
  refuge: {
    label: 'Refuge',
    means: 'Safe accommodation from domestic abuse; its address is never stored or shown.',
  },
  hostel: { label: 'Hostel', means: 'Shared short-stay accommodation.' },
  temporary_accommodation: {
    label: 'Temporary accommodation',
    means: 'Provided by housing to a household without a home, such as a bed and breakfast room.',
  },
  hospital: { label: 'Hospital', means: 'An inpatient stay.' },
  custody: { label: 'Custody', means: 'Prison, young offender institution or secure training centre.' },
  other: { label: 'Other home', means: 'As described in the record.' },
};

export const householdRoleLabels: Labels<HouseholdRole> = {
  main_carer: { label: 'Main carer', means: 'Lives there and carries the daily care of the children.' },
  other_adult: { label: 'Adult living there', means: 'Lives there without being the main carer.' },
  tenant_or_owner: {
    label: 'Tenant or owner',
    means: 'Holds the tenancy or owns the home, and lives there.',
  },
  child: { label: 'Child', means: 'Lives there as a child of the household.' },
  part_time_child: {
    label: 'Child, part-time',
    means: 'Lives there part of the week; the main home is elsewhere.',
  },
  placed_child: { label: 'Placed child', means: 'Looked after and placed there by the authority.' },
  foster_carer: { label: 'Foster carer', means: 'Approved foster carer living there.' },
  lodger: { label: 'Lodger', means: 'Pays to live there.' },
  regular_visitor: { label: 'Regular visitor', means: 'Often there, and lives elsewhere.' },
  overnight_stayer: { label: 'Stays overnight', means: 'Sleeps there at times, and lives elsewhere.' },
  reported_resident: {
    label: 'Reported to live there',
    means: 'Said to live there; not confirmed by anybody.',
  },
};
