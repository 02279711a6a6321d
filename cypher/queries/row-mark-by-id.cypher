// One mark and the child it is about. Used before it is taken back.
MATCH (m:RowMark {id: $id})-[:MARKS]->(p:Person)
RETURN
  p.id AS childId,
  m.takenBackAt AS takenBackAt,
  m.takenBackBy AS takenBackBy
