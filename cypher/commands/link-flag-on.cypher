// Says on whom a flag stands. Used by a load only.
UNWIND $rows AS row
MATCH (a:Flag {id: row.fromId})
MATCH (b:Person {id: row.toId})
CREATE (a)-[t:ON]->(b)
SET t = row.properties
RETURN count(t) AS written
