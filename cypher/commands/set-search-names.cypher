// Sets what a person is found by: every name and date of birth that stands, folded to plain lower
// case.
UNWIND $rows AS row
MATCH (p:Person {id: row.id})
SET p.searchNames = row.searchNames, p.searchDates = row.searchDates, p.searchBorn = row.searchBorn
RETURN count(p) AS written
