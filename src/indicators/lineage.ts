import { readingAt, type Seen } from '#cube/cube.ts';
import { firstDayOfPart, lastDayOfPart, type Makeup, type Part } from '#domain/lens.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import type { LineageStep, OutsidePart } from '#domain/package.ts';
import type { Quarter } from '#domain/period.ts';
import type { Selection } from '#domain/selection.ts';
import { quartersIn, type Stretch } from '#domain/stretch.ts';
import type { UnitId, UnitSpan } from '#domain/unit.ts';
import { figureOf, isDue, isWhole } from './figure.ts';
import { chosenUnits, type Data } from './scope.ts';
import type { Total } from './total.ts';

/** A reporting unit behind a figure, with the day its own figures ended or began. */
export interface NamedPart {
	readonly span: UnitSpan;
	readonly shareRatio: number;
	/** Last day of the part, where the unit seen came later; ISO. */
	readonly until: string | null;
	/** First day of the part, where the unit seen came earlier; ISO. */
	readonly since: string | null;
}

/** What a figure seen through a lens is made of, and what it lacks. */
export interface Lineage extends Omit<Makeup, 'parts' | 'areaOnly'> {
	readonly parts: readonly NamedPart[];
	/** Units that gave land without inhabitants. */
	readonly areaOnly: readonly UnitSpan[];
	/** Parts that owed a figure and said nothing, or not all. */
	readonly silent: readonly UnitSpan[];
}

const namedPart = (part: Part): NamedPart => ({
	span: part.span,
	shareRatio: part.shareRatio,
	until: lastDayOfPart(part),
	since: firstDayOfPart(part)
});

const once = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => [
	...new Map(items.map((item) => [keyOf(item), item])).values()
];

const byId = ({ unit }: UnitSpan): string => unit;

/** The same unit, and nothing else: there is nothing to say. */
const isItself = (unit: UnitId, { parts, outside, unsplit, holds }: Makeup): boolean =>
	parts.every(({ span }) => span.unit === unit) && outside.length + unsplit.length + holds.length === 0;

type Asked = Stretch & { readonly indicator: IndicatorId | null };

/** The parts that have not given all of a figure in a quarter. */
function silentParts(seen: Seen, makeup: Makeup, quarter: Quarter, indicator: IndicatorId): UnitSpan[] {
	const owed = makeup.parts.filter(({ span }) => {
		const { state } = readingAt(seen.reported.cube, span.unit, quarter, indicator);
		return !isWhole(state) && state !== 'not-applicable' && state !== 'not-due';
	});
	return owed.map(({ span }) => span);
}

/**
 * What a unit's figure is made of under the lens; of one indicator (null: of none, parts alone), in one quarter or
 * since January. null where the unit stood for itself all the time.
 */
export function lineageOf(data: Data, unit: UnitId, asked: Asked): Lineage | null {
	const { seen } = data.cube;
	if (seen === undefined) return null;
	const quarters = quartersIn(asked);
	const makeups = quarters.map((quarter) => ({ quarter, makeup: seen.makeupOf(unit, quarter) }));
	if (makeups.every(({ makeup }) => isItself(unit, makeup))) return null;
	const all = makeups.map(({ makeup }) => makeup);
	const newest = new Map(seen.reported.register.units.map((span) => [span.unit, span]));
	const { indicator } = asked;
	const silent =
		indicator === null
			? []
			: makeups.flatMap(({ quarter, makeup }) => silentParts(seen, makeup, quarter, indicator));
	return {
		parts: once(
			all.flatMap(({ parts }) => parts),
			({ span }) => span.unit
		).map(namedPart),
		outside: once(
			all.flatMap(({ outside }) => outside),
			({ fromName, toUnit }) => `${fromName} ${toUnit}`
		),
		areaOnly: once(
			all.flatMap(({ areaOnly }) => areaOnly.map(({ fromUnit }) => newest.get(fromUnit) as UnitSpan)),
			byId
		),
		unsplit: once(
			all.flatMap(({ unsplit }) => unsplit),
			byId
		),
		holds: once(
			all.flatMap(({ holds }) => holds),
			byId
		),
		silent: once(silent, byId)
	};
}

