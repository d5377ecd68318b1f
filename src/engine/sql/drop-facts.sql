-- Takes away what an earlier load made. Statements are run one by one.
DROP VIEW IF EXISTS standing;
DROP TABLE IF EXISTS fact;
DROP TABLE IF EXISTS arriving;
