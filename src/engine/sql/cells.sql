-- What did each body do? One row per unit × quarter × indicator × body, and, with no quarter, one per unit × year ×
-- indicator × body for yearly facts. Days and quarters cover all three months; months are counted.
SELECT
	unit AS unit,
	quarter AS quarter,
	year AS year,
	indicator AS indicator,
	body::VARCHAR AS body,
	sum(count)::BIGINT AS value,
	(CASE WHEN bool_or(grain <> 'month') THEN 3 ELSE count(DISTINCT period) END)::INTEGER AS months,
	bool_or(origin = 'illustrative')::INTEGER AS illustrative
FROM standing
GROUP BY ALL
ORDER BY unit, quarter NULLS LAST, year, indicator, body
