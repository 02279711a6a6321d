import { defineUnlink, defineWriteNodes } from './shapes.ts';

export const writePeople = defineWriteNodes('write-people');
export const writeHouseholds = defineWriteNodes('write-households');
export const writeAgencies = defineWriteNodes('write-agencies');
export const writeTeams = defineWriteNodes('write-teams');
export const writeProfessionals = defineWriteNodes('write-professionals');
export const writeContacts = defineWriteNodes('write-contacts');
export const writePlans = defineWriteNodes('write-plans');
export const writeConcerns = defineWriteNodes('write-concerns');
export const writeFlags = defineWriteNodes('write-flags');
export const writeEscalations = defineWriteNodes('write-escalations');
export const writeMissingEpisodes = defineWriteNodes('write-missing-episodes');

export const unlinkTeams = defineUnlink('unlink-teams');
export const unlinkProfessionals = defineUnlink('unlink-professionals');
export const unlinkContacts = defineUnlink('unlink-contacts');
export const unlinkPlans = defineUnlink('unlink-plans');
export const unlinkConcerns = defineUnlink('unlink-concerns');
export const unlinkFlags = defineUnlink('unlink-flags');
export const unlinkEscalations = defineUnlink('unlink-escalations');
export const unlinkMissingEpisodes = defineUnlink('unlink-missing-episodes');

export const amendPeople = defineWriteNodes('amend-people');
export const amendHouseholds = defineWriteNodes('amend-households');
export const amendConcerns = defineWriteNodes('amend-concerns');
export const amendContacts = defineWriteNodes('amend-contacts');
export const amendPlans = defineWriteNodes('amend-plans');
export const amendFlags = defineWriteNodes('amend-flags');
export const amendEscalations = defineWriteNodes('amend-escalations');
export const amendMissingEpisodes = defineWriteNodes('amend-missing-episodes');

export const removePeople = defineUnlink('remove-people');
export const removeHouseholds = defineUnlink('remove-households');
export const removeConcerns = defineUnlink('remove-concerns');
export const removeContacts = defineUnlink('remove-contacts');
export const removePlans = defineUnlink('remove-plans');
export const removeFlags = defineUnlink('remove-flags');
export const removeEscalations = defineUnlink('remove-escalations');
export const removeMissingEpisodes = defineUnlink('remove-missing-episodes');
