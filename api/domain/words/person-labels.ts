import type { BirthOutcome, Certainty, RestrictionLevel, Sex, YesNoUnknown } from '../vocabulary.ts';
import type { Labels } from './label.ts';

export const sexLabels: Labels<Sex> = {
  male: { label: 'Male', means: 'Recorded as male; gender, as the person words it, is kept apart.' },
  female: { label: 'Female', means: 'Recorded as female; gender, as the person words it, is kept apart.' },
  unknown: { label: 'Sex not recorded', means: 'No source says; nothing is guessed from a name.' },
};

export const certaintyLabels: Labels<Certainty> = {
  confirmed: {
    label: 'Confirmed',
    means: 'Checked against a document, a register or the people themselves.',
  },
  reported: { label: 'Reported', means: 'Somebody told a professional; not yet checked.' },
  suspected: { label: 'Suspected', means: 'Pieced together by professionals; nobody has said so directly.' },
  disputed: { label: 'Disputed', means: 'Sources disagree; the record keeps each of them.' },
  disproved: {
    label: 'Disproved',
    means: 'Found to be untrue; kept in the history and left out of the picture.',
  },
  unknown: { label: 'Certainty not recorded', means: 'The source does not say how sure it is.' },
};

export const yesNoUnknownLabels: Labels<YesNoUnknown> = {
  yes: { label: 'Yes', means: 'The record says so.' },
  no: { label: 'No', means: 'The record says that it is not so.' },
  unknown: { label: 'Not recorded', means: 'The record does not say.' },
};

export const birthOutcomeLabels: Labels<BirthOutcome> = {
  stillborn: {
    label: 'Stillborn',
    means: 'Born without signs of life after 24 completed weeks of pregnancy.',
  },
  miscarriage: { label: 'Miscarriage', means: 'A pregnancy lost before 24 completed weeks.' },
  termination: {
    label: 'Termination',
    means: 'A pregnancy that was ended; shown only where her own record says so and the viewer may see it.',
  },
};

export const restrictionLevelLabels: Labels<RestrictionLevel> = {
  none: { label: 'Not restricted', means: 'Seen by everybody who may see the family.' },
  team_only: { label: 'Team only', means: 'Seen only within the agency that recorded it.' },
  named_users: {
    label: 'Named people only',
    means: 'Seen only by the people named by the owner of the restriction.',
  },
  staff_conflict: {
    label: 'Member of staff or their relative',
    means: 'The family is closed to that member of staff, who works for one of the agencies.',
  },
  sealed_adoption: {
    label: 'Sealed adoption',
    means: 'Kept under seal outside the family record; no search, path or count reaches it.',
  },
  protected_identity: {
    label: 'Protected identity',
    means: 'Identity kept secret for safety, such as a protected witness.',
  },
  third_party_informant: {
    label: 'Informant',
    means: 'Told something in confidence; seen only by the agency that recorded them.',
  },
  gender_history: {
    label: 'Gender history',
    means: 'Earlier sex and names are held back; the person is not.',
  },
};
