// Whom one source brought, a page at a time: those after an id, not those that its newer copy no longer
// holds. Used to read an authority for its worklist.
MATCH (s:Source {id: $sourceId})<-[:FROM_SOURCE]-(p:Person)
WHERE p.id > $after AND p.withdrawnAt IS NULL
RETURN p.id AS id
ORDER BY id
LIMIT $limit
