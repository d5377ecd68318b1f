import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { startServer } from '../../src/bin/serve.js';
import { BROWSER_ARGS, findBrowser } from '../browser.js';
import { comparingFigures } from './compare.js';
import { comeToRest, measureChoices, measureVisit } from './measure.js';
import { readingFigures } from './reading.js';

/**
 * Prints how fast the built site is in a real browser on this machine. It judges nothing: times belong to the machine,
 * the gates they are held against stand beside them. Writes only to the terminal.
 */

const VISITS = 5;
const CHOICES = 100;

/** @typedef {{ what: string, value: number | null, unit: 'ms' | 'kB' | 'times', gate: string }} Figure */

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
}

/** The middle of the visits that had a value at all. @param {(number | null)[]} values */
const median = (values) =>
	quantile(
		values.filter((value) => value !== null),
		0.5
	);

/** @param {import('playwright').Browser} browser @param {string} url */
async function visits(browser, url) {
	const seen = [];
	/** @type {import('./measure.js').Choice[]} */
	let choices = [];
	for (let made = 0; made < VISITS; made++) {
		const context = await browser.newContext({ viewport: { width: 1280, height: 800 } }); // an empty cache each
		const { page, ...visit } = await measureVisit(context, url);
		seen.push(visit);
		if (made === VISITS - 1) {
			await comeToRest(page);
			choices = await measureChoices(page, CHOICES);
		}
		await context.close();
	}
	return { seen, choices };
}

/** @param {import('./measure.js').Choice[]} choices @returns {Figure[]} */
function choiceFigures(choices) {
	/** @param {(choice: import('./measure.js').Choice) => number} part @param {string} what @param {string} gate @returns {Figure[]} */
	const figures = (part, what, gate = '') => {
		const times = choices.map(part);
		return [
			{ what: `${what}, median`, value: quantile(times, 0.5), unit: 'ms', gate: '' },
			{ what: `${what}, 95th percentile`, value: quantile(times, 0.95), unit: 'ms', gate }
		];
	};
	const gate = 'one frame: at most 16.7';
	const first = Math.max(...choices.slice(0, 2).map(({ work }) => work));
	return [
		{ what: 'first choice of a kind, work', value: first, unit: 'ms', gate: 'code not yet warm' },
		...figures(({ work }) => work, `choice, work of ${choices.length}`, gate),
		...figures(({ waves }) => Math.max(0, ...waves), 'longest of the frames after', gate),
		...figures(({ paint }) => paint, 'choice to paint'),
		...figures(({ whole }) => whole, 'choice until no work follows')
	];
}

/** @param {Awaited<ReturnType<typeof visits>>} measured @returns {Figure[]} */
function figuresOf({ seen, choices }) {
	const bytes = median(seen.map((visit) => visit.bytesBeforeFirstChart));
	return [
		{ what: 'first paint', value: median(seen.map((visit) => visit.firstPaint)), unit: 'ms', gate: '' },
		{
			what: 'first chart painted',
			value: median(seen.map((visit) => visit.firstChart)),
			unit: 'ms',
			gate: 'before the engine'
		},
		{
			what: 'first filter can be answered',
			value: median(seen.map((visit) => visit.answersChoices)),
			unit: 'ms',
			gate: 'before the engine'
		},
		{ what: 'engine ready', value: median(seen.map((visit) => visit.engineReady)), unit: 'ms', gate: '' },
		...choiceFigures(choices),
		{
			what: 'bytes before the first chart',
			value: bytes === null ? null : bytes / 1000,
			unit: 'kB',
			gate: 'at most 200'
		}
	];
}

/** @param {string} version of the browser */
function circumstancesOf(version) {
	const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
	return {
		date: new Date().toISOString().slice(0, 10),
		command: 'npm run bench',
		commit,
		machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`,
		node: process.versions.node,
		browser: version,
		visits: VISITS
	};
}

/** @param {Figure} figure */
function lineOf({ what, value, unit, gate }) {
	const shown =
		value === null ? 'never seen' : `${value.toFixed(value < 100 && unit !== 'times' ? 1 : 0)} ${unit}`;
	return `${what.padEnd(41)} ${shown.padStart(12)}   ${gate}`.trimEnd();
}

async function main() {
	const { values } = parseArgs({
		options: {
			json: { type: 'boolean', default: false },
			root: { type: 'string', default: 'build' },
			only: { type: 'string', default: '' } // 'visits', 'reading' or 'comparing'
		}
	});
	/** @param {string} part */
	const isWanted = (part) => values.only === '' || values.only === part;
	if (!existsSync(`${values.root}/index.html`))
		throw new Error('There is no built site: run npm run build first.');
	const executablePath = await findBrowser();
	if (!executablePath) throw new Error('No browser was found: run npm test once, or set CHROME_PATH.');
	const server = await startServer({ root: values.root, port: 0 });
	const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
	try {
		const figures = [
			...(isWanted('visits') ? figuresOf(await visits(browser, server.url)) : []),
			...(isWanted('comparing') ? await comparingFigures(browser, server.url) : []),
			...(isWanted('reading') ? await readingFigures(browser, server.url) : [])
		];
		const circumstances = circumstancesOf(browser.version());
		if (values.json) return console.log(JSON.stringify({ circumstances, figures }, null, '\t'));
		for (const [name, value] of Object.entries(circumstances)) console.log(`${name.padEnd(10)} ${value}`);
		console.log(`\n${figures.map(lineOf).join('\n')}`);
	} finally {
		await browser.close();
		await server.close();
	}
}

await main();
