// Whom each of these contacts was about and did not see. Never counts as seen. Used with
// contacts-by-id.
UNWIND $ids AS wanted
WITH DISTINCT wanted
MATCH (c:Contact {id: wanted})-[t:TRIED_TO_SEE]->(p:Person)
RETURN
  c.id AS contactId,
  t.position AS position,
  p.id AS personId,
  t.seen AS seen
ORDER BY contactId, position
