-- Codes what arrived. Body, grain and origin are the closed lists of the data contract, and an enumeration refuses what
-- is not in them; origins stand in order of strength. Units, periods and indicators stay text: an enumeration made from
-- the data fails when there are no data, and breaks on a NUL in a name. Statements are run one by one.
CREATE TABLE fact AS
SELECT
	unit AS unit,
	quarter AS quarter,
	period AS period,
	grain::ENUM ('day', 'month', 'quarter', 'year') AS grain,
	year AS year,
	indicator AS indicator,
	body::ENUM ('council', 'standing-committee', 'board', 'deputy-group', 'deputies', 'joint') AS body,
	topic AS topic,
	count::BIGINT AS count,
	origin::ENUM ('published', 'reported', 'illustrative') AS origin,
	source AS source,
	file AS file,
	row AS row
FROM arriving;
DROP TABLE arriving;
