// Which source each of these people came from. Used to say the date a record speaks of.
MATCH (p:Person)-[:FROM_SOURCE]->(s:Source)
WHERE p.id IN $ids
RETURN
  p.id AS personId,
  s.id AS sourceId
ORDER BY personId, sourceId
