// What the illustration is made to say in the two quarters everyone looks at. The totals of 2024-Q1 are the
// published ones (49, 2, 208, 14); how they divide over the communes is invented.

/** @typedef {'supervision' | 'hearing' | 'reception' | 'thematic-session'} ToldIndicator */

/** @type {readonly ToldIndicator[]} */
export const TOLD = ['supervision', 'hearing', 'reception', 'thematic-session'];

/**
 * 2024-Q1, in the order of TOLD.
 * @type {Readonly<Record<string, readonly number[]>>}
 */
const FIRST_QUARTER_OF_2024 = {
	'dong-xuan': [2, 0, 8, 0],
	'thi-tran-quoc-oai': [4, 0, 14, 1],
	'sai-son': [5, 1, 15, 2],
	'phuong-cach': [2, 0, 8, 1],
	'yen-son': [2, 0, 10, 1],
	'ngoc-liep': [3, 0, 10, 1],
	'ngoc-my': [3, 0, 12, 0],
	'liep-tuyet': [1, 0, 8, 1],
	'thach-than': [2, 0, 9, 0],
	'dong-quang': [4, 0, 13, 1],
	'phu-cat': [2, 0, 11, 0],
	'tuyet-nghia': [1, 0, 8, 0],
	'nghia-huong': [2, 0, 9, 1],
	'cong-hoa': [2, 0, 9, 1],
	'tan-phu': [0, 0, 7, 1],
	'dai-thanh': [2, 0, 9, 1],
	'phu-man': [1, 0, 5, 0],
	'can-huu': [3, 0, 11, 1],
	'tan-hoa': [2, 0, 8, 1],
	'hoa-thach': [3, 1, 12, 0],
	'dong-yen': [3, 0, 12, 0]
};

/**
 * What the unit did in 2024-Q1: also its habit, around which its other quarters move.
 * @param {string} unit
 * @param {ToldIndicator} indicator
 */
export const toldOf = (unit, indicator) => FIRST_QUARTER_OF_2024[unit]?.[TOLD.indexOf(indicator)] ?? 0;

/**
 * Totals over all communes that a quarter has to add up to. 47 is one of the two readings of the printed "tăng 104%".
 * @type {Readonly<Record<string, Readonly<Record<string, number>>>>}
 */
export const TOTALS = {
	'2023-Q1': { supervision: 47, reception: 196, 'thematic-session': 12 }
};
