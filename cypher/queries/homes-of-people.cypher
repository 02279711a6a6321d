// The homes of these people that may be walked through: not communal, and how many stays each has,
// so that one shared by a crowd is left alone. One level of a gathering.
MATCH (p:Person)-[:LIVES_IN]->(h:Household)
WHERE p.id IN $ids AND NOT h.kind IN $communalKinds
WITH DISTINCT h
RETURN
  h.id AS householdId,
  count { (h)<-[:LIVES_IN]-() } AS stays
ORDER BY householdId
