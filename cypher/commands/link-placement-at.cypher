// Says in which home a child is placed. Used by a load only.
UNWIND $rows AS row
MATCH (a:Placement {id: row.fromId})
MATCH (b:Household {id: row.toId})
CREATE (a)-[t:AT]->(b)
SET t = row.properties
RETURN count(t) AS written
