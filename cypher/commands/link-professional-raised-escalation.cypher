// Says who raised an escalation. Used by a load only.
UNWIND $rows AS row
MATCH (a:Professional {id: row.fromId})
MATCH (b:Escalation {id: row.toId})
CREATE (a)-[t:RAISED]->(b)
SET t = row.properties
RETURN count(t) AS written
