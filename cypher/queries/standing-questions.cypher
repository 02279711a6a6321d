// Every standing question, those that are asked no more included.
MATCH (q:StandingQuestion)
RETURN
  q.id AS id,
  q.title AS title,
  q.asks AS asks,
  q.everyDays AS everyDays,
  q.timeOfDay AS timeOfDay,
  q.createdAt AS createdAt,
  q.byProfessionalId AS byProfessionalId,
  q.byName AS byName,
  q.byAgencyId AS byAgencyId,
  q.byPersonId AS byPersonId,
  q.endedAt AS endedAt,
  q.endedBy AS endedBy
ORDER BY createdAt, id
