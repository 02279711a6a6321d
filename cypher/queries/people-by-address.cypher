// Who stays or stayed at an address or postcode, whoever stays there now first. A refuge, a home that
// is kept from anyone or one whose address is held back never matches; nor does a person who is protected,
// restricted or hidden from the viewer.
MATCH (h:Household)
WHERE h.searchAddress CONTAINS $firstWord
  AND all(word IN $otherWords WHERE h.searchAddress CONTAINS word)
  AND h.kind <> 'refuge'
  AND h.addressHeldBack = false
  AND size(h.protectedFrom) = 0
WITH h
ORDER BY h.id
LIMIT $homes
MATCH (h)<-[t:LIVES_IN]-(p:Person)
WHERE t.retractedAt IS NULL
  AND size(p.protectedFrom) = 0
  AND NOT p.restriction IN $restrictions
  AND NOT p.id IN $hiddenIds
WITH p, h, min(CASE WHEN t.to IS NULL THEN 0 ELSE 1 END) AS distance
RETURN
  p.id AS personId,
  h.id AS householdId,
  distance AS distance,
  p.searchBorn AS born
ORDER BY distance, born DESC, personId, householdId
LIMIT $limit
