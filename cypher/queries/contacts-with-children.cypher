// The contacts that saw these children, were to see them, were about them or that they attended, without
// text and without whom they only mention: what the duties towards a child are told by. Not those that
// the newer copy of their source no longer holds. Used to read an authority for its worklist.
MATCH (p:Person)-[:SAW|TRIED_TO_SEE|CONCERNED|ATTENDED]-(c:Contact)
WHERE p.id IN $ids AND c.withdrawnAt IS NULL
WITH DISTINCT c
RETURN
  c.id AS id,
  c.on AS on,
  c.kind AS kind,
  c.outcome AS outcome,
  c.householdId AS householdId,
  c.professionalIds AS professionalIds,
  c.agencyIds AS agencyIds,
  c.aboutIds AS aboutIds,
  c.attendedProfessionalIds AS attendedProfessionalIds,
  c.attendedPersonIds AS attendedPersonIds,
  c.duties AS duties
ORDER BY id
