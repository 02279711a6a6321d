// How much the database holds that no test made: then it is not ours to empty.
MATCH (n)
WHERE n.sourceId IS NULL OR NOT n.sourceId STARTS WITH 'test-'
RETURN count(n) AS things
