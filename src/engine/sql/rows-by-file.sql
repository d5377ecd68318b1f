-- Where do the facts come from? One row per file × origin: rows read, and how many of them stand in a figure.
WITH stands AS (
	SELECT file, origin, count(*) AS n FROM standing GROUP BY ALL
)
SELECT
	fact.file AS file,
	fact.origin::VARCHAR AS origin,
	count(*)::INTEGER AS rows_read,
	coalesce(any_value(stands.n), 0)::INTEGER AS rows_standing
FROM fact
LEFT JOIN stands ON stands.file = fact.file AND stands.origin = fact.origin
GROUP BY fact.file, fact.origin
ORDER BY file, origin
