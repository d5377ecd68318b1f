import type { LineageStep, OutsidePart, Register } from './package.ts';
import { parseDay } from './period.ts';
import { getOrMake } from './remembered.ts';
import { levelOf, spanTouches, type UnitId, type UnitSpan } from './unit.ts';

/** The lens that changes nothing: every figure stands with the unit that reported it. */
export const AS_REPORTED = 'as-reported';
/** The newest units of the data, carried back. */
export const CURRENT = 'current';

/** A lens as the address writes it: `as-reported`, `current` or an ISO day; null for anything else. */
export const parseLens = (text: string): string | null =>
	text === AS_REPORTED || text === CURRENT ? text : parseDay(text);

/** A unit that reported, as a part of a unit seen through a lens. */
export interface Part {
	/** As it was when it reported. */
	readonly span: UnitSpan;
	/** How much of its figure goes to the unit seen: 1 for the whole of it, which is exact. */
	readonly shareRatio: number;
	/** How it came to the unit seen, in order; none where it is that unit itself. */
	readonly steps: readonly LineageStep[];
}

/** What the figure of a unit seen through a lens is made of in one quarter. */
export interface Makeup {
	/** The units that reported then and whose figures it is the sum of. */
	readonly parts: readonly Part[];
	/** Parts that came from outside our data: their figures are not known. */
	readonly outside: readonly OutsidePart[];
	/** Steps that brought land without inhabitants: they move no figure. */
	readonly areaOnly: readonly LineageStep[];
	/** Units that reported then, hold a part of this unit and cannot be split: their figures stay their own. */
	readonly unsplit: readonly UnitSpan[];
	/** Not a unit of the lens: it keeps its figure, which cannot be split among these units of the lens. */
	readonly holds: readonly UnitSpan[];
}

/** Days between which the set of commune-level units did not change. */
export interface Epoch {
	/** First day, ISO; '' for the first epoch, which begins before our data. */
	readonly from: string;
	/** The commune-level units of the epoch, by id. */
	readonly spans: ReadonlyMap<UnitId, UnitSpan>;
}

/** The day after an ISO day. */
export const dayAfter = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The day before an ISO day. */
export const dayBefore = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/**
 * The last day of a part that came before the unit seen, ISO; null where it did not. The span is the one that reported:
 * a unit that was named anew went on after it.
 */
export function lastDayOfPart({ span, steps }: Part): string | null {
	const leaving = steps.find(({ fromUnit }) => fromUnit === span.unit);
	if (leaving === undefined) return null;
	const before = dayBefore(leaving.effective);
	return (span.validTo as string) > before ? span.validTo : before;
}

/** The first day of a part that came after the unit seen, ISO, under whatever name; null where it did not. */
export function firstDayOfPart({ span, steps }: Part): string | null {
	const coming = steps.find(({ toUnit }) => toUnit === span.unit);
	if (coming === undefined) return null;
	return (span.validFrom as string) < coming.effective ? span.validFrom : coming.effective;
}

const EARLIEST = '0000-01-01';

function findEpochs(units: readonly UnitSpan[]): readonly Epoch[] {
	const communes = units.filter((span) => levelOf(span.kind) === 'commune');
	const days = communes.flatMap(({ validFrom, validTo }) => [
		...(validFrom === null ? [] : [validFrom]),
		...(validTo === null ? [] : [dayAfter(validTo)])
	]);
	return ['', ...[...new Set(days)].sort()].map((from) => {
		const day = from === '' ? EARLIEST : from;
		const standing = communes.filter((span) => spanTouches(span, day, day));
		return { from, spans: new Map(standing.map((span) => [span.unit, span])) };
	});
}

/** A register never changes, so its epochs are kept with it. */
const known = new WeakMap<readonly UnitSpan[], readonly Epoch[]>();

/** The epochs of the commune level, earliest first; never none. */
export const epochsOf = ({ units }: Pick<Register, 'units'>): readonly Epoch[] =>
	getOrMake(known, units, findEpochs);

/** The epochs whose units are not those of the one before, earliest first: a change of name alone is none. */
export const epochsOfUnits = (register: Pick<Register, 'units'>): readonly Epoch[] =>
	epochsOf(register).filter(({ spans }, index, all) => {
		const before = all[index - 1]?.spans;
		return before?.size !== spans.size || [...spans.keys()].some((unit) => !before.has(unit));
	});

/** The first day of the units of an epoch, under whatever names; '' where they stood before our data. */
export const unitsSince = (register: Pick<Register, 'units'>, { from }: Epoch): string =>
	(epochsOfUnits(register).findLast((each) => each.from <= from) as Epoch).from;

/** The epoch whose units a lens shows: that of its day, the newest for `current`. Every day has one. */
export function epochSeen(register: Pick<Register, 'units'>, lens: string): Epoch {
	const epochs = epochsOf(register);
	const last = epochs.at(-1) as Epoch;
	return lens === CURRENT ? last : (epochs.findLast(({ from }) => from <= lens) ?? last);
}
