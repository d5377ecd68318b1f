import { readingAt } from '#cube/cube.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Reading, State } from '#domain/reading.ts';
import type { UnitId, UnitSpan } from '#domain/unit.ts';
import { isDue, isWhole } from './figure.ts';
import { lineageOf, type Lineage } from './lineage.ts';
import { chosenUnits, type Data, type Framed } from './scope.ts';

/** What one unit has and has not reported of the quarter. */
export interface ReportingRecord {
	readonly span: UnitSpan;
	/** Place in the official list, from 1. */
	readonly number: number;
	readonly due: readonly Indicator[];
	readonly reported: readonly Indicator[];
	readonly partial: readonly Indicator[];
	readonly missing: readonly Indicator[];
	/** Under a lens, what the unit is made of and which parts still owe something; null where it stood for itself. */
	readonly lineage: Lineage | null;
}

/** Nobody here owes what lies outside our data, and a share of a reported figure was reported. */
const stateReported = ({ state, outsideOnly }: Reading): State =>
	isWhole(state) || outsideOnly === true ? 'reported' : state;

/** The parts of a unit, and those of them that owe any of the quarter's figures. */
function lineageOwing(data: Data, { quarter }: Framed, unit: UnitId): Lineage | null {
	const lineage = lineageOf(data, unit, { quarter, cumulated: false, indicator: null });
	if (lineage === null) return null;
	const silent = data.register.indicators.flatMap(
		({ indicator }) => (lineageOf(data, unit, { quarter, cumulated: false, indicator }) as Lineage).silent
	);
	return { ...lineage, silent: [...new Set(silent)] };
}

function recordOf(data: Data, selection: Framed, span: UnitSpan): Omit<ReportingRecord, 'number'> {
	const states = data.register.indicators.map((indicator) => ({
		indicator,
		state: stateReported(readingAt(data.cube, span.unit, selection.quarter, indicator.indicator))
	}));
	const inState = (wanted: State) =>
		states.filter(({ state }) => state === wanted).map(({ indicator }) => indicator);
	return {
		span,
		due: states.filter(({ state }) => isDue(state)).map(({ indicator }) => indicator),
		reported: inState('reported'),
		partial: inState('partial'),
		missing: inState('missing'),
		lineage: lineageOwing(data, selection, span.unit)
	};
}

/** Who has reported what, over every indicator due in the quarter, in the official order. */
export function completenessOf(data: Data, selection: Framed): readonly ReportingRecord[] {
	const official = chosenUnits(data.register, { ...selection, units: null }, selection.quarter);
	return chosenUnits(data.register, selection, selection.quarter).map((span) => ({
		...recordOf(data, selection, span),
		number: 1 + official.findIndex(({ unit }) => unit === span.unit)
	}));
}
