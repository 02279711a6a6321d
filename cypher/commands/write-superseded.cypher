// Keeps the former content of a thing whose content changed, as JSON text, with the day it was
// superseded.
UNWIND $rows AS row
CREATE (n:Superseded)
SET n = row.properties
RETURN count(n) AS written
