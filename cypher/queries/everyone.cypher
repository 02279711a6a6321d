// Ids of the people held, at most so many. Used where a question is asked of everyone.
MATCH (p:Person)
WHERE p.withdrawnAt IS NULL
RETURN p.id AS id
ORDER BY id
LIMIT $limit
