// Which contacts touch these people: that saw them, tried to, were about or mentioned them, that they
// came or were invited to, or reported; not those that the newer copy of their source no longer holds.
// Apart from items-around, for they are many and are all of one kind.
MATCH (p:Person)-[:SAW|TRIED_TO_SEE|CONCERNED|MENTIONED|ATTENDED|INVITED_TO|REPORTED]-(c:Contact)
WHERE p.id IN $ids AND c.withdrawnAt IS NULL
WITH DISTINCT c
RETURN c.id AS id
ORDER BY id
LIMIT $limit
