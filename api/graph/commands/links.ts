import { defineAddTies } from './shapes.ts';

/**
 * The ties that restate a thing's content so that it can be walked: a contact to whom it saw, a plan to whose
 * it is. In the order in which a load writes them; each is one statement.
 */
export const linkCommands = {
  coversAgency: defineAddTies('link-source-covers-agency'),
  professionalWorksInTeam: defineAddTies('link-professional-works-in-team'),
  professionalWorksInAgency: defineAddTies('link-professional-works-in-agency'),
  teamPartOfAgency: defineAddTies('link-team-part-of-agency'),
  teamInArea: defineAddTies('link-team-in-area'),
  personFromSource: defineAddTies('link-person-to-source'),
  professionalMadeContact: defineAddTies('link-professional-made-contact'),
  agencyMadeContact: defineAddTies('link-agency-made-contact'),
  professionalAttended: defineAddTies('link-professional-attended'),
  personAttended: defineAddTies('link-person-attended'),
  professionalInvited: defineAddTies('link-professional-invited'),
  personInvited: defineAddTies('link-person-invited'),
  personReported: defineAddTies('link-person-reported'),
  contactSaw: defineAddTies('link-contact-saw'),
  contactTriedToSee: defineAddTies('link-contact-tried-to-see'),
  contactConcerned: defineAddTies('link-contact-concerned'),
  contactMentioned: defineAddTies('link-contact-mentioned'),
  contactAt: defineAddTies('link-contact-at'),
  contactSharedWith: defineAddTies('link-contact-shared-with'),
  contactRaised: defineAddTies('link-contact-raised'),
  contactConsidered: defineAddTies('link-contact-considered'),
  planFor: defineAddTies('link-plan-for'),
  planNames: defineAddTies('link-plan-names'),
  concernAbout: defineAddTies('link-concern-about'),
  concernArisesFrom: defineAddTies('link-concern-arises-from'),
  agencyRaisedConcern: defineAddTies('link-agency-raised-concern'),
  professionalRaisedConcern: defineAddTies('link-professional-raised-concern'),
  flagOn: defineAddTies('link-flag-on'),
  agencyOwnsFlag: defineAddTies('link-agency-owns-flag'),
  professionalRaisedEscalation: defineAddTies('link-professional-raised-escalation'),
  escalationAbout: defineAddTies('link-escalation-about'),
  escalationAgainst: defineAddTies('link-escalation-against'),
  missingEpisodeAbout: defineAddTies('link-missing-episode-about'),
  missingEpisodeFoundAt: defineAddTies('link-missing-episode-found-at'),
  placementFor: defineAddTies('link-placement-for'),
  placementAt: defineAddTies('link-placement-at'),
  legalStatusOn: defineAddTies('link-legal-status-on'),
  notificationAbout: defineAddTies('link-notification-about'),
} as const;
export type LinkName = keyof typeof linkCommands;
