// Notes the first run that no longer told of a row; once, the row stays readable.
UNWIND $rows AS row
MATCH (r:StandingRow {id: row.id})
SET r.goneIn = row.goneIn
RETURN count(r) AS written
