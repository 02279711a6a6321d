// Gives some properties of a Placement other values and leaves the rest: the day from which its source no
// longer holds it, or its content without those who are sealed. Used by a load only.
UNWIND $rows AS row
MATCH (n:Placement {id: row.id})
SET n += row.properties
RETURN count(n) AS written
