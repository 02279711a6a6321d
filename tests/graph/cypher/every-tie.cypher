// Every tie with its whole content and its ends, for tests that compare the graph before and after.
MATCH (a)-[t]->(b)
RETURN
  type(t) AS type,
  coalesce(a.id, '') AS fromId,
  coalesce(b.id, '') AS toId,
  properties(t) AS content
