import type { ConcernKind } from '../vocabulary.ts';
import type { Labels } from './label.ts';

/** Where the Department for Education counts it as an assessment factor, the code closes the line. */
export const concernKindLabels: Labels<ConcernKind> = {
  neglect_physical: { label: 'Neglect: physical', means: 'Clothing, warmth, hygiene, safety at home (16A).' },
  neglect_nutritional: { label: 'Neglect: food', means: 'Not enough food, or not the right food (16A).' },
  neglect_medical: { label: 'Neglect: health', means: 'Health or dental care not sought or kept up (16A).' },
  neglect_educational: { label: 'Neglect: education', means: 'Schooling not secured (16A).' },
  neglect_emotional: { label: 'Neglect: emotional', means: 'Warmth, attention and interest missing (16A).' },
  lack_of_supervision: { label: 'Lack of supervision', means: 'Left alone or with unsafe people (16A).' },
  emotional_abuse: {
    label: 'Emotional abuse',
    means: 'Persistent emotional ill-treatment of a child (17A).',
  },
  physical_abuse: {
    label: 'Physical abuse',
    means: 'Hurting a child (18B by another child, 18C by an adult).',
  },
  sexual_abuse: {
    label: 'Sexual abuse',
    means: 'Forcing or enticing a child into sexual activity (19B by another child, 19C by an adult).',
  },
  domestic_abuse_child: { label: 'Domestic abuse: child as victim', means: 'The child is the victim (3A).' },
  domestic_abuse_adult: {
    label: 'Domestic abuse: parent as victim',
    means: 'A parent or carer is the victim (3B).',
  },
  parental_alcohol_misuse: { label: "Parent's drinking", means: 'Alcohol misuse by a parent or carer (1B).' },
  parental_drug_misuse: { label: "Parent's drug use", means: 'Drug misuse by a parent or carer (2B).' },
  parental_mental_health: {
    label: "Parent's mental health",
    means: 'Mental health of a parent or carer (4B).',
  },
  emotional_wellbeing: { label: "Child's emotional wellbeing", means: 'Mental health of the child (4A).' },
  self_harm: { label: 'Self-harm', means: 'The child harms themselves or may do so (15A).' },
  young_carer: { label: 'Young carer', means: 'The child cares for somebody, beyond their years (7A).' },
  missing_from_home: { label: 'Missing from home', means: 'Away without anybody knowing where (10A).' },
  missing_from_care: {
    label: 'Missing from care',
    means: 'Away from a placement without anybody knowing where.',
  },
  sexual_exploitation: {
    label: 'Sexual exploitation',
    means: 'Sexual activity in exchange for something (11A).',
  },
  trafficking: { label: 'Trafficking', means: 'Moved or kept to be exploited (12A).' },
  gangs: { label: 'Gangs', means: 'Involved with or affected by a gang (13A).' },
  criminal_exploitation: { label: 'Criminal exploitation', means: 'Used by others to commit crime (24A).' },
  fgm: { label: 'Female genital mutilation', means: 'Done, or feared to be done (22A).' },
  faith_or_belief_abuse: {
    label: 'Abuse linked to faith or belief',
    means: 'Such as accusations of possession (23A).',
  },
  private_fostering: {
    label: 'Private fostering',
    means: 'Cared for by somebody who is not a close relative (8B to 8F).',
  },
  antenatal_non_engagement: {
    label: 'Antenatal care not taken up',
    means: 'Late booking or missed antenatal care.',
  },
  developmental_delay: {
    label: 'Developmental delay',
    means: 'Speech, movement or learning behind for the age.',
  },
  school_attendance: { label: 'School attendance', means: 'Missing much school.' },
  housing: { label: 'Housing', means: 'Overcrowding, disrepair, arrears or no secure home.' },
  harmful_sexual_behaviour: { label: 'Harmful sexual behaviour', means: 'Shown by the child.' },
  other: { label: 'Other concern', means: 'As described in the record (20).' },
};
