// Says whom a plan names as a risk. Used by a load only.
UNWIND $rows AS row
MATCH (a:Plan {id: row.fromId})
MATCH (b:Person {id: row.toId})
CREATE (a)-[t:NAMES]->(b)
SET t = row.properties
RETURN count(t) AS written
