import { byMonth, isMonthly } from './months.js';
import { publishedRows } from './published.js';
import { QUARTERS, yearOf } from './quarters.js';
import { isSilent } from './silence.js';
import { byTopic } from './topics.js';
import { COMMUNE_INDICATORS, Values } from './values.js';

/** @typedef {import('./register.js').Register} Register */
/**
 * @typedef {object} Activity
 * @property {string} unit
 * @property {string} period
 * @property {string} indicator
 * @property {string} body
 * @property {number} count
 * @property {string} topic
 * @property {string} origin
 * @property {string} source
 */

export const ACTIVITY_COLUMNS = ['unit', 'period', 'indicator', 'body', 'count', 'topic', 'origin', 'source'];

const SOURCE = 'Số minh họa do chương trình đặt ra, không phải báo cáo của đơn vị';

/** Who acts, by law; the rest is counted for all bodies together. @type {Readonly<Record<string, string>>} */
const BODY = {
	hearing: 'standing-committee',
	'standing-meeting': 'standing-committee',
	'thematic-session': 'council',
	resolution: 'council'
};

/**
 * Rows of one unit × quarter × indicator: by month or by topic, otherwise one.
 * @param {string} unit
 * @param {string} quarter
 * @param {string} indicator
 * @param {number} count
 * @returns {{ period?: string, topic?: string, count: number }[]}
 */
const partsOf = (unit, quarter, indicator, count) =>
	isMonthly(unit, indicator) ? byMonth(unit, quarter, count) : byTopic(unit, quarter, indicator, count);

/**
 * @param {Values} values
 * @param {string} unit
 * @param {string} quarter
 * @param {string} indicator
 * @returns {Activity[]}
 */
function cellRows(values, unit, quarter, indicator) {
	if (isSilent(unit, quarter, indicator)) return [];
	const same = { unit, period: quarter, indicator, body: BODY[indicator] ?? 'joint', topic: '' };
	const parts = partsOf(unit, quarter, indicator, values.of(indicator, unit, quarter));
	return parts.map((part) => ({ ...same, ...part, origin: 'illustrative', source: SOURCE }));
}

/**
 * @param {Values} values
 * @param {string} quarter
 */
const quarterRows = (values, quarter) =>
	values.register
		.at(quarter)
		.flatMap(({ unit }) =>
			COMMUNE_INDICATORS.flatMap((indicator) => cellRows(values, unit, quarter, indicator))
		);

/**
 * All rows of one year: the district's published ones first.
 * @param {Register} register
 * @param {string} year
 * @returns {Activity[]}
 */
export function activitiesOf(register, year) {
	const values = new Values(register);
	const quarters = QUARTERS.filter((quarter) => yearOf(quarter) === year);
	return [...publishedRows(year), ...quarters.flatMap((quarter) => quarterRows(values, quarter))];
}
