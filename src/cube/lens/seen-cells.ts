import type { YearCell } from '#domain/cell.ts';
import { BODIES } from '#domain/fact.ts';
import { groupBy } from '#domain/group-by.ts';
import type { Makeup, Part } from '#domain/lens.ts';
import { quarterOf, type Quarter } from '#domain/period.ts';
import { STATES, type State } from '#domain/reading.ts';
import type { UnitId } from '#domain/unit.ts';
import { cellIndex, type Cube } from '../cube.ts';

type MakeupOf = (unit: UnitId, quarter: Quarter) => Makeup;

interface Columns {
	readonly states: Uint8Array;
	readonly months: Uint8Array;
	readonly illustrative: Uint8Array;
	readonly outsideOnly: Uint8Array;
	readonly values: Float64Array;
}

const NOT_APPLICABLE = STATES.indexOf('not-applicable');

/** Shares give endless fractions: six places are more than anyone reads and keep sums clean. */
const PLACES = 1e6;
const shared = (value: number, shareRatio: number): number =>
	shareRatio === 1 ? value : Math.round(value * shareRatio * PLACES) / PLACES;

const isOf = (state: string) => (each: State) => each === state;

/** The state of a sum over parts, each by its own state; what did not apply to a part adds and lacks nothing. */
function stateOfSum(states: readonly State[], makeup: Makeup, isEstimated: boolean): State {
	const due = states.filter((state) => state !== 'not-applicable');
	if (due.length === 0) return 'not-applicable';
	if (due.every(isOf('not-due'))) return 'not-due';
	if (due.every((state) => state === 'missing' || state === 'not-due')) return 'missing';
	const isWhole = due.every(isOf('reported')) && makeup.unsplit.length + makeup.outside.length === 0;
	if (!isWhole) return 'partial';
	return isEstimated ? 'estimated' : 'reported';
}

/** Adds the figures of the parts into one cell. */
function writeSum(
	columns: Columns,
	at: number,
	cube: Cube,
	indices: readonly number[],
	makeup: Makeup
): void {
	const shares = makeup.parts.map(({ shareRatio }) => shareRatio);
	const states = indices.map((index) => STATES[cube.states[index] as number] as State);
	const isEstimated = shares.some((share, part) => share !== 1 && states[part] === 'reported');
	const state = stateOfSum(states, makeup, isEstimated);
	columns.states[at] = STATES.indexOf(state);
	if (state === 'partial' && states.every((each) => each === 'reported' || each === 'not-applicable'))
		columns.outsideOnly[at] = makeup.unsplit.length === 0 ? 1 : 0;
	const months = indices.map((index) => cube.months[index] as number).filter((count) => count > 0);
	columns.months[at] = months.length === 0 ? 0 : Math.min(...months);
	columns.illustrative[at] = indices.some((index) => cube.illustrative[index] === 1) ? 1 : 0;
	for (let body = 0; body < BODIES.length; body++) {
		let sum = Number.NaN;
		indices.forEach((index, part) => {
			const value = cube.values[index * BODIES.length + body] as number;
			if (!Number.isNaN(value)) sum = (Number.isNaN(sum) ? 0 : sum) + shared(value, shares[part] as number);
		});
		columns.values[at * BODIES.length + body] = sum;
	}
}

/** Every cell of the units seen, in the order of the cube's axes. */
export function cellsSeen(cube: Cube, units: readonly UnitId[], makeupOf: MakeupOf): Columns {
	const size = units.length * cube.quarters.length * cube.indicators.length;
	const columns: Columns = {
		states: new Uint8Array(size).fill(NOT_APPLICABLE),
		months: new Uint8Array(size),
		illustrative: new Uint8Array(size),
		outsideOnly: new Uint8Array(size),
		values: new Float64Array(size * BODIES.length).fill(Number.NaN)
	};
	let at = 0;
	for (const unit of units)
		for (const quarter of cube.quarters) {
			const makeup = makeupOf(unit, quarter);
			for (const indicator of cube.indicators) {
				const indices = makeup.parts.map(({ span }) => cellIndex(cube, span.unit, quarter, indicator));
				if (indices.length > 0) writeSum(columns, at, cube, indices, makeup);
				at++;
			}
		}
	return columns;
}

/** The reporting units behind a unit in any quarter of a year. */
function partsInYear(unit: UnitId, year: number, makeupOf: MakeupOf): readonly Part[] {
	const parts = [1, 2, 3, 4].flatMap((number) => makeupOf(unit, quarterOf(year, number)).parts);
	return [...new Map(parts.map((part) => [part.span.unit, part])).values()];
}

/** The yearly figures of the units seen. */
export function yearsSeen(cube: Cube, units: readonly UnitId[], makeupOf: MakeupOf): YearCell[] {
	const cells = groupBy(cube.years, ({ unit, year }) => `${unit} ${year}`);
	const years = [...new Set(cube.years.map(({ year }) => year))];
	return units.flatMap((unit) =>
		years.flatMap((year) => {
			const parts = partsInYear(unit, year, makeupOf).flatMap(({ span, shareRatio }) =>
				(cells.get(`${span.unit} ${year}`) ?? []).map((cell) => ({ cell, shareRatio }))
			);
			const sums = groupBy(parts, ({ cell }) => `${cell.indicator} ${cell.body}`);
			return [...sums.values()].map((same): YearCell => {
				const { indicator, body } = (same[0] as (typeof same)[number]).cell;
				const value = same.reduce((sum, { cell, shareRatio }) => sum + shared(cell.value, shareRatio), 0);
				const illustrative = same.some(({ cell }) => cell.illustrative);
				const sum: YearCell = { unit, year, indicator, body, value, illustrative };
				return same.every(({ shareRatio }) => shareRatio === 1) ? sum : { ...sum, estimated: true };
			});
		})
	);
}
