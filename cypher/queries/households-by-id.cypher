// Homes by their ids. Used for the homes of a family, of its contacts and of where a child was
// found.
MATCH (n:Household)
WHERE n.id IN $ids
RETURN
  n.id AS id,
  n.label AS label,
  n.address AS address,
  n.addressHeldBack AS addressHeldBack,
  n.postcode AS postcode,
  n.kind AS kind,
  n.bedrooms AS bedrooms,
  n.protectedFrom AS protectedFrom,
  n.contentHash AS contentHash,
  n.sourceId AS sourceId,
  n.heldRevision AS heldRevision,
  n.withdrawnAt AS withdrawnAt
ORDER BY id
