import { numberOf, stepOf } from './quarters.js';
import { toldOf } from './story.js';

/** @typedef {import('./register.js').Register} Register */
/** @typedef {'supervision' | 'reception' | 'thematic-session' | 'petition'} Habit */

/** Totals over all communes in an ordinary first quarter of 2024. @type {Readonly<Record<Habit, number>>} */
const TOTAL = { supervision: 49, reception: 208, 'thematic-session': 14, petition: 58 };

/** Supervisions peak before the mid-year and year-end sessions. @type {Readonly<Record<Habit, readonly number[]>>} */
const SEASON = {
	supervision: [1, 1.15, 1.2, 0.9],
	reception: [1, 1.03, 1.02, 0.98],
	'thematic-session': [1, 0.7, 0.9, 0.6],
	petition: [0.9, 1.1, 1.15, 1]
};

const STORY_STEP = stepOf('2024-Q1');
/** Growth a quarter. @type {Readonly<Record<Habit, number>>} */
const GROWTH = { supervision: 0.008, reception: 0.018, 'thematic-session': 0.01, petition: 0.01 };

/** How far a quarter strays from the habit, as a share of it and as a count. */
const STRAY_RATIO = 0.08;
const STRAY_COUNT = 0.35;

/** How much of the total all share equally; the rest goes by population. @type {Readonly<Record<Habit, number>>} */
const EQUALLY = { supervision: 0.5, reception: 0.5, 'thematic-session': 0.8, petition: 0.15 };

/** How much of the habit is the unit's own, the rest being what its population leads one to expect. */
const OWN = 0.65;

/**
 * @param {Register} register
 * @param {string} unit
 * @param {Habit} habit
 */
function expectedOf(register, unit, habit) {
	const units = register.oldest;
	const everyone = units.reduce((sum, { population }) => sum + Number(population), 0);
	const equal = EQUALLY[habit];
	return TOTAL[habit] * (equal / units.length + ((1 - equal) * register.populationOf(unit)) / everyone);
}

/** @type {(register: Register, unit: string, habit: Habit) => number} */
function usualOf(register, unit, habit) {
	const expected = expectedOf(register, unit, habit);
	return habit === 'petition' ? expected : OWN * toldOf(unit, habit) + (1 - OWN) * expected;
}

/**
 * What is usual for the unit in this quarter.
 * @param {Register} register
 * @param {string} unit
 * @param {Habit} habit
 * @param {string} quarter
 */
export function meanOf(register, unit, habit, quarter) {
	const season = SEASON[habit][numberOf(quarter) - 1] ?? 1;
	const trend = 1 + GROWTH[habit] * (stepOf(quarter) - STORY_STEP);
	return usualOf(register, unit, habit) * season * trend;
}

/** @type {(mean: number) => number} */
export const strayOf = (mean) => STRAY_RATIO * mean + STRAY_COUNT;
