// Who was seen at each of these contacts, and how. Used with contacts-by-id.
MATCH (c:Contact)-[s:SAW]->(p:Person)
WHERE c.id IN $ids
RETURN
  c.id AS contactId,
  s.position AS position,
  p.id AS personId,
  s.alone AS alone,
  s.spokenTo AS spokenTo,
  s.bedroomSeen AS bedroomSeen,
  s.presentWithIds AS presentWithIds,
  s.notAloneReason AS notAloneReason
ORDER BY contactId, position
