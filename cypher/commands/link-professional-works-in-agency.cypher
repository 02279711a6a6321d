// Ties a professional without a team to their agency. Used by a load only.
UNWIND $rows AS row
MATCH (a:Professional {id: row.fromId})
MATCH (b:Agency {id: row.toId})
CREATE (a)-[t:WORKS_IN]->(b)
SET t = row.properties
RETURN count(t) AS written
