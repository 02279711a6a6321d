// Takes away the ties that restate the content of a Plan, before its corrected content is written;
// the former content is kept as JSON text (write-superseded). Used by a load only.
MATCH (n:Plan)-[r]-()
WHERE n.id IN $ids
DELETE r
RETURN count(r) AS removed
