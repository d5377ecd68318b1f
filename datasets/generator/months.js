import { apportioned } from './series.js';
import { monthsOf } from './quarters.js';
import { drawn } from './random.js';

/** These report receptions by month. */
const MONTHLY = ['ngoc-liep', 'thach-than', 'can-huu'];

/** Months whose report never came: their quarter is partial. */
const LOST = ['can-huu|2024-09', 'ngoc-liep|2025-06'];

/** @type {(unit: string, indicator: string) => boolean} */
export const isMonthly = (unit, indicator) => indicator === 'reception' && MONTHLY.includes(unit);

/**
 * The quarter's count over its months, without those that were never sent.
 * @param {string} unit
 * @param {string} quarter
 * @param {number} count
 */
export function byMonth(unit, quarter, count) {
	const months = monthsOf(quarter);
	const counts = apportioned(
		months.map((month) => 1 + drawn(unit, month)),
		count
	);
	const rows = months.map((period, index) => ({ period, count: counts[index] ?? 0 }));
	return rows.filter(({ period }) => !LOST.includes(`${unit}|${period}`));
}
