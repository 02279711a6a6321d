// Says whose plan it is. Used by a load only.
UNWIND $rows AS row
MATCH (a:Plan {id: row.fromId})
MATCH (b:Person {id: row.toId})
CREATE (a)-[t:FOR]->(b)
SET t = row.properties
RETURN count(t) AS written
