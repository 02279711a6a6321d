// One contact in one statement of its own, as a load is often first written: for a benchmark only.
MERGE (c:Contact {id: $id})
SET c.on = $on, c.kind = $kind, c.outcome = $outcome
WITH c
UNWIND $seenIds AS seenId
MATCH (p:Person {id: seenId})
MERGE (c)-[s:SAW]->(p)
SET s.on = $on
RETURN count(s) AS written
