// The person with this id, unless restricted or hidden from the viewer.
MATCH (p:Person)
WHERE p.id = $id
  AND p.withdrawnAt IS NULL
  AND NOT p.restriction IN $restrictions
  AND NOT p.id IN $hiddenIds
RETURN
  p.id AS personId
LIMIT 1
