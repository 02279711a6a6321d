// Takes away the ties that restate the content of a Notification, before its corrected content is written;
// the former content is kept as JSON text (write-superseded). Used by a load only.
MATCH (n:Notification)-[r]-()
WHERE n.id IN $ids
DELETE r
RETURN count(r) AS removed
