// Says whose legal status it is. Used by a load only.
UNWIND $rows AS row
MATCH (a:LegalStatus {id: row.fromId})
MATCH (b:Person {id: row.toId})
CREATE (a)-[t:ON]->(b)
SET t = row.properties
RETURN count(t) AS written
