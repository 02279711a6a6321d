// Notes that a mark was taken back, by whom and when; once, and the mark stays readable.
MATCH (m:RowMark {id: $id})
WHERE m.takenBackAt IS NULL
SET m.takenBackAt = $at, m.takenBackBy = $by
RETURN count(m) AS written
