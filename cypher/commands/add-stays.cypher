// Adds someone's stay in a home. Used by a load only.
UNWIND $rows AS row
MATCH (a:Person {id: row.fromId})
MATCH (b:Household {id: row.toId})
CREATE (a)-[t:LIVES_IN]->(b)
SET t = row.properties
RETURN count(t) AS written
