// Adds a tie that parents do not explain: twins, relatives, friends. Used by a load only.
UNWIND $rows AS row
MATCH (a:Person {id: row.fromId})
MATCH (b:Person {id: row.toId})
CREATE (a)-[t:RELATED_TO]->(b)
SET t = row.properties
RETURN count(t) AS written
