// The askings of these standing questions, failed ones included.
MATCH (q:StandingQuestion)-[:RAN]->(r:StandingRun)
WHERE q.id IN $ids
RETURN
  q.id AS questionId,
  r.number AS number,
  r.at AS at,
  r.by AS by,
  r.on AS on,
  r.failed AS failed
ORDER BY questionId, number
