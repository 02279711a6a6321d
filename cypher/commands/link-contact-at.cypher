// Says in which home a contact took place. Used by a load only.
UNWIND $rows AS row
MATCH (a:Contact {id: row.fromId})
MATCH (b:Household {id: row.toId})
CREATE (a)-[t:AT]->(b)
SET t = row.properties
RETURN count(t) AS written
