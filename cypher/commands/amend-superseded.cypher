// Gives former contents another text: the same without those who are sealed.
UNWIND $rows AS row
MATCH (n:Superseded)
WHERE n.id = row.id AND n.ofLabel = row.ofLabel
SET n.content = row.content
RETURN count(n) AS written
