import { readingAt, type Cube } from '#cube/cube.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Register } from '#domain/package.ts';
import type { Quarter } from '#domain/period.ts';
import { unitsAt } from '#domain/register.ts';
import type { UnitSpan } from '#domain/unit.ts';
import { parseKnownPeriod } from '#keeping/cell.ts';
import type { KeptFact } from '#keeping/fact.ts';

/** How one figure of one unit stands: sent in, waiting on the desk, shown but invented, owed, or not owed. */
export type CellStanding = 'have' | 'waiting' | 'illustrative' | 'missing' | 'not-applicable';

export interface MatrixRow {
	readonly span: UnitSpan;
	readonly number: number;
	readonly cells: readonly CellStanding[];
	readonly have: number;
	readonly waiting: number;
	readonly due: number;
}

export interface Matrix {
	readonly indicators: readonly Indicator[];
	readonly rows: readonly MatrixRow[];
}

const cellName = (unit: string, indicator: string): string => `${unit} ${indicator}`;

/** Units × indicators that are due in a quarter, and who has sent what. */
export function matrixOf(
	register: Register,
	cube: Cube,
	quarter: Quarter,
	kept: readonly KeptFact[],
	waiting: readonly KeptFact[]
): Matrix {
	const inQuarter = (facts: readonly KeptFact[]) =>
		new Set(
			facts
				.filter(({ period }) => parseKnownPeriod(period)?.quarter === quarter)
				.map(({ unit, indicator }) => cellName(unit, indicator))
		);
	const [have, wait] = [inQuarter(kept), inQuarter(waiting)];
	const indicators = register.indicators
		.filter(({ frequency, levels }) => frequency === 'quarter' && levels !== 'district')
		.toSorted((a, b) => a.order - b.order);
	const isSent = (span: UnitSpan, { indicator }: Indicator): boolean => {
		const reading = readingAt(cube, span.unit, quarter, indicator);
		return have.has(cellName(span.unit, indicator)) || (reading.value !== null && !reading.illustrative);
	};
	const standing = (span: UnitSpan, indicator: Indicator): CellStanding => {
		if (wait.has(cellName(span.unit, indicator.indicator))) return 'waiting';
		if (isSent(span, indicator)) return 'have';
		const { state, value } = readingAt(cube, span.unit, quarter, indicator.indicator);
		if (state === 'not-applicable') return 'not-applicable';
		return value === null ? 'missing' : 'illustrative';
	};
	const rows = unitsAt(register, 'commune', quarter).map((span, index) => {
		const cells = indicators.map((indicator) => standing(span, indicator));
		const sent = indicators.map((indicator) => isSent(span, indicator));
		return {
			span,
			number: index + 1,
			cells,
			have: sent.filter(Boolean).length,
			// A waiting figure for one already sent in makes nothing more complete.
			waiting: cells.filter((cell, column) => cell === 'waiting' && sent[column] !== true).length,
			due: cells.filter((cell) => cell !== 'not-applicable').length
		};
	});
	return { indicators, rows };
}

export const isFull = ({ have, due }: MatrixRow): boolean => have === due;
export const isFullAfter = ({ have, waiting, due }: MatrixRow): boolean => have + waiting === due;
