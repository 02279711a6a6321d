// Former contents that a source brought, as JSON text. Used where some of it is to be sealed.
MATCH (n:Superseded)
WHERE n.sourceId = $sourceId
RETURN
  n.id AS id,
  n.ofLabel AS ofLabel,
  n.ofId AS ofId,
  n.content AS content
ORDER BY ofLabel, id
