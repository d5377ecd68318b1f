import { firstQuarter } from '#cube/cube.ts';
import { makeupOf, seenThrough } from '#cube/lens/seen.ts';
import type { Body } from '#domain/fact.ts';
import type { Indicator } from '#domain/indicator.ts';
import { lastDayOfPart, type Makeup, type Part } from '#domain/lens.ts';
import type { DatedEvent } from '#domain/package.ts';
import { addQuarters, quartersBetween, type Quarter } from '#domain/period.ts';
import type { Selection } from '#domain/selection.ts';
import { attainmentOf, type Attainment } from '../attainment.ts';
import { compareFigures } from '../compare-figures.ts';
import type { Comparison } from '../compare.ts';
import { eventsTouching, eventsWithin } from '../events.ts';
import { figureOf, type Figure, type Wanted } from '../figure.ts';
import { headlineBodies, indicatorsWithRows } from '../headlines.ts';
import { baseQuarter, totalOver, type Data } from '../scope.ts';
import type { TrendPoint } from '../trend.ts';
import { daysOf, type UnitLife } from './life.ts';

/** What one of the units that a unit was made of reported, whole: `part` says how much of it counts. */
export interface PartFigure {
	readonly part: Part;
	readonly figure: Figure;
}

/** One quarter of a unit, or of the units it was made of. */
export interface UnitPoint extends TrendPoint {
	/** Before the unit began: what its figure is the sum of. null in the unit's own time. */
	readonly makeup: Makeup | null;
	/** What each of those units reported itself; none in the unit's own time. */
	readonly parts: readonly PartFigure[];
}

/** One indicator of one unit over time, with all that its newest figure is measured by. */
export interface UnitTrend {
	readonly indicator: Indicator;
	readonly body: Body | null;
	/** Up to twelve quarters, the one looked at last. */
	readonly points: readonly UnitPoint[];
	readonly events: readonly DatedEvent[];
	readonly figure: Figure;
	readonly base: Figure;
	readonly baseQuarter: Quarter;
	/** The base is a sum over the units that this one was made of. */
	readonly isBaseCarried: boolean;
	readonly comparison: Comparison;
	readonly attainment: Attainment | null;
}

type Framing = Pick<Selection, 'base' | 'cumulated'>;

/** Three years: last year's quarter and the one before it are in sight. */
const MOST_QUARTERS = 12;

/** The unit's own figures in its own time; before it, those of its parts, seen through the lens of its first day. */
class Ground {
	readonly #data: Data;
	readonly #life: UnitLife;
	readonly #before: Data | null;

	constructor(data: Data, life: UnitLife) {
		const { validFrom } = daysOf(life);
		this.#data = data;
		this.#life = life;
		this.#before = validFrom === null || life.level !== 'commune' ? null : seenThrough(data, validFrom);
	}

	isCarried(quarter: Quarter): boolean {
		const [first] = this.#life.quarters;
		return this.#before !== null && first !== undefined && quarter < first;
	}

	at(quarter: Quarter): Data {
		return this.#before !== null && this.isCarried(quarter) ? this.#before : this.#data;
	}

