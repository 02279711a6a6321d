// Ties a meeting to a person of the family who was invited. Used by a load only.
UNWIND $rows AS row
MATCH (a:Person {id: row.fromId})
MATCH (b:Contact {id: row.toId})
CREATE (a)-[t:INVITED_TO]->(b)
SET t = row.properties
RETURN count(t) AS written
