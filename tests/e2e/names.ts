/** What the browser asks on its own account, whatever it is told; these names resolve to nothing. */
const BROWSERS_OWN = [
	'*.google.com',
	'*.googleapis.com',
	'*.gstatic.com',
	'*.gvt1.com',
	'*.microsoft.com',
	'*.bing.com'
];

/**
 * How the browser resolves names: `*.test` is this machine under a name that is not localhost (plain http without what
 * localhost grants, as in an office network); every other name is the canary. The first rule that fits holds.
 * @returns the argument for Chromium
 */
export function namesResolvedTo(canaryPort: number): string {
	const rules = [
		'MAP *.test 127.0.0.1',
		...BROWSERS_OWN.map((name) => `MAP ${name} ~NOTFOUND`),
		`MAP * 127.0.0.1:${canaryPort}`,
		'EXCLUDE 127.0.0.1',
		'EXCLUDE localhost'
	];
	return `--host-resolver-rules=${rules.join(', ')}`;
}
