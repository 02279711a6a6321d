// Says which concern a contact considered. Used by a load only.
UNWIND $rows AS row
MATCH (a:Contact {id: row.fromId})
MATCH (b:Concern {id: row.toId})
CREATE (a)-[t:CONSIDERED]->(b)
SET t = row.properties
RETURN count(t) AS written
