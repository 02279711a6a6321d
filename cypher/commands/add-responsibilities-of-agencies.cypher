// Adds an agency's parental responsibility for a child, by order. Used by a load only.
UNWIND $rows AS row
MATCH (a:Agency {id: row.fromId})
MATCH (b:Person {id: row.toId})
CREATE (a)-[t:HAS_RESPONSIBILITY_FOR]->(b)
SET t = row.properties
RETURN count(t) AS written
