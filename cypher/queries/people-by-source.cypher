// How many people each source brought, apart for whatever keeps some of them from some viewers, so that
// a count can be made of those whom a viewer may see. Used to say what is held.
MATCH (p:Person)
WHERE p.withdrawnAt IS NULL
WITH p.sourceId AS sourceId, p.restriction AS restriction, p.recordedBy AS recordedBy, p.protectedFrom AS protectedFrom, count(p) AS people
RETURN
  sourceId AS sourceId,
  restriction AS restriction,
  recordedBy AS recordedBy,
  protectedFrom AS protectedFrom,
  people AS people
