// Whom each of these contacts was about and did not see. Never counts as seen. Used with
// contacts-by-id.
MATCH (c:Contact)-[t:TRIED_TO_SEE]->(p:Person)
WHERE c.id IN $ids
RETURN
  c.id AS contactId,
  t.position AS position,
  p.id AS personId,
  t.seen AS seen
ORDER BY contactId, position
