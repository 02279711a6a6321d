// Ties a team to its agency. Used by a load only.
UNWIND $rows AS row
MATCH (a:Team {id: row.fromId})
MATCH (b:Agency {id: row.toId})
CREATE (a)-[t:PART_OF]->(b)
SET t = row.properties
RETURN count(t) AS written
