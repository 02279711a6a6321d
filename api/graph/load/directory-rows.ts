import type { Agency, Area, Household, Person, Professional, Team } from '../../domain/family-record.ts';
import type { PersonCore } from '../read/people.ts';
import { without } from '../read/without.ts';
import { linkFrom, linkTo, nodeRow, type NodeRow } from './node-row.ts';
import { searchAddressOf } from './search-properties.ts';

/** A person without the versions of their names and facts, which are statements of their own. */
export function personNodeRow(whole: PersonCore | Person): NodeRow {
  const person = 'details' in whole ? without(whole, 'details') : whole;
  return nodeRow(person, { ...person, protectedFrom: [...person.protectedFrom] }, []);
}

export function householdNodeRow(household: Household): NodeRow {
  return nodeRow(
    household,
    {
      ...household,
      protectedFrom: [...household.protectedFrom],
      searchAddress: searchAddressOf(household),
    },
    [],
  );
}

export function agencyNodeRow(agency: Agency): NodeRow {
  return nodeRow(agency, { ...agency }, []);
}

export function areaNodeRow(area: Area): NodeRow {
  return nodeRow(area, { ...area }, []);
}

export function teamNodeRow(team: Team): NodeRow {
  return nodeRow(team, { ...team }, [
    ...linkTo('teamPartOfAgency', team.id, team.agencyId),
    ...linkTo('teamInArea', team.id, team.areaId ?? null),
  ]);
}

export function professionalNodeRow(professional: Professional): NodeRow {
  const { id, teamId, agencyId } = professional;
  return nodeRow(
    professional,
    { ...professional },
    teamId === null
      ? linkFrom('professionalWorksInAgency', id, agencyId)
      : linkFrom('professionalWorksInTeam', id, teamId),
  );
}
