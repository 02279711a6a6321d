import * as nodes from '../commands/nodes.ts';
import { readContacts } from '../read/contacts.ts';
import { readAgencies, readAreas, readHouseholds, readProfessionals, readTeams } from '../read/directory.ts';
import { readConcerns, readEscalations, readFlags, readMissingEpisodes, readPlans } from '../read/items.ts';
import { readPersonCores } from '../read/people.ts';
import { careKinds } from './care-kinds.ts';
import { contactNodeRow } from './contact-row.ts';
import {
  agencyNodeRow,
  areaNodeRow,
  householdNodeRow,
  personNodeRow,
  professionalNodeRow,
  teamNodeRow,
} from './directory-rows.ts';
import {
  concernNodeRow,
  escalationNodeRow,
  flagNodeRow,
  missingEpisodeNodeRow,
  planNodeRow,
} from './item-rows.ts';
import { nodeKind, type NodeKind } from './node-kind.ts';

export const personKind: NodeKind = nodeKind({
  label: 'Person',
  what: 'a person',
  items: ({ people }) => people,
  row: personNodeRow,
  read: readPersonCores,
  write: nodes.writePeople,
  unlink: null,
  own: { amend: nodes.amendPeople, remove: nodes.removePeople },
});

const directoryKinds: readonly NodeKind[] = [
  nodeKind({
    label: 'Agency',
    what: 'an agency',
    items: ({ agencies }) => agencies,
    row: agencyNodeRow,
    read: readAgencies,
    write: nodes.writeAgencies,
    unlink: null,
    own: null,
  }),
  nodeKind({
    label: 'Area',
    what: 'an area',
    items: ({ areas }) => areas,
    row: areaNodeRow,
    read: readAreas,
    write: nodes.writeAreas,
    unlink: null,
    own: null,
  }),
  nodeKind({
    label: 'Team',
    what: 'a team',
    items: ({ teams }) => teams,
    row: teamNodeRow,
    read: readTeams,
    write: nodes.writeTeams,
    unlink: nodes.unlinkTeams,
    own: null,
  }),
  nodeKind({
    label: 'Professional',
    what: 'a professional',
    items: ({ professionals }) => professionals,
    row: professionalNodeRow,
    read: readProfessionals,
    write: nodes.writeProfessionals,
    unlink: nodes.unlinkProfessionals,
    own: null,
  }),
];

/** In the order in which a load writes them; ties between them follow when all are there. */
export const nodeKinds: readonly NodeKind[] = [
  personKind,
  nodeKind({
    label: 'Household',
    what: 'a home',
    items: ({ households }) => households,
    row: householdNodeRow,
    read: readHouseholds,
    write: nodes.writeHouseholds,
    unlink: null,
    own: { amend: nodes.amendHouseholds, remove: nodes.removeHouseholds },
  }),
  ...directoryKinds,
  nodeKind({
    label: 'Concern',
    what: 'a concern',
    items: ({ concerns }) => concerns,
    row: concernNodeRow,
    read: readConcerns,
    write: nodes.writeConcerns,
    unlink: nodes.unlinkConcerns,
    own: { amend: nodes.amendConcerns, remove: nodes.removeConcerns },
  }),
  nodeKind({
    label: 'Contact',
    what: 'a contact',
    items: ({ contacts }) => contacts,
    row: contactNodeRow,
    read: readContacts,
    write: nodes.writeContacts,
    unlink: nodes.unlinkContacts,
    own: { amend: nodes.amendContacts, remove: nodes.removeContacts },
  }),
  nodeKind({
    label: 'Plan',
    what: 'a plan',
    items: ({ plans }) => plans,
    row: planNodeRow,
    read: readPlans,
    write: nodes.writePlans,
    unlink: nodes.unlinkPlans,
    own: { amend: nodes.amendPlans, remove: nodes.removePlans },
  }),
  nodeKind({
    label: 'Flag',
    what: 'a flag',
    items: ({ flags }) => flags,
    row: flagNodeRow,
    read: readFlags,
    write: nodes.writeFlags,
    unlink: nodes.unlinkFlags,
    own: { amend: nodes.amendFlags, remove: nodes.removeFlags },
  }),
  nodeKind({
    label: 'Escalation',
    what: 'an escalation',
    items: ({ escalations }) => escalations,
    row: escalationNodeRow,
    read: readEscalations,
    write: nodes.writeEscalations,
    unlink: nodes.unlinkEscalations,
    own: { amend: nodes.amendEscalations, remove: nodes.removeEscalations },
  }),
  nodeKind({
    label: 'MissingEpisode',
    what: 'an episode of being missing',
    items: ({ missingEpisodes }) => missingEpisodes,
    row: missingEpisodeNodeRow,
    read: readMissingEpisodes,
    write: nodes.writeMissingEpisodes,
    unlink: nodes.unlinkMissingEpisodes,
    own: { amend: nodes.amendMissingEpisodes, remove: nodes.removeMissingEpisodes },
  }),
  ...careKinds,
];
