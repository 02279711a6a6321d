// Every mark on rows of these children, those taken back included: what stands and its history.
MATCH (p:Person)<-[:MARKS]-(m:RowMark)
WHERE p.id IN $ids
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
