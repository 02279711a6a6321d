// Adds what an agency's data holds, as a source says. Used by a load only.
UNWIND $rows AS row
MATCH (a:Source {id: row.fromId})
MATCH (b:Agency {id: row.toId})
CREATE (a)-[t:COVERS]->(b)
SET t = row.properties
RETURN count(t) AS written
