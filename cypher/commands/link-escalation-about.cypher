// Says whom an escalation is about. Used by a load only.
UNWIND $rows AS row
MATCH (a:Escalation {id: row.fromId})
MATCH (b:Person {id: row.toId})
CREATE (a)-[t:ABOUT]->(b)
SET t = row.properties
RETURN count(t) AS written
