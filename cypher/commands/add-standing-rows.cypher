// Adds the rows that a run was the first to tell of, each on its question and its child.
UNWIND $rows AS row
MATCH (q:StandingQuestion {id: row.questionId})
MATCH (p:Person {id: row.childId})
CREATE (q)-[:KEEPS]->(r:StandingRow)
CREATE (r)-[:TELLS_OF]->(p)
SET r = row.properties
RETURN count(r) AS written
