// Text indexes answer CONTAINS; the embedded engine has none and scans (25 ms at 100,000 people).
CREATE TEXT INDEX person_search_names IF NOT EXISTS FOR (n:Person) ON (n.searchNames);
CREATE TEXT INDEX person_search_dates IF NOT EXISTS FOR (n:Person) ON (n.searchDates);
CREATE TEXT INDEX household_search_address IF NOT EXISTS FOR (n:Household) ON (n.searchAddress);
CALL db.awaitIndexes(120);
