import type { Register } from './package.ts';
import type { Indicator, IndicatorId } from './indicator.ts';
import { firstDayOf, lastDayOf, type Quarter } from './period.ts';
import { getOrMake } from './remembered.ts';
import { levelOf, spanTouches, type Level, type UnitId, type UnitSpan } from './unit.ts';

const byCode = (a: UnitSpan, b: UnitSpan): number =>
	a.code < b.code ? -1 : a.code > b.code ? 1 : a.unit < b.unit ? -1 : 1;

/** The span of `unit` that stood in `quarter` (the later one where two touch it); null where the unit did not exist. */
export function spanAt(register: Pick<Register, 'units'>, unit: UnitId, quarter: Quarter): UnitSpan | null {
	const first = firstDayOf(quarter);
	const last = lastDayOf(quarter);
	const spans = register.units.filter((span) => span.unit === unit && spanTouches(span, first, last));
	return spans.toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? '')).at(-1) ?? null;
}

function findUnits(register: Pick<Register, 'units'>, level: Level, quarter: Quarter): readonly UnitSpan[] {
	const ids = new Set(register.units.filter((span) => levelOf(span.kind) === level).map((span) => span.unit));
	const spans = [...ids].map((unit) => spanAt(register, unit, quarter));
	return spans.filter((span) => span !== null).sort(byCode);
}

/** One screen asks for the same units hundreds of times; a register never changes, so its answers are kept with it. */
const known = new WeakMap<readonly UnitSpan[], Map<string, readonly UnitSpan[]>>();

/** The units of a level that existed in `quarter`, in the official order: by code. */
export function unitsAt(
	register: Pick<Register, 'units'>,
	level: Level,
	quarter: Quarter
): readonly UnitSpan[] {
	const answers = getOrMake(known, register.units, () => new Map<string, readonly UnitSpan[]>());
	return getOrMake(answers, `${level} ${quarter}`, () => findUnits(register, level, quarter));
}

export const indicatorOf = (register: Pick<Register, 'indicators'>, id: IndicatorId): Indicator | null =>
	register.indicators.find((indicator) => indicator.indicator === id) ?? null;
