// The family in one variable-length pattern, as it is often first written: for a benchmark only. It walks every
// path, through every home, and knows nothing of who may be seen.
MATCH (child:Person {id: $id})-[:PARENT_OF|PARTNER_OF|CARES_FOR|RELATED_TO|LIVES_IN*1..4]-(p:Person)
WITH DISTINCT p
MATCH (p)<-[:SAW|CONCERNED|MENTIONED|TRIED_TO_SEE]-(c:Contact)
RETURN
  count(DISTINCT p) AS people,
  count(DISTINCT c) AS contacts
