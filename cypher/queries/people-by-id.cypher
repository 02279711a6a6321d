// People with what is said of them whatever their names: known or not, restricted, protected. Used
// by every gathering and by a load to compare.
MATCH (n:Person)
WHERE n.id IN $ids
RETURN
  n.id AS id,
  n.known AS known,
  n.restriction AS restriction,
  n.protectedFrom AS protectedFrom,
  n.recordedBy AS recordedBy,
  n.contentHash AS contentHash,
  n.sourceId AS sourceId,
  n.heldRevision AS heldRevision,
  n.withdrawnAt AS withdrawnAt
ORDER BY id
