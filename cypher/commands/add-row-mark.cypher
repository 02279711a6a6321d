// Adds what an analyst found of a row of the worklist, on the child that it is about; a mark is never changed, a
// later one takes its place.
MATCH (p:Person {id: $childId})
CREATE (m:RowMark)-[:MARKS]->(p)
SET m = $properties
RETURN count(m) AS written
