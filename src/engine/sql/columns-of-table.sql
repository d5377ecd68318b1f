-- Which columns has the table $1, and in what order? One row a column.
SELECT column_name AS name
FROM duckdb_columns()
WHERE table_name = $1
ORDER BY column_index
