// Takes away the ties that restate the content of a Concern, before its corrected content is
// written; the former content is kept as JSON text (write-superseded). Used by a load only.
MATCH (n:Concern)-[r]-(other)
WHERE n.id IN $ids AND NOT other:Contact
DELETE r
RETURN count(r) AS removed
