// Takes away what a source said an agency's data holds, before its corrected content is written;
// the former content is kept as JSON text (write-superseded).
MATCH (s:Source)-[c:COVERS]->(:Agency)
WHERE s.id = $sourceId AND c.id IN $ids
DELETE c
RETURN count(c) AS removed
