-- Makes the table that facts arrive in: plain text, because the values of the coded columns are not known yet.
CREATE TABLE arriving (
	unit VARCHAR NOT NULL,
	quarter VARCHAR,
	period VARCHAR NOT NULL,
	grain VARCHAR NOT NULL,
	year INTEGER NOT NULL,
	indicator VARCHAR NOT NULL,
	body VARCHAR NOT NULL,
	topic VARCHAR NOT NULL,
	count DOUBLE NOT NULL,
	origin VARCHAR NOT NULL,
	source VARCHAR NOT NULL,
	file VARCHAR NOT NULL,
	row INTEGER NOT NULL
)
