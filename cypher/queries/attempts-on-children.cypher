// Which contacts were to see these children and did not, or do not say. Never counts as seen. Used with
// contacts-with-children.
MATCH (p:Person)<-[t:TRIED_TO_SEE]-(c:Contact)
WHERE p.id IN $ids AND c.withdrawnAt IS NULL
RETURN
  c.id AS contactId,
  t.position AS position,
  p.id AS personId,
  t.seen AS seen
ORDER BY contactId, position
