// Which plans, concerns, flags, escalations, episodes of being missing, placements, legal statuses and
// notifications touch these people; each is then read by its id. Not those that the newer copy of their
// source no longer holds.
MATCH (p:Person)<-[:FOR|NAMES|ABOUT|ARISES_FROM|ON]-(n)
WHERE p.id IN $ids AND n.withdrawnAt IS NULL
WITH DISTINCT n
RETURN
  labels(n)[0] AS label,
  n.id AS id
ORDER BY label, id
LIMIT $limit
