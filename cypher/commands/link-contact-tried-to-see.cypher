// Says whom a contact was about and did not see. Used by a load only.
UNWIND $rows AS row
MATCH (a:Contact {id: row.fromId})
MATCH (b:Person {id: row.toId})
CREATE (a)-[t:TRIED_TO_SEE]->(b)
SET t = row.properties
RETURN count(t) AS written
