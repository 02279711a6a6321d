// In which contacts these children were seen, and how. Used with contacts-with-children.
MATCH (p:Person)<-[s:SAW]-(c:Contact)
WHERE p.id IN $ids AND c.withdrawnAt IS NULL
RETURN
  c.id AS contactId,
  s.position AS position,
  p.id AS personId,
  s.alone AS alone,
  s.spokenTo AS spokenTo,
  s.bedroomSeen AS bedroomSeen
ORDER BY contactId, position
