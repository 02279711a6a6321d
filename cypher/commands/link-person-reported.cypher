// Ties a contact to its informant. Used by a load only.
UNWIND $rows AS row
MATCH (a:Person {id: row.fromId})
MATCH (b:Contact {id: row.toId})
CREATE (a)-[t:REPORTED]->(b)
SET t = row.properties
RETURN count(t) AS written
