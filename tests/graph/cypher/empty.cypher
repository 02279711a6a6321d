// Takes away what tests made.
MATCH (n)
WHERE n.sourceId STARTS WITH 'test-' OR n.id STARTS WITH 'test-'
DETACH DELETE n
RETURN count(n) AS things
