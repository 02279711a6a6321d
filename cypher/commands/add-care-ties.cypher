// Adds who cares for whom. Used by a load only.
UNWIND $rows AS row
MATCH (a:Person {id: row.fromId})
MATCH (b:Person {id: row.toId})
CREATE (a)-[t:CARES_FOR]->(b)
SET t = row.properties
RETURN count(t) AS written
