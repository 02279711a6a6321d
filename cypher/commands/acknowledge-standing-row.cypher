// Notes who acknowledged a row of a standing question, when and why; once.
MATCH (r:StandingRow {id: $id})
WHERE r.acknowledgedAt IS NULL
SET r.acknowledgedAt = $at, r.acknowledgedBy = $by, r.acknowledgedReason = $reason
RETURN count(r) AS written
