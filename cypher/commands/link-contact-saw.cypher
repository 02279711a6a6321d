// Says who was seen, and how; per child, never per visit. Used by a load only.
UNWIND $rows AS row
MATCH (a:Contact {id: row.fromId})
MATCH (b:Person {id: row.toId})
CREATE (a)-[t:SAW]->(b)
SET t = row.properties
RETURN count(t) AS written
