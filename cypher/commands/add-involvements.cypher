// Adds that a professional works with a person. Used by a load only.
UNWIND $rows AS row
MATCH (a:Professional {id: row.fromId})
MATCH (b:Person {id: row.toId})
CREATE (a)-[t:INVOLVED_WITH]->(b)
SET t = row.properties
RETURN count(t) AS written
