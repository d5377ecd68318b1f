/**
 * Closes every way out of the engine before the first fact enters it: no file, no address, no extension, and no way to
 * change that. DuckDB's own file readers are gone with it: untrusted bytes are read by `ingest` alone. Order matters.
 */
export const LOCK_DOWN = [
	'SET autoinstall_known_extensions=false',
	'SET autoload_known_extensions=false',
	'SET allow_community_extensions=false',
	"SET memory_limit='512MB'",
	'SET enable_external_access=false',
	'SET lock_configuration=true'
] as const;
