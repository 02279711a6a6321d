import * as vocabulary from '../../../../api/domain/vocabulary.ts';
import {
  definitionOf,
  labelInSentence,
  labelOf,
  labels,
  type LabelList,
} from '../../../../api/domain/words/labels.ts';

/** Which list of labels covers which list of the vocabulary. Subsets are covered by the list they are part of. */
const coveredBy: Readonly<Record<string, LabelList>> = {
  sexes: 'sex',
  certainties: 'certainty',
  parentNatures: 'parentNature',
  partnerStatuses: 'partnerStatus',
  livePartnerStatuses: 'partnerStatus',
  careKinds: 'careKind',
  relatedKinds: 'relatedKind',
  zygosities: 'zygosity',
  parentalResponsibilities: 'parentalResponsibility',
  householdKinds: 'householdKind',
  communalHouseholdKinds: 'householdKind',
  householdRoles: 'householdRole',
  visitingRoles: 'householdRole',
  childRoles: 'householdRole',
  adultRoles: 'householdRole',
  agencyKinds: 'agencyKind',
  professionalRoles: 'professionalRole',
  homeVisitKinds: 'contactKind',
  meetingKinds: 'contactKind',
  contactKinds: 'contactKind',
  contactOutcomes: 'contactOutcome',
  notAloneReasons: 'notAloneReason',
  yesNoUnknown: 'yesNoUnknown',
  concernKinds: 'concernKind',
  planKinds: 'planKind',
  influenceKinds: 'influenceKind',
  polarities: 'polarity',
  escalationLevels: 'escalationLevel',
  escalationStates: 'escalationState',
  flagKinds: 'flagKind',
  restrictionLevels: 'restrictionLevel',
  birthOutcomes: 'birthOutcome',
  intervalUnits: 'intervalUnit',
  placementTypes: 'placementType',
  placementReasons: 'placementReason',
  placementApprovals: 'placementApproval',
  legalStatusCodes: 'legalStatus',
  notificationKinds: 'notificationKind',
  recordingLimits: 'recordingLimit',
};

const lists: [string, readonly string[]][] = Object.entries(vocabulary).flatMap(([name, list]) =>
  Array.isArray(list) ? [[name, list]] : [],
);
const everyLabel = Object.entries(labels).flatMap(([list, entries]) =>
  Object.entries(entries).map(([value, entry]) => ({ list, value, ...entry })),
);

describe('the labels of the vocabulary', () => {
  it('covers every list that the vocabulary exports', () =>
    expect(lists.map(([name]) => name).filter((name) => !(name in coveredBy))).toEqual([]));

  it.each(lists)('has a label and a definition for every value of %s', (name, values) => {
    const list = coveredBy[name];
    if (list === undefined) throw new Error(`${name} is not covered`);
    const entries: Readonly<Record<string, { label: string; means: string }>> = labels[list];
    expect(values.filter((value) => !entries[value]?.label || !entries[value].means)).toEqual([]);
  });

  it('labels no value that the vocabulary does not have', () => {
    const known = new Set(
      lists.flatMap(([name, values]) => values.map((value) => `${coveredBy[name] ?? ''}.${value}`)),
    );
    expect(everyLabel.filter(({ list, value }) => !known.has(`${list}.${value}`))).toEqual([]);
  });

  it('gives two values of one list never the same label', () => {
    const names = everyLabel.map(({ list, label }) => `${list}: ${label}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('defines each in one line that ends in a full stop', () =>
    expect(everyLabel.filter(({ means }) => !/^[^\n]{8,130}\.$/.test(means))).toEqual([]));

  it.each([
    'LAC',
    'DNA',
    'at risk register',
    'case conference',
    's47 meeting',
    'real parent',
    'boyfriend',
    'absconded',
    'failed',
    'EDD',
    'node',
    'edge',
    'entity',
    'null',
  ])('never says "%s"', (avoided) => {
    const word = new RegExp(`\\b${avoided}\\b`, avoided === avoided.toUpperCase() ? '' : 'i');
    expect(everyLabel.filter(({ label, means }) => word.test(`${label} ${means}`))).toEqual([]);
  });
});

describe('asking for a label', () => {
  it('gives the label', () => expect(labelOf('planKind', 'child_protection')).toBe('Child protection plan'));
  it('gives the definition', () =>
    expect(definitionOf('contactOutcome', 'was_not_brought')).toBe(
      'The child was not brought to the appointment.',
    ));
  it.each([
    ['child_protection', 'child protection plan'],
    ['ehcp', 'education, health and care plan'],
  ] as const)('puts the plan kind %s into a sentence as "%s"', (kind, words) =>
    expect(labelInSentence('planKind', kind)).toBe(words),
  );
  it('keeps the capitals of names and abbreviations', () => {
    expect(labelInSentence('contactKind', 'gp_appointment')).toBe('GP appointment');
    expect(labelInSentence('contactKind', 'marac')).toBe('MARAC');
    expect(labelInSentence('agencyKind', 'cafcass')).toBe('Cafcass');
  });
});
