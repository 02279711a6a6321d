// Adds one phase of one couple. Used by a load only.
UNWIND $rows AS row
MATCH (a:Person {id: row.fromId})
MATCH (b:Person {id: row.toId})
CREATE (a)-[t:PARTNER_OF]->(b)
SET t = row.properties
RETURN count(t) AS written
