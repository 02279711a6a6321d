// Adds a source or gives it what its newer load says; the caller keeps the former content first
// (write-superseded).
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s = row.properties
RETURN count(s) AS written
