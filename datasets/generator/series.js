import { meanOf, strayOf } from './habits.js';
import { QUARTERS, stepOf } from './quarters.js';
import { drawn, noise } from './random.js';
import { TOTALS, toldOf } from './story.js';

/** @typedef {import('./register.js').Register} Register */
/** @typedef {import('./habits.js').Habit} Habit */

/** How much of last quarter's straying is still there: a busy commune stays busy for a while. */
const MEMORY = 0.6;

/** @type {(unit: string, habit: string, step: number) => number} */
function strayingAt(unit, habit, step) {
	const fresh = noise(unit, habit, step);
	return step === 0 ? fresh : MEMORY * strayingAt(unit, habit, step - 1) + 0.8 * fresh;
}

/** @type {(register: Register, unit: string, habit: Habit, quarter: string) => number} */
function leaningOf(register, unit, habit, quarter) {
	const mean = meanOf(register, unit, habit, quarter);
	return Math.max(0, mean + strayOf(mean) * strayingAt(unit, habit, stepOf(quarter)));
}

/**
 * Whole numbers near `leanings` that add up to `total`: the largest remainders are rounded up.
 * @param {readonly number[]} leanings
 * @param {number} total
 */
export function apportioned(leanings, total) {
	const scale = total / leanings.reduce((sum, leaning) => sum + leaning, 0);
	const exact = leanings.map((leaning) => leaning * scale);
	const short = total - exact.reduce((sum, share) => sum + Math.floor(share), 0);
	const ups = exact.map((share, index) => ({ rest: share % 1, index })).sort((a, b) => b.rest - a.rest);
	const up = new Set(ups.slice(0, short).map(({ index }) => index));
	return exact.map((share, index) => Math.floor(share) + (up.has(index) ? 1 : 0));
}

/**
 * One quarter over all the oldest units.
 * @param {Register} register
 * @param {Habit} habit
 * @param {string} quarter
 */
function quarterOfSeries(register, habit, quarter) {
	const units = register.oldest.map((row) => row.unit);
	if (quarter === '2024-Q1' && habit !== 'petition') return units.map((unit) => toldOf(unit, habit));
	const leanings = units.map((unit) => leaningOf(register, unit, habit, quarter));
	const total = TOTALS[quarter]?.[habit];
	return total === undefined ? leanings.map(Math.round) : apportioned(leanings, total);
}

/**
 * Every quarter of one habit for the oldest units, as if nobody had ever merged: by quarter, then by unit.
 * @param {Register} register
 * @param {Habit} habit
 */
export function seriesOf(register, habit) {
	const units = register.oldest.map((row) => row.unit);
	return new Map(
		QUARTERS.map((quarter) => {
			const counts = quarterOfSeries(register, habit, quarter);
			return [quarter, new Map(units.map((unit, index) => [unit, counts[index] ?? 0]))];
		})
	);
}

/** Three a quarter as prescribed; around Tết one is skipped more often. @type {(unit: string, quarter: string) => number} */
export function standingMeetingsOf(unit, quarter) {
	const luck = drawn(unit, 'standing-meeting', quarter);
	if (luck < (quarter.endsWith('Q1') ? 0.16 : 0.07)) return 2;
	return luck > 0.96 ? 4 : 3;
}
