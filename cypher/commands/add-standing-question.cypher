// Adds a standing question, which is asked of the worklist again and again.
CREATE (q:StandingQuestion)
SET q = $properties
RETURN count(q) AS written
