// Says which agency a contact was shared with. Used by a load only.
UNWIND $rows AS row
MATCH (a:Contact {id: row.fromId})
MATCH (b:Agency {id: row.toId})
CREATE (a)-[t:SHARED_WITH]->(b)
SET t = row.properties
RETURN count(t) AS written