	partsAt(quarter: Quarter, asked: Omit<Wanted, 'unit' | 'quarter'>): readonly PartFigure[] {
		const parts = this.makeupAt(quarter)?.parts ?? [];
		return parts.map((part) => ({
			part,
			figure: figureOf(this.#data.cube, { ...asked, quarter, unit: part.span.unit })
		}));
	}

	makeupAt(quarter: Quarter): Makeup | null {
		return this.isCarried(quarter) ? makeupOf(this.at(quarter).cube, this.#life.unit, quarter) : null;
	}
}

/** The quarters of the axis: no longer than the unit and what it was made of are known. */
function axisOf({ cube }: Data, { quarter }: UnitLife): Quarter[] {
	const first = addQuarters(quarter, 1 - MOST_QUARTERS);
	const known = firstQuarter(cube);
	return quartersBetween(known > first ? known : first, quarter);
}

function pointOf(
	ground: Ground,
	life: UnitLife,
	quarter: Quarter,
	{ indicator, body, cumulated }: { indicator: Indicator; body: Body | null; cumulated: boolean }
): UnitPoint {
	const { register, cube } = ground.at(quarter);
	const units = [life.unit];
	const asked = { quarter, indicator: indicator.indicator, body: body ?? undefined, cumulated };
	const total = totalOver(cube, units, asked);
	const plan = body === null ? attainmentOf(register, cube, units, { quarter, indicator, cumulated }) : null;
	const isAlike = plan !== null && plan.coversAll && (plan.span !== 'year' || cumulated);
	const makeup = ground.makeupAt(quarter);
	const target = isAlike ? plan.target : null;
	const parts = ground.partsAt(quarter, asked);
	return { quarter, total, target, units: 1, reporters: makeup?.parts.length ?? 1, makeup, parts };
}

function trendOf(
	data: Data,
	life: UnitLife,
	ground: Ground,
	indicator: Indicator,
	body: Body | null,
	framing: Framing
): UnitTrend {
	const { quarter, unit } = life;
	const { cumulated } = framing;
	const axis = axisOf(data, life);
	const then = baseQuarter({ ...framing, quarter });
	const wanted = { unit, indicator: indicator.indicator, body: body ?? undefined, cumulated };
	const figure = figureOf(data.cube, { ...wanted, quarter });
	const base = figureOf(ground.at(then).cube, { ...wanted, quarter: then });
	const events = eventsWithin(data.register, axis[0] ?? quarter, quarter);
	return {
		indicator,
		body,
		points: axis.map((each) => pointOf(ground, life, each, { indicator, body, cumulated })),
		events: eventsTouching(data.register, unit, events),
		figure,
		base,
		baseQuarter: then,
		isBaseCarried: ground.isCarried(then),
		comparison: compareFigures(data.cube, figure, base, then),
		attainment:
			body === null ? attainmentOf(data.register, data.cube, [unit], { quarter, indicator, cumulated }) : null
	};
}

/**
 * Every indicator of a unit over time, as it was reported then. Of a unit that was merged, the quarters before are the
 * exact sums of its parts and say which they are (`makeup`).
 */
export function unitTrends(data: Data, life: UnitLife, framing: Framing): readonly UnitTrend[] {
	const ground = new Ground(data, life);
	return indicatorsWithRows(data, life.level).flatMap((indicator) =>
		headlineBodies(data, life.level, indicator).map((body) =>
			trendOf(data, life, ground, indicator, body, framing)
		)
	);
}

/** Neighbouring quarters before a unit began that are sums over the same parts. */
export interface CarriedStretch {
	readonly makeup: Makeup;
	/** The last day on which all of those parts stood, ISO. */
	readonly until: string;
}

const partsKey = ({ parts }: Makeup): string => parts.map(({ span }) => span.unit).join(' ');

/** The stretches of a line that are sums over parts, earliest first; those without any part are none. */
export function carriedStretches(points: readonly UnitPoint[]): readonly CarriedStretch[] {
	const makeups = points.flatMap(({ makeup }) =>
		makeup === null || makeup.parts.length === 0 ? [] : [makeup]
	);
	const distinct = makeups.filter(
		(makeup, index) => index === 0 || partsKey(makeup) !== partsKey(makeups[index - 1] as Makeup)
	);
	return distinct.map((makeup) => ({
		makeup,
		until: makeup.parts.map((part) => lastDayOfPart(part) as string).sort()[0] as string
	}));
}

/**
 * The points that a sentence about the unit may count: plans are judged in its own time only, and a sum that lacks one
 * of its parts is no low figure of the whole.
 */
export function pointsTold(points: readonly UnitPoint[]): readonly UnitPoint[] {
	return points.map((point) => {
		if (point.makeup === null) return point;
		const { total } = point;
		const isLacking = total.state === 'partial' && total.outsideOnly !== true;
		return { ...point, target: null, total: isLacking ? { ...total, value: null } : total };
	});
}
