// Says whom a contact was about. Used by a load only.
UNWIND $rows AS row
MATCH (a:Contact {id: row.fromId})
MATCH (b:Person {id: row.toId})
CREATE (a)-[t:CONCERNED]->(b)
SET t = row.properties
RETURN count(t) AS written
