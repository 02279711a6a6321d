// Says whom a concern arises from. Used by a load only.
UNWIND $rows AS row
MATCH (a:Concern {id: row.fromId})
MATCH (b:Person {id: row.toId})
CREATE (a)-[t:ARISES_FROM]->(b)
SET t = row.properties
RETURN count(t) AS written
