// Adds each Area of a load, or gives it its new content; the caller keeps the former content first
// (write-superseded). Used by a load only.
UNWIND $rows AS row
MERGE (n:Area {id: row.id})
SET n = row.properties
RETURN count(n) AS written
