-- Which rows make up a figure? One row a fact that stands, of the units $1, the indicator $2, the quarters $3 or, for
-- yearly facts, the years $4, and the body $5 (null: every body). Lists are one text each, split at the unit separator.
SELECT
	unit AS unit,
	period AS period,
	body::VARCHAR AS body,
	topic AS topic,
	count AS count,
	origin::VARCHAR AS origin,
	source AS source,
	file AS file,
	row AS row
FROM standing
WHERE
	unit IN (SELECT unnest(string_split($1::VARCHAR, chr(31))))
	AND indicator = $2::VARCHAR
	AND (
		quarter IN (SELECT unnest(string_split($3::VARCHAR, chr(31))))
		OR (quarter IS NULL AND year::VARCHAR IN (SELECT unnest(string_split($4::VARCHAR, chr(31)))))
	)
	AND ($5::VARCHAR IS NULL OR body::VARCHAR = $5::VARCHAR)
ORDER BY unit, period, body, topic, count, file, row
