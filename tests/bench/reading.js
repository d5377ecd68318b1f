import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureReading } from './measure-reading.js';
import { faultyText, longText, longWorkbook, quarterReports } from './reports.js';

const ROWS = 100_000;

/** What is dropped, and how its figures are called. */
const DROPS = [
	{ what: 'a quarter of reports', files: quarterReports },
	{ what: '100 000 rows, CSV', files: async () => [longText(ROWS)] },
	{ what: '100 000 faulty rows, CSV', files: async () => [faultyText(ROWS)] },
	{ what: '100 000 rows, XLSX', files: async () => [await longWorkbook(ROWS)] }
];

/** @param {number} value */
const known = (value) => (Number.isFinite(value) ? value : null);

/** @param {string} what @param {number} count @param {Awaited<ReturnType<typeof measureReading>>} measured */
function figuresOf(what, count, { preview, longestTask, steps, verdicts, accepted, acceptingTask }) {
	const refused = verdicts.filter((verdict) => verdict === 'reject').length;
	const judged = `${count} read, ${refused} refused`;
	const isAccepted = !Number.isNaN(accepted);
	const accepting = [
		{ what: `${what}: accepted`, value: known(accepted), unit: /** @type {const} */ ('ms'), gate: '' },
		{
			what: `${what}: longest task, accepting`,
			value: known(acceptingTask),
			unit: /** @type {const} */ ('ms'),
			gate: 'at most 100'
		}
	];
	const task = longestTask === 0 ? 'none of 50 ms or more seen; at most 100' : 'at most 100';
	return [
		{ what: `${what}: previewed`, value: known(preview), unit: /** @type {const} */ ('ms'), gate: judged },
		{ what: `${what}: longest task`, value: longestTask, unit: /** @type {const} */ ('ms'), gate: task },
		{ what: `${what}: progress moved`, value: steps, unit: /** @type {const} */ ('times'), gate: '' },
		...(isAccepted ? accepting : [])
	];
}

/**
 * Drops files on the screen of reports: how long until they are previewed, and whether the page went on answering.
 * @param {import('playwright').Browser} browser @param {string} url
 */
export async function readingFigures(browser, url) {
	const folder = await mkdtemp(join(tmpdir(), 'giao-ban-bench-'));
	const figures = [];
	try {
		for (const { what, files } of DROPS) {
			const made = await files();
			const paths = made.map(({ name }) => join(folder, name));
			await Promise.all(made.map(({ buffer }, at) => writeFile(paths[at] ?? '', buffer)));
			const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
			figures.push(...figuresOf(what, paths.length, await measureReading(context, url, paths)));
			await context.close();
		}
	} finally {
		await rm(folder, { recursive: true });
	}
	return figures;
}
