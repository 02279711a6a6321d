// Says who is placed. Used by a load only.
UNWIND $rows AS row
MATCH (a:Placement {id: row.fromId})
MATCH (b:Person {id: row.toId})
CREATE (a)-[t:FOR]->(b)
SET t = row.properties
RETURN count(t) AS written
