// Says in which home a missing person was found. Used by a load only.
UNWIND $rows AS row
MATCH (a:MissingEpisode {id: row.fromId})
MATCH (b:Household {id: row.toId})
CREATE (a)-[t:FOUND_AT]->(b)
SET t = row.properties
RETURN count(t) AS written
