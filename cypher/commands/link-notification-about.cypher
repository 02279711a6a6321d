// Says about whom the council came to know or do something. Used by a load only.
UNWIND $rows AS row
MATCH (a:Notification {id: row.fromId})
MATCH (b:Person {id: row.toId})
CREATE (a)-[t:ABOUT]->(b)
SET t = row.properties
RETURN count(t) AS written
