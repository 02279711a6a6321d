// The family in one variable-length pattern, as it is often first written: for a benchmark only. A shared home takes
// two of its hops, so eight hops are the product's four steps and more. It goes through every home, knows nothing of
// who may be seen, and gives counts where the product gives the record.
MATCH (child:Person {id: $id})-[:PARENT_OF|PARTNER_OF|CARES_FOR|RELATED_TO|LIVES_IN*1..8]-(p:Person)
WITH DISTINCT p
MATCH (p)<-[:SAW|CONCERNED|MENTIONED|TRIED_TO_SEE]-(c:Contact)
RETURN
  count(DISTINCT p) AS people,
  count(DISTINCT c) AS contacts
