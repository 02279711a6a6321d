// Every mark on a row of the worklist, those taken back included. Used where a list of everybody is narrowed by them.
MATCH (m:RowMark)-[:MARKS]->(p:Person)
RETURN
  m.id AS id,
  p.id AS childId,
  m.duty AS duty,
  m.on AS on,
  m.state AS state,
  m.dueOn AS dueOn,
  m.lastSatisfied AS lastSatisfied,
  m.lastSeenOn AS lastSeenOn,
  m.plan AS plan,
  m.verdict AS verdict,
  m.reason AS reason,
  m.by AS by,
  m.at AS at,
  m.takenBackAt AS takenBackAt,
  m.takenBackBy AS takenBackBy
ORDER BY at DESC, id DESC
