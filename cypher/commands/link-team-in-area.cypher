// Ties a team to its area. Used by a load only.
UNWIND $rows AS row
MATCH (a:Team {id: row.fromId})
MATCH (b:Area {id: row.toId})
CREATE (a)-[t:PART_OF]->(b)
SET t = row.properties
RETURN count(t) AS written
