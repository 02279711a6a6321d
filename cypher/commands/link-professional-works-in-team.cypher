// Ties a professional to their team. Used by a load only.
UNWIND $rows AS row
MATCH (a:Professional {id: row.fromId})
MATCH (b:Team {id: row.toId})
CREATE (a)-[t:WORKS_IN]->(b)
SET t = row.properties
RETURN count(t) AS written
