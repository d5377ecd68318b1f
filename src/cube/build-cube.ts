import type { Cells, QuarterCell } from '#domain/cell.ts';
import { BODIES } from '#domain/fact.ts';
import { countsAtLevel, type Indicator } from '#domain/indicator.ts';
import type { Register } from '#domain/package.ts';
import { addQuarters, lastDayOf, quarterOfDay, quartersBetween, type Quarter } from '#domain/period.ts';
import { STATES, type State } from '#domain/reading.ts';
import { spanAt } from '#domain/register.ts';
import { levelOf, type UnitId, type UnitSpan } from '#domain/unit.ts';
import { cellIndex, type Cube } from './cube.ts';

type Judging = Pick<Register, 'head' | 'units' | 'indicators'>;

/** From the first quarter with a row to the first one that is not yet due, so that both edges have a screen. */
function quarterAxis(head: Register['head'], cells: Cells): Quarter[] {
	const withRows = cells.quarters.map((cell) => cell.quarter).sort();
	const cutOff = quarterOfDay(head.dataCutOff);
	const notDue = lastDayOf(cutOff) > head.dataCutOff ? cutOff : addQuarters(cutOff, 1);
	const first = [withRows[0] ?? head.defaultView, head.defaultView].sort()[0] as Quarter;
	const last = [withRows.at(-1) ?? notDue, notDue, head.defaultView].sort().at(-1) as Quarter;
	return quartersBetween(first, last);
}

/** Why a cell without a row is empty (design.md section 2, "one state"). */
export function stateWithoutRow(
	register: Judging,
	unit: UnitId,
	quarter: Quarter,
	indicator: Indicator
): State {
	const span = spanAt(register, unit, quarter);
	if (span === null || indicator.frequency === 'year') return 'not-applicable';
	if (!countsAtLevel(indicator, levelOf(span.kind))) return 'not-applicable';
	return lastDayOf(quarter) > register.head.dataCutOff ? 'not-due' : 'missing';
}

function emptyCube(register: Judging, cells: Cells): Cube {
	const units = [...new Set(register.units.map((span) => span.unit))];
	const quarters = quarterAxis(register.head, cells);
	const indicators = register.indicators.map((indicator) => indicator.indicator);
	const size = units.length * quarters.length * indicators.length;
	return {
		units,
		quarters,
		indicators,
		states: new Uint8Array(size),
		months: new Uint8Array(size),
		illustrative: new Uint8Array(size),
		values: new Float64Array(size * BODIES.length).fill(Number.NaN),
		years: cells.years
	};
}

/** Each unit with its own spans: looking through all of them for every cell would take minutes on a country. */
function spansByUnit(register: Judging): Map<UnitId, UnitSpan[]> {
	const spans = new Map<UnitId, UnitSpan[]>();
	for (const span of register.units) {
		const own = spans.get(span.unit);
		if (own === undefined) spans.set(span.unit, [span]);
		else own.push(span);
	}
	return spans;
}

function writeStates(cube: Cube, register: Judging): void {
	const spans = spansByUnit(register);
	let index = 0;
	for (const unit of cube.units) {
		const own = { ...register, units: spans.get(unit) as UnitSpan[] };
		for (const quarter of cube.quarters)
			for (const indicator of register.indicators)
				cube.states[index++] = STATES.indexOf(stateWithoutRow(own, unit, quarter, indicator));
	}
}

const NOT_APPLICABLE = STATES.indexOf('not-applicable');
const NOT_DUE = STATES.indexOf('not-due');

function writeCell(cube: Cube, cell: QuarterCell): void {
	const index = cellIndex(cube, cell.unit, cell.quarter, cell.indicator);
	// A row where no figure can stand, or before its quarter is over, is a problem of ingest, not a figure.
	if (index < 0 || cube.states[index] === NOT_APPLICABLE || cube.states[index] === NOT_DUE) return;
	cube.values[index * BODIES.length + BODIES.indexOf(cell.body)] = cell.value;
	const months = cube.months[index] as number;
	cube.months[index] = months === 0 ? cell.months : Math.min(months, cell.months);
	if (cell.illustrative) cube.illustrative[index] = 1;
	cube.states[index] = STATES.indexOf((cube.months[index] as number) < 3 ? 'partial' : 'reported');
}

/** Sets the engine's rows into typed columns and judges the silence around them. Throws nothing. */
export function buildCube(register: Judging, cells: Cells): Cube {
	const cube = emptyCube(register, cells);
	writeStates(cube, register);
	for (const cell of cells.quarters) writeCell(cube, cell);
	return cube;
}
