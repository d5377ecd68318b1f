import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../../tests/browser.js';
import { contentVersion } from './content-version.js';

/**
 * What `npm start` and `npm test` need on a fresh clone, done once: packages, the built site, a browser. It runs before
 * anything is installed: only Node's own modules. Its notes of what is done live in node_modules, so they go when it goes.
 */

const NOTES = join('node_modules', '.cache', 'giao-ban');

/** @param {string} line */
const say = (line) => console.log(line);

/** A step that could not be done: its message is all that people need to see. */
class Refusal extends Error {}

/**
 * Whether a Node version is within `engines` of package.json.
 * @param {string} version such as 20.19.0
 * @param {string} range clauses `^a.b.c` and `>=a`, joined by `||`
 */
export function isSupported(version, range) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return range.split('||').some((clause) => {
		const [, sign, least = 0, leastMinor = 0] = /(\^|>=)(\d+)(?:\.(\d+))?/.exec(clause) ?? [];
		if (sign === '>=')
			return major > Number(least) || (major === Number(least) && minor >= Number(leastMinor));
		return sign === '^' && major === Number(least) && minor >= Number(leastMinor);
	});
}

function checkNode() {
	const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
	if (!isSupported(process.versions.node, engines.node))
		throw new Refusal(
			`This needs Node ${engines.node}; here is ${process.versions.node}. Install a newer one from https://nodejs.org and try again.`
		);
}

/** @param {string} note @returns {string | null} */
const noted = (note) => (existsSync(join(NOTES, note)) ? readFileSync(join(NOTES, note), 'utf8') : null);

/** @param {string} note @param {string} text */
function takeNote(note, text) {
	mkdirSync(NOTES, { recursive: true });
	writeFileSync(join(NOTES, note), text);
}

/** @param {string} note */
const forget = (note) => rmSync(join(NOTES, note), { force: true });

/** @param {string} text */
const digestOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * Runs a program in silence, for our own line a step is enough; when it fails, all it said is what people need.
 * @param {string} program @param {string[]} args @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {boolean} whether it ended well
 */
function run(program, args, options) {
	const { status, stdout, stderr } = spawnSync(program, args, { maxBuffer: 64 * 2 ** 20, ...options });
	if (status !== 0) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
	return status === 0;
}

/** npm as it was called, else by its name (a batch file on Windows, which only a shell starts). @param {string[]} args */
function runNpm(args) {
	const npm = process.env.npm_execpath;
	if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args]);
	return run('npm', args, { shell: process.platform === 'win32' });
}

/** @param {number} since */
const secondsSince = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

function install() {
	const wanted = digestOf(readFileSync('package-lock.json', 'utf8'));
	if (noted('installed') === wanted) return;
	say('Installing the packages …');
	const start = Date.now();
	// --no-save: another version of npm would write the lock file its own way, and the clone would look changed.
	if (!runNpm(['install', '--no-save', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error']))
		throw new Refusal(
			'The packages could not be installed: the first time needs the network. See the lines above.'
		);
	takeNote('installed', wanted);
	say(`Packages installed in ${secondsSince(start)}.`);
}

/** Everything the built site depends on: its sources, and the settings it was built with. */
function wantedBuild() {
	const settings = Object.entries(process.env).filter(([name]) => name.startsWith('GIAO_BAN_'));
	return digestOf(JSON.stringify([contentVersion(), settings.sort()]));
}

function build() {
	const out = process.env.GIAO_BAN_BUILD ?? 'build';
	const note = `built-${digestOf(out)}`; // one for each folder built into
	const wanted = wantedBuild();
	if (noted(note) === wanted && existsSync(join(out, 'index.html'))) return;
	say('Building the site …');
	const start = Date.now();
	forget(note); // an interrupted build must not pass for a whole one
	const vite = join('node_modules', 'vite', 'bin', 'vite.js');
	// Called from a test or a developer's shell it would build what warns and checks for developers.
	const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined };
	if (
		!run(process.execPath, [vite, 'build', '--logLevel', 'error'], { env }) ||
		!run(process.execPath, [join('src', 'bin', 'compress.js')])
	)
		throw new Refusal('The site could not be built: see the lines above.');
	takeNote(note, wanted);
	say(`Site built in ${secondsSince(start)}.`);
}

const isRootWithApt = () =>
	process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installByApt() {
	if (!isRootWithApt()) return;
	say('Installing Chromium with apt …');
	const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
	if (run('apt-get', ['update'], quiet))
		run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
}

function installByPlaywright() {
	say("Installing Playwright's Chromium …");
	const playwright = join('node_modules', 'playwright', 'cli.js');
	run(process.execPath, [playwright, 'install', 'chromium'], { stdio: 'ignore' }); // on a closed network it complains at length
}

async function browser() {
	for (const installBrowser of [installByPlaywright, installByApt]) {
		if (await findBrowser()) return;
		installBrowser();
	}
	if (await findBrowser()) return;
	throw new Refusal(
		[
			'The tests need a browser, and none was found or could be installed. One of these will do:',
			'  1. install Chrome, Chromium or Edge, or name one: CHROME_PATH=/path/to/chrome npm test',
			'  2. npx playwright install chromium',
			'  3. on Debian or Ubuntu, as root: apt-get install -y --no-install-recommends chromium'
		].join('\n')
	);
}

/** @type {Record<string, () => void | Promise<void>>} */
const STEPS = { build, browser };

/** @param {string[]} names */
async function prepare(names) {
	checkNode();
	install();
	for (const name of names) {
		const step = STEPS[name];
		if (!step) throw new Refusal(`No such step: ${name}. There are: ${Object.keys(STEPS).join(', ')}.`);
		await step();
	}
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	prepare(process.argv.slice(2)).catch((error) => {
		console.error(error instanceof Refusal ? error.message : error);
		process.exitCode = 1;
	});
}
