import { readingAt, type Cube } from '#cube/cube.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Register } from '#domain/package.ts';
import type { Quarter } from '#domain/period.ts';
import { unitsAt } from '#domain/register.ts';
import type { UnitSpan } from '#domain/unit.ts';
import { arrivalKey, arrivalsOf, daysBetween, wallDayOf, type Arrivals } from '#keeping/arrivals.ts';
import { currentFacts } from '#keeping/current.ts';
import { parseKnownPeriod } from '#keeping/cell.ts';
import type { KeptFact } from '#keeping/fact.ts';
import type { Journal } from '#keeping/journal.ts';

/** How one figure of one unit stands: sent in, only some months of it, waiting on the desk, shown but invented, owed, or not owed. */
export type CellStanding = 'have' | 'partial' | 'waiting' | 'illustrative' | 'missing' | 'not-applicable';

/** When a unit's report was whole, and how that stands to the due date. */
export interface Arrival {
	/** Everything is there; some of it; nothing. */
	readonly kind: 'whole' | 'begun' | 'none';
	/** The day the last missing figure was accepted here, ISO; null where it came with the served folder. */
	readonly day: string | null;
	/** 0 or less: in time. null where there is no due date, no day, or no whole report. */
	readonly daysLate: number | null;
	/** Not whole, though the figures already speak for the due date. Never by the computer's clock. */
	readonly isOverdue: boolean;
}

export interface MatrixRow {
	readonly span: UnitSpan;
	readonly number: number;
	readonly cells: readonly CellStanding[];
	readonly have: number;
	readonly waiting: number;
	readonly due: number;
	readonly arrival: Arrival;
}

export interface Matrix {
	readonly indicators: readonly Indicator[];
	readonly rows: readonly MatrixRow[];
	/** By when the reports are wanted, ISO; null where nobody has set it. */
	readonly dueDate: string | null;
}

/** What the matrix is made of. */
export interface MatrixOf {
	readonly register: Register;
	readonly cube: Cube;
	readonly quarter: Quarter;
	readonly journal: Journal;
	readonly waiting: readonly KeptFact[];
	readonly dueDate: string | null;
}

function arrivalOf(of: MatrixOf, known: readonly CellStanding[], at: string | null): Arrival {
	const { dueDate, register } = of;
	const isSome = known.some((standing) => standing === 'have' || standing === 'partial');
	const isWhole = known.every((standing) => standing === 'have' || standing === 'not-applicable');
	const kind = isWhole ? 'whole' : isSome ? 'begun' : 'none';
	const day = kind === 'whole' && at !== null ? wallDayOf(at) : null;
	return {
		kind,
		day,
		daysLate: day === null || dueDate === null ? null : daysBetween(dueDate, day),
		isOverdue: kind !== 'whole' && dueDate !== null && dueDate <= register.head.dataCutOff
	};
}

/** The last of the instants at which one of these figures came in. */
const lastArrival = (span: UnitSpan, sent: readonly Indicator[], arrivals: Arrivals): string | null =>
	sent
		.flatMap(({ indicator }) => arrivals.get(arrivalKey(span.unit, indicator)) ?? [])
		.toSorted()
		.at(-1) ?? null;

/** Tells how each cell stands, from what is kept, what waits and what the screens show. */
function standings({ cube, quarter, journal, waiting }: MatrixOf) {
	const inQuarter = (facts: readonly KeptFact[]) =>
		new Set(
			facts
				.filter(({ period }) => parseKnownPeriod(period)?.quarter === quarter)
				.map(({ unit, indicator }) => arrivalKey(unit, indicator))
		);
	const [kept, wait] = [inQuarter(currentFacts(journal)), inQuarter(waiting)];
	/** Without what waits on the desk. */
	const now = (span: UnitSpan, { indicator }: Indicator): CellStanding => {
		const { state, value, illustrative } = readingAt(cube, span.unit, quarter, indicator);
		if (state === 'not-applicable') return state;
		if (state === 'partial' && !illustrative) return 'partial';
		if (kept.has(arrivalKey(span.unit, indicator)) || (value !== null && !illustrative)) return 'have';
		return value === null ? 'missing' : 'illustrative';
	};
	const isWaiting = (span: UnitSpan, { indicator }: Indicator): boolean =>
		wait.has(arrivalKey(span.unit, indicator));
	return { now, isWaiting };
}

/** Units × indicators that are due in a quarter: who has sent what, and when the report was whole. */
export function matrixOf(of: MatrixOf): Matrix {
	const { register, quarter, dueDate } = of;
	const indicators = register.indicators
		.filter(({ frequency, levels }) => frequency === 'quarter' && levels !== 'district')
		.toSorted((a, b) => a.order - b.order);
	const { now, isWaiting } = standings(of);
	const arrivals = arrivalsOf(of.journal, quarter);
	const rows = unitsAt(register, 'commune', quarter).map((span, index): MatrixRow => {
		const known = indicators.map((indicator) => now(span, indicator));
		const isSent = (column: number): boolean => known[column] === 'have';
		const counts = {
			have: known.filter((standing) => standing === 'have').length,
			// A waiting figure for one already sent in makes nothing more complete.
			waiting: indicators.filter((indicator, column) => isWaiting(span, indicator) && !isSent(column)).length,
			due: known.filter((standing) => standing !== 'not-applicable').length
		};
		const sent = indicators.filter((_, column) => isSent(column));
		return {
			span,
			number: index + 1,
			cells: indicators.map((indicator, column) =>
				isWaiting(span, indicator) ? 'waiting' : (known[column] ?? 'missing')
			),
			...counts,
			arrival: arrivalOf(of, known, lastArrival(span, sent, arrivals))
		};
	});
	return { indicators, rows, dueDate };
}

export const isFull = ({ have, due }: MatrixRow): boolean => have === due;
export const isFullAfter = ({ have, waiting, due }: MatrixRow): boolean => have + waiting === due;
export const isInTime = ({ arrival }: MatrixRow): boolean =>
	arrival.daysLate !== null && arrival.daysLate <= 0;
export const isLate = ({ arrival }: MatrixRow): boolean => arrival.daysLate !== null && arrival.daysLate > 0;
