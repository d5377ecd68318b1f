import type { Quarter } from '#domain/period.ts';
import { spanAt } from '#domain/register.ts';
import { levelOf, type Level, type UnitId, type UnitSpan } from '#domain/unit.ts';
import type { Data } from '../scope.ts';

/** One unit over its whole time, and the quarter in which it is looked at. */
export interface UnitLife {
	readonly unit: UnitId;
	readonly level: Level;
	/** Earliest first; several where only its name or code changed. */
	readonly spans: readonly UnitSpan[];
	/** As it was in `quarter`. */
	readonly span: UnitSpan;
	/** The quarters of the data in which it stood, earliest first. */
	readonly quarters: readonly Quarter[];
	/** The quarter chosen, or the nearest one in which the unit stood. */
	readonly quarter: Quarter;
	/** The unit did not stand in the quarter chosen. */
	readonly isMoved: boolean;
}

/** The quarter nearest to the chosen one; the chosen one itself where there is none. */
function nearest(quarters: readonly Quarter[], chosen: Quarter): Quarter {
	const [first, last] = [quarters[0], quarters.at(-1)];
	if (first === undefined || last === undefined) return chosen;
	if (chosen >= last) return last;
	return quarters.findLast((quarter) => quarter <= chosen) ?? first;
}

/** The life of a unit of any time; null where the register has none of that id. */
export function lifeOf({ register, cube }: Data, unit: string, chosen: Quarter): UnitLife | null {
	const spans = register.units
		.filter((span) => span.unit === unit)
		.toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
	const newest = spans.at(-1);
	if (newest === undefined) return null;
	const quarters = cube.quarters.filter((quarter) => spanAt(register, newest.unit, quarter) !== null);
	const quarter = nearest(quarters, chosen);
	return {
		unit: newest.unit,
		level: levelOf(newest.kind),
		spans,
		span: spanAt(register, newest.unit, quarter) ?? newest,
		quarters,
		quarter,
		isMoved: quarter !== chosen
	};
}

/** First and last day of a unit, ISO; null where it lies before our data, or has not come. */
export const daysOf = ({ spans }: Pick<UnitLife, 'spans'>): Pick<UnitSpan, 'validFrom' | 'validTo'> => ({
	validFrom: spans[0]?.validFrom ?? null,
	validTo: spans.at(-1)?.validTo ?? null
});
