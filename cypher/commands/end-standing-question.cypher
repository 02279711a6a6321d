// Notes that a standing question is asked no more, by whom and since when; once, and what it told stays readable.
MATCH (q:StandingQuestion {id: $id})
WHERE q.endedAt IS NULL
SET q.endedAt = $at, q.endedBy = $by
RETURN count(q) AS written
