// Professionals with their contact card, by their ids. Used for everyone who works with, met or was
// invited about a family.
MATCH (n:Professional)
WHERE n.id IN $ids
RETURN
  n.id AS id,
  n.name AS name,
  n.role AS role,
  n.roleWording AS roleWording,
  n.agencyId AS agencyId,
  n.teamId AS teamId,
  n.phone AS phone,
  n.email AS email,
  n.from AS from,
  n.to AS to,
  n.contentHash AS contentHash,
  n.sourceId AS sourceId,
  n.heldRevision AS heldRevision,
  n.withdrawnAt AS withdrawnAt
ORDER BY id
