import type { RecordParts } from '../../domain/family-record.ts';
import * as nodes from '../commands/nodes.ts';
import type { Unlink, WriteNodes } from '../commands/shapes.ts';
import type { RunQuery } from '../graph.ts';
import type { Label } from '../labels.ts';
import { readContacts } from '../read/contacts.ts';
import { readAgencies, readHouseholds, readProfessionals, readTeams } from '../read/directory.ts';
import type { Held } from '../read/held.ts';
import { readConcerns, readEscalations, readFlags, readMissingEpisodes, readPlans } from '../read/items.ts';
import { readPersonCores } from '../read/people.ts';
import { contactNodeRow } from './contact-row.ts';
import {
  agencyNodeRow,
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
import type { NodeRow } from './node-row.ts';

/** One kind of thing that a load writes: how it is read back to compare, written, and untied when corrected. */
export interface NodeKind {
  readonly label: Label;
  /** What a clash of ids calls it. */
  readonly what: string;
  /** Named alike by several sources (agencies, teams, workers): equal content is one thing, not a clash. */
  readonly shared?: true;
  readonly rows: (parts: RecordParts) => NodeRow[];
  readonly held: (run: RunQuery, ids: readonly string[]) => Promise<Held<{ readonly id: string }>[]>;
  readonly write: WriteNodes;
  /** Null where the thing has no ties that restate its content. */
  readonly unlink: Unlink | null;
}

export const personKind: NodeKind = {
  label: 'Person',
  what: 'a person',
  rows: ({ people }) => people.map(personNodeRow),
  held: readPersonCores,
  write: nodes.writePeople,
  unlink: null,
};

const directoryKinds: readonly NodeKind[] = [
  {
    label: 'Agency',
    what: 'an agency',
    shared: true,
    rows: ({ agencies }) => agencies.map(agencyNodeRow),
    held: readAgencies,
    write: nodes.writeAgencies,
    unlink: null,
  },
  {
    label: 'Team',
    what: 'a team',
    shared: true,
    rows: ({ teams }) => teams.map(teamNodeRow),
    held: readTeams,
    write: nodes.writeTeams,
    unlink: nodes.unlinkTeams,
  },
  {
    label: 'Professional',
    what: 'a professional',
    shared: true,
    rows: ({ professionals }) => professionals.map(professionalNodeRow),
    held: readProfessionals,
    write: nodes.writeProfessionals,
    unlink: nodes.unlinkProfessionals,
  },
];

/** In the order in which a load writes them; ties between them follow when all are there. */
export const nodeKinds: readonly NodeKind[] = [
  personKind,
  {
    label: 'Household',
    what: 'a home',
    rows: ({ households }) => households.map(householdNodeRow),
    held: readHouseholds,
    write: nodes.writeHouseholds,
    unlink: null,
  },
  ...directoryKinds,
  {
    label: 'Concern',
    what: 'a concern',
    rows: ({ concerns }) => concerns.map(concernNodeRow),
    held: readConcerns,
    write: nodes.writeConcerns,
    unlink: nodes.unlinkConcerns,
  },
  {
    label: 'Contact',
    what: 'a contact',
    rows: ({ contacts }) => contacts.map(contactNodeRow),
    held: readContacts,
    write: nodes.writeContacts,
    unlink: nodes.unlinkContacts,
  },
  {
    label: 'Plan',
    what: 'a plan',
    rows: ({ plans }) => plans.map(planNodeRow),
    held: readPlans,
    write: nodes.writePlans,
    unlink: nodes.unlinkPlans,
  },
  {
    label: 'Flag',
    what: 'a flag',
    rows: ({ flags }) => flags.map(flagNodeRow),
    held: readFlags,
    write: nodes.writeFlags,
    unlink: nodes.unlinkFlags,
  },
  {
    label: 'Escalation',
    what: 'an escalation',
    rows: ({ escalations }) => escalations.map(escalationNodeRow),
    held: readEscalations,
    write: nodes.writeEscalations,
    unlink: nodes.unlinkEscalations,
  },
  {
    label: 'MissingEpisode',
    what: 'an episode of being missing',
    rows: ({ missingEpisodes }) => missingEpisodes.map(missingEpisodeNodeRow),
    held: readMissingEpisodes,
    write: nodes.writeMissingEpisodes,
    unlink: nodes.unlinkMissingEpisodes,
  },
];
