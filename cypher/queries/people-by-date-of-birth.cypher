// People by date of birth, whole or as far as it is known; whoever is restricted or hidden from the
// viewer never matches.
MATCH (p:Person)
WHERE any(date IN $dates WHERE p.searchDates CONTAINS date)
  AND NOT p.restriction IN $restrictions
  AND NOT p.id IN $hiddenIds
RETURN
  p.id AS personId,
  p.searchBorn AS born
ORDER BY born DESC, personId
LIMIT $limit
