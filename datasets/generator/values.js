import { hearingsOf } from './hearings.js';
import { numberOf } from './quarters.js';
import { drawn } from './random.js';
import { seriesOf, standingMeetingsOf } from './series.js';

/** @typedef {import('./register.js').Register} Register */
/** @typedef {import('./habits.js').Habit} Habit */

export const COMMUNE_INDICATORS = [
	'supervision',
	'hearing',
	'reception',
	'thematic-session',
	'resolution',
	'standing-meeting',
	'petition',
	'petition-resolved'
];

/** One body does a little less than the two it replaced. @type {Readonly<Record<Habit, number>>} */
const MERGED = { supervision: 0.85, reception: 0.85, 'thematic-session': 0.6, petition: 1 };

/** A regular session adopts several resolutions; they fall in the second and the last quarter. */
const REGULAR_RESOLUTIONS = [0, 3, 0, 5];

/** What every commune counted, quarter by quarter. */
export class Values {
	/** @param {Register} register */
	constructor(register) {
		this.register = register;
		/** @type {Map<Habit, Map<string, Map<string, number>>>} */
		this.series = new Map();
	}

	/** @type {(habit: Habit, quarter: string, unit: string) => number} */
	seriesValue(habit, quarter, unit) {
		const series = this.series.get(habit) ?? seriesOf(this.register, habit);
		this.series.set(habit, series);
		return series.get(quarter)?.get(unit) ?? 0;
	}

	/** A merged unit is about the sum of its parts. @type {(habit: Habit, unit: string, quarter: string) => number} */
	habitual(habit, unit, quarter) {
		const parts = this.register.partsOf(unit);
		const sum = parts.reduce((total, part) => total + this.seriesValue(habit, quarter, part), 0);
		return parts.length === 1 ? sum : Math.round(sum * MERGED[habit]);
	}

	/** A new Council first elects its officers. @type {(unit: string, quarter: string) => number} */
	thematicSessions(unit, quarter) {
		const first = quarter === '2025-Q1' && this.register.partsOf(unit).length > 1 ? 1 : 0;
		return this.habitual('thematic-session', unit, quarter) + first;
	}

	/** @type {(unit: string, quarter: string) => number} */
	resolutions(unit, quarter) {
		const each = 1 + Math.floor(drawn(unit, 'resolution', quarter) * 2);
		const regular = REGULAR_RESOLUTIONS[numberOf(quarter) - 1] ?? 0;
		const more = regular === 0 ? 0 : Math.floor(drawn(unit, 'regular', quarter) * 3);
		return this.thematicSessions(unit, quarter) * each + regular + more;
	}

	/** Never more than were received. @type {(unit: string, quarter: string) => number} */
	petitionsResolved(unit, quarter) {
		const share = 0.55 + 0.3 * drawn(unit, 'resolves') + 0.15 * drawn(unit, 'resolves', quarter);
		return Math.round(this.habitual('petition', unit, quarter) * share);
	}

	/**
	 * @param {string} indicator
	 * @param {string} unit
	 * @param {string} quarter
	 * @returns {number}
	 */
	of(indicator, unit, quarter) {
		if (indicator === 'hearing') return hearingsOf(unit, quarter);
		if (indicator === 'thematic-session') return this.thematicSessions(unit, quarter);
		if (indicator === 'resolution') return this.resolutions(unit, quarter);
		if (indicator === 'standing-meeting') return standingMeetingsOf(unit, quarter);
		if (indicator === 'petition-resolved') return this.petitionsResolved(unit, quarter);
		return this.habitual(/** @type {Habit} */ (indicator), unit, quarter);
	}
}
