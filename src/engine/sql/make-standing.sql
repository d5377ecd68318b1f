-- Which facts stand? One row a fact (unit, period, indicator, body, topic, count): equal rows are one fact, of which the
-- strongest origin is kept; and one reported row replaces every illustrative row of its unit, quarter (or year) and
-- indicator, whatever their body or grain. A yearly row has no quarter, so it is a partition apart.
CREATE VIEW standing AS
WITH told AS (
	SELECT
		*,
		bool_or(origin = 'reported') OVER (PARTITION BY unit, year, quarter, indicator) AS is_told,
		row_number() OVER (
			PARTITION BY unit, period, indicator, body, topic, count
			ORDER BY origin, file, row, source
		) AS copy
	FROM fact
)
SELECT * EXCLUDE (is_told, copy)
FROM told
WHERE copy = 1 AND NOT (is_told AND origin = 'illustrative')
