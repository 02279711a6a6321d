// Ties a person to the source that first named them. Used by a load only.
UNWIND $rows AS row
MATCH (a:Person {id: row.fromId})
MATCH (b:Source {id: row.toId})
CREATE (a)-[t:FROM_SOURCE]->(b)
SET t = row.properties
RETURN count(t) AS written
