// How much the database holds that no test made: then it is not ours to empty.
MATCH (n)
WHERE NOT coalesce(n.sourceId, n.id, '') STARTS WITH 'test-'
RETURN count(n) AS things
