// Adds one asking of a standing question, done or failed.
MATCH (q:StandingQuestion {id: $questionId})
CREATE (q)-[:RAN]->(r:StandingRun)
SET r = $properties
RETURN count(r) AS written
