import type { Concern, Escalation, Flag, MissingEpisode, Plan } from '../../domain/family-record.ts';
import { linkFrom, linksTo, linkTo, nodeRow, type NodeRow } from './node-row.ts';

export function planNodeRow(plan: Plan): NodeRow {
  const { personIds, namedIds, visitInterval, ...rest } = plan;
  return nodeRow(
    plan,
    {
      ...rest,
      personIds: [...personIds],
      namedIds: [...namedIds],
      visitIntervalUnit: visitInterval?.unit ?? null,
      visitIntervalNumber: visitInterval?.n ?? null,
    },
    [...linksTo('planFor', plan.id, personIds), ...linksTo('planNames', plan.id, namedIds)],
  );
}

export function concernNodeRow(concern: Concern): NodeRow {
  const { aboutIds, arisesFromIds, ...rest } = concern;
  return nodeRow(concern, { ...rest, aboutIds: [...aboutIds], arisesFromIds: [...arisesFromIds] }, [
    ...linksTo('concernAbout', concern.id, aboutIds),
    ...linksTo('concernArisesFrom', concern.id, arisesFromIds),
    ...linkFrom('agencyRaisedConcern', concern.agencyId, concern.id),
    ...linkFrom('professionalRaisedConcern', concern.professionalId, concern.id),
  ]);
}

export function flagNodeRow(flag: Flag): NodeRow {
  return nodeRow(flag, { ...flag }, [
    ...linkTo('flagOn', flag.id, flag.personId),
    ...linkFrom('agencyOwnsFlag', flag.agencyId, flag.id),
  ]);
}

export function escalationNodeRow(escalation: Escalation): NodeRow {
  const { aboutIds, steps, ...rest } = escalation;
  return nodeRow(escalation, { ...rest, aboutIds: [...aboutIds], steps: JSON.stringify(steps) }, [
    ...linkFrom('professionalRaisedEscalation', escalation.raisedById, escalation.id),
    ...linksTo('escalationAbout', escalation.id, aboutIds),
    ...linkTo('escalationAgainst', escalation.id, escalation.againstAgencyId),
  ]);
}

export function missingEpisodeNodeRow(episode: MissingEpisode): NodeRow {
  return nodeRow(episode, { ...episode }, [
    ...linkTo('missingEpisodeAbout', episode.id, episode.personId),
    ...linkTo('missingEpisodeFoundAt', episode.id, episode.foundHouseholdId),
  ]);
}
