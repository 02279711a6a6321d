// Every source that was loaded, with the date it speaks of.
MATCH (s:Source)
RETURN
  s.id AS id,
  s.title AS title,
  s.kind AS kind,
  s.asAt AS asAt,
  s.fictional AS fictional,
  s.sha256 AS sha256,
  s.loadedAt AS loadedAt,
  s.contentHash AS contentHash,
  s.heldRevision AS heldRevision
ORDER BY id
