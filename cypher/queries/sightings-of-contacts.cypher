// Who was seen at each of these contacts, and how. Used with contacts-by-id.
UNWIND $ids AS wanted
WITH DISTINCT wanted
MATCH (c:Contact {id: wanted})-[s:SAW]->(p:Person)
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
