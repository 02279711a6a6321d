// Which contacts, plans, concerns, flags, escalations and episodes of being missing touch these
// people; each is then read by its id.
MATCH (p:Person)-[:SAW|TRIED_TO_SEE|CONCERNED|MENTIONED|ATTENDED|INVITED_TO|REPORTED|FOR|NAMES|ABOUT|ARISES_FROM|ON]-(n)
WHERE p.id IN $ids
RETURN DISTINCT
  labels(n)[0] AS label,
  n.id AS id
ORDER BY label, id
LIMIT $limit
