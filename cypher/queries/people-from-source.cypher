// The people of one source. Used by a load to compare what it brings with what is held.
MATCH (s:Source)<-[:FROM_SOURCE]-(p:Person)
WHERE s.id = $sourceId
RETURN p.id AS id
ORDER BY id
