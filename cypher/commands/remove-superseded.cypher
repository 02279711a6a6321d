// Removes former contents that speak of those who are sealed only.
UNWIND $rows AS row
MATCH (n:Superseded)
WHERE n.id = row.id AND n.ofLabel = row.ofLabel
DETACH DELETE n
RETURN count(n) AS written
