// What each agency's data holds, as these sources say. Without it the answer is "not held".
MATCH (s:Source)-[c:COVERS]->(a:Agency)
WHERE s.id IN $ids
RETURN
  c.id AS id,
  a.id AS agencyId,
  c.holdsAll AS holdsAll,
  c.holds AS holds,
  c.from AS from,
  c.to AS to,
  c.loadedOn AS loadedOn,
  c.limits AS limits,
  c.contentHash AS contentHash
ORDER BY agencyId, id
