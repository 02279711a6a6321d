// Every node with its whole content, for tests that compare the graph before and after.
MATCH (n)
RETURN
  labels(n)[0] AS label,
  properties(n) AS content