/** One step of the law behind figures on a screen, with the units it names. */
export interface NamedStep {
	readonly step: Pick<LineageStep, 'effective' | 'kind' | 'certainty' | 'basis'>;
	readonly shareRatio: number | null;
	readonly from: UnitSpan | string;
	readonly to: UnitSpan;
}

/** The lens of a screen, as its titles say it. */
export interface LensSeen {
	readonly lens: string;
	/** First day of the units seen; '' where they stood before our data. */
	readonly from: string;
}

/** The lens that data are seen through; null as reported, and at the district level, which no lens changes. */
export function lensSeen({ cube: { seen } }: Data, level: Selection['level']): LensSeen | null {
	return seen === undefined || level !== 'commune' ? null : { lens: seen.lens, from: seen.from };
}

/** What crosses a date on one screen: the lens, and every step that its figures went. */
export interface Crossing extends LensSeen {
	readonly steps: readonly NamedStep[];
}

/** Reporting units with a figure, and those that owe one. */
export interface Reported {
	readonly counted: number;
	readonly due: number;
}

/** How many reporting units are behind the chosen units in a quarter. */
export function reportersIn(
	data: Data,
	chosen: Pick<Selection, 'level' | 'units'>,
	quarter: Quarter
): number {
	const units = chosenUnits(data.register, chosen, quarter).map(({ unit }) => unit);
	const { seen } = data.cube;
	if (seen === undefined) return units.length;
	const behind = units.flatMap((unit) => seen.makeupOf(unit, quarter).parts);
	return new Set(behind.map(({ span }) => span.unit)).size;
}

/** How many reporting units have a figure, of how many that owe one: under a lens those behind the units seen. */
export function reportedBehind(
	data: Data,
	total: Total,
	units: readonly UnitId[],
	asked: Asked & { readonly indicator: IndicatorId }
): Reported {
	const { seen } = data.cube;
	if (seen === undefined) return { counted: total.counted.length, due: total.due };
	const { indicator } = asked;
	const quarters = quartersIn(asked);
	const parts = units.flatMap((unit) => quarters.flatMap((each) => seen.makeupOf(unit, each).parts));
	const figures = [...new Set(parts.map(({ span }) => span.unit))].map((unit) =>
		figureOf(seen.reported.cube, { ...asked, unit, indicator })
	);
	return {
		counted: figures.filter(({ value }) => value !== null).length,
		due: figures.filter(({ state }) => isDue(state)).length
	};
}

/** Every step behind the chosen units of some quarters, in the order of the register; null as reported. */
export function crossingOf(
	data: Data,
	selection: Pick<Selection, 'level' | 'units'>,
	quarters: readonly Quarter[]
): Crossing | null {
	const { seen } = data.cube;
	if (seen === undefined || selection.level !== 'commune') return null;
	const { register } = seen.reported;
	const shown = quarters.flatMap((quarter) =>
		chosenUnits(data.register, selection, quarter).map(({ unit }) => ({
			unit,
			makeup: seen.makeupOf(unit, quarter)
		}))
	);
	const makeups = shown.map(({ makeup }) => makeup);
	const used = new Set(
		makeups.flatMap(({ parts, areaOnly }) => [...parts.flatMap(({ steps }) => steps), ...areaOnly])
	);
	// What merged and cannot be split back rests on the steps that made it.
	const kept = new Set(shown.flatMap(({ unit, makeup }) => (makeup.holds.length > 0 ? [unit] : [])));
	const outside = new Set<OutsidePart>(makeups.flatMap((makeup) => makeup.outside));
	const newest = new Map(register.units.map((span) => [span.unit, span]));
	const named = (unit: UnitId): UnitSpan => newest.get(unit) as UnitSpan;
	return {
		lens: seen.lens,
		from: seen.from,
		steps: [
			...register.lineage
				.filter((step) => used.has(step) || kept.has(step.toUnit))
				.map((step) => ({
					step,
					shareRatio: step.shareRatio,
					from: named(step.fromUnit),
					to: named(step.toUnit)
				})),
			...register.outsideParts
				.filter((part) => outside.has(part))
				.map((step) => ({ step, shareRatio: null, from: step.fromName, to: named(step.toUnit) }))
		].toSorted((a, b) => a.step.effective.localeCompare(b.step.effective))
	};
}
