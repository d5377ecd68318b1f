import { ACTIVITY_COLUMNS, activitiesOf } from './activities.js';
import { csvRows, csvText } from './csv.js';
import { YEARS } from './quarters.js';
import { Register } from './register.js';
import { TARGET_COLUMNS, TARGETS } from './targets.js';

/**
 * Every generated table, by its path in datasets/.
 * @param {(path: string) => string} read a hand-written table
 * @returns {Map<string, string>}
 */
export function generatedTables(read) {
	const units = /** @type {import('./register.js').UnitRow[]} */ (csvRows(read('units.csv')));
	const lineage = /** @type {import('./register.js').LineageRow[]} */ (csvRows(read('lineage.csv')));
	const register = new Register(units, lineage);
	const years = YEARS.map(
		(year) =>
			/** @type {const} */ ([
				`activities/${year}.csv`,
				csvText(ACTIVITY_COLUMNS, activitiesOf(register, year))
			])
	);
	return new Map([...years, ['targets.csv', csvText(TARGET_COLUMNS, TARGETS)]]);
}
