// Says which agency an escalation is raised against. Used by a load only.
UNWIND $rows AS row
MATCH (a:Escalation {id: row.fromId})
MATCH (b:Agency {id: row.toId})
CREATE (a)-[t:AGAINST]->(b)
SET t = row.properties
RETURN count(t) AS written
