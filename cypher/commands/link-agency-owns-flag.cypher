// Says which agency set a flag. Used by a load only.
UNWIND $rows AS row
MATCH (a:Agency {id: row.fromId})
MATCH (b:Flag {id: row.toId})
CREATE (a)-[t:OWNS]->(b)
SET t = row.properties
RETURN count(t) AS written
