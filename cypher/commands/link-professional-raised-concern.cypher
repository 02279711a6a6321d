// Says which professional raised a concern. Used by a load only.
UNWIND $rows AS row
MATCH (a:Professional {id: row.fromId})
MATCH (b:Concern {id: row.toId})
CREATE (a)-[t:RAISED]->(b)
SET t = row.properties
RETURN count(t) AS written
