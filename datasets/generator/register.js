import { lastDayOf } from './quarters.js';

/** @typedef {{ unit: string, kind: string, valid_from: string, valid_to: string, population: string }} UnitRow */
/** @typedef {{ from_unit: string, to_unit: string }} LineageRow */

/** The hand-written tables the figures follow. */
export class Register {
	/**
	 * @param {readonly UnitRow[]} units
	 * @param {readonly LineageRow[]} lineage
	 */
	constructor(units, lineage) {
		this.communes = units.filter((unit) => unit.kind !== 'district');
		this.lineage = lineage;
	}

	/** Those that stand from before our data: every later unit is made of them. */
	get oldest() {
		return this.communes.filter((unit) => unit.valid_from === '');
	}

	/**
	 * The units standing on the last day of the quarter.
	 * @param {string} quarter
	 */
	at(quarter) {
		const day = lastDayOf(quarter);
		return this.communes.filter((unit) => unit.valid_from <= day && (unit.valid_to || day) >= day);
	}

	/**
	 * The oldest units this one is made of: itself, if it never merged.
	 * @param {string} unit
	 * @returns {string[]}
	 */
	partsOf(unit) {
		const steps = this.lineage.filter((step) => step.to_unit === unit);
		return steps.length === 0 ? [unit] : steps.flatMap((step) => this.partsOf(step.from_unit));
	}

	/** @param {string} unit */
	populationOf(unit) {
		return Number(this.communes.find((row) => row.unit === unit)?.population);
	}
}
