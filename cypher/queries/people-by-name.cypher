// People by their names: each word must stand somewhere in a name, as must the date of birth where
// one is given. Youngest first among equals; whoever is restricted or hidden from the viewer never
// matches, and so is not counted either.
MATCH (p:Person)
WHERE p.searchNames CONTAINS $firstWord
  AND all(word IN $otherWords WHERE p.searchNames CONTAINS word)
  AND (size($dates) = 0 OR any(date IN $dates WHERE p.searchDates CONTAINS date))
  AND NOT p.restriction IN $restrictions
  AND NOT p.id IN $hiddenIds
RETURN
  p.id AS personId,
  CASE WHEN p.searchNames CONTAINS $startOfName THEN 0 ELSE 1 END AS distance,
  p.searchBorn AS born
ORDER BY distance, born DESC, personId
LIMIT $limit
