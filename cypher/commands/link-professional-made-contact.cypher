// Ties a contact to each professional who made it. Used by a load only.
UNWIND $rows AS row
MATCH (a:Professional {id: row.fromId})
MATCH (b:Contact {id: row.toId})
CREATE (a)-[t:MADE]->(b)
SET t = row.properties
RETURN count(t) AS written
