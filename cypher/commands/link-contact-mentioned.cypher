// Says who was mentioned or only heard at a contact. Used by a load only.
UNWIND $rows AS row
MATCH (a:Contact {id: row.fromId})
MATCH (b:Person {id: row.toId})
CREATE (a)-[t:MENTIONED]->(b)
SET t = row.properties
RETURN count(t) AS written
