// Removes each Placement of those who are sealed, with all that ties it: the one thing that a load ever
// removes (docs/decisions/0010-sealing-removes.md).
MATCH (n:Placement)
WHERE n.id IN $ids
DETACH DELETE n
RETURN count(n) AS removed
