// The homes of these people that may be walked through: not communal, and how many people stay or stayed
// in each, so that one shared by a crowd is left alone. One level of a gathering.
MATCH (p:Person)-[:LIVES_IN]->(h:Household)
WHERE p.id IN $ids AND NOT h.kind IN $communalKinds
WITH DISTINCT h
MATCH (h)<-[:LIVES_IN]-(other:Person)
RETURN
  h.id AS householdId,
  count(DISTINCT other) AS people
ORDER BY householdId
