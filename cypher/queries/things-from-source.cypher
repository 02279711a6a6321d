// Which people, homes and items a source brought, and since when it no longer holds some of them. Used by a
// load of its newer copy, to tell what that copy leaves out.
CALL () {
  MATCH (n:Person)
  WHERE n.sourceId = $sourceId
  RETURN 'Person' AS label, n.id AS id, n.withdrawnAt AS withdrawnAt
  UNION ALL
  MATCH (n:Household)
  WHERE n.sourceId = $sourceId
  RETURN 'Household' AS label, n.id AS id, n.withdrawnAt AS withdrawnAt
  UNION ALL
  MATCH (n:Concern)
  WHERE n.sourceId = $sourceId
  RETURN 'Concern' AS label, n.id AS id, n.withdrawnAt AS withdrawnAt
  UNION ALL
  MATCH (n:Contact)
  WHERE n.sourceId = $sourceId
  RETURN 'Contact' AS label, n.id AS id, n.withdrawnAt AS withdrawnAt
  UNION ALL
  MATCH (n:Plan)
  WHERE n.sourceId = $sourceId
  RETURN 'Plan' AS label, n.id AS id, n.withdrawnAt AS withdrawnAt
  UNION ALL
  MATCH (n:Flag)
  WHERE n.sourceId = $sourceId
  RETURN 'Flag' AS label, n.id AS id, n.withdrawnAt AS withdrawnAt
  UNION ALL
  MATCH (n:Escalation)
  WHERE n.sourceId = $sourceId
  RETURN 'Escalation' AS label, n.id AS id, n.withdrawnAt AS withdrawnAt
  UNION ALL
  MATCH (n:MissingEpisode)
  WHERE n.sourceId = $sourceId
  RETURN 'MissingEpisode' AS label, n.id AS id, n.withdrawnAt AS withdrawnAt
  UNION ALL
  MATCH (n:Placement)
  WHERE n.sourceId = $sourceId
  RETURN 'Placement' AS label, n.id AS id, n.withdrawnAt AS withdrawnAt
  UNION ALL
  MATCH (n:LegalStatus)
  WHERE n.sourceId = $sourceId
  RETURN 'LegalStatus' AS label, n.id AS id, n.withdrawnAt AS withdrawnAt
  UNION ALL
  MATCH (n:Notification)
  WHERE n.sourceId = $sourceId
  RETURN 'Notification' AS label, n.id AS id, n.withdrawnAt AS withdrawnAt
}
RETURN
  label AS label,
  id AS id,
  withdrawnAt AS withdrawnAt
ORDER BY label, id
