// Every row that these standing questions ever told of, with the run that found it and the one that no longer did.
MATCH (q:StandingQuestion)-[:KEEPS]->(r:StandingRow)-[:TELLS_OF]->(p:Person)
WHERE q.id IN $ids
RETURN
  q.id AS questionId,
  r.id AS id,
  p.id AS childId,
  r.duty AS duty,
  r.state AS state,
  r.dueOn AS dueOn,
  r.lastSeenOn AS lastSeenOn,
  r.foundIn AS foundIn,
  r.goneIn AS goneIn,
  r.timesBefore AS timesBefore,
  r.acknowledgedAt AS acknowledgedAt,
  r.acknowledgedBy AS acknowledgedBy,
  r.acknowledgedReason AS acknowledgedReason
ORDER BY questionId, id
