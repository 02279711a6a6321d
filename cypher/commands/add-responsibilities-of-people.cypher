// Adds a person's parental responsibility for a child. Used by a load only.
UNWIND $rows AS row
MATCH (a:Person {id: row.fromId})
MATCH (b:Person {id: row.toId})
CREATE (a)-[t:HAS_RESPONSIBILITY_FOR]->(b)
SET t = row.properties
RETURN count(t) AS written
