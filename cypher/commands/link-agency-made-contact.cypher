// Ties a contact to each agency that was part of it. Used by a load only.
UNWIND $rows AS row
MATCH (a:Agency {id: row.fromId})
MATCH (b:Contact {id: row.toId})
CREATE (a)-[t:MADE]->(b)
SET t = row.properties
RETURN count(t) AS written
