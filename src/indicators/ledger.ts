import { yearsAt } from '#cube/cube.ts';
import { groupBy } from '#domain/group-by.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PublishedFigure } from '#domain/package.ts';
import { quarterOf, type Quarter } from '#domain/period.ts';
import { indicatorOf, spanAt, unitsAt } from '#domain/register.ts';
import type { Behind } from './brief.ts';
import { printedPercentages, type PrintedPercentage } from './fitting-bases.ts';
import { yearTotal } from './headlines.ts';
import { ofBody, sumBehind } from './published-agreement.ts';
import { totalOver, type Data } from './scope.ts';
import type { Total } from './total.ts';

/** Why a printed figure is beside no sum. */
export type Unchecked =
	/** A percentage: nobody gave its base. */
	| 'percentage'
	/** Nothing in the rows speaks of it. */
	| 'no-rows'
	/** A month or a day: rows are added up by quarters and years. */
	| 'no-quarter'
	/** An indicator, a unit or a quarter that the data do not know. */
	| 'unknown';

/** One printed figure beside the sum of the rows. */
export interface LedgerLine {
	readonly figure: PublishedFigure;
	/** null where the register does not know it. */
	readonly indicator: Indicator | null;
	readonly sum: number | null;
	/** sum − printed; null where either is lacking. */
	readonly difference: number | null;
	readonly status: 'matches' | 'short' | 'over' | 'unchecked';
	readonly reason: Unchecked | null;
	/** Units behind the sum, and how many owed a figure; null for one unit's own. */
	readonly units: { readonly counted: number; readonly due: number } | null;
	/** Some of the rows are invented. */
	readonly isIllustrative: boolean;
	readonly behind: Behind | null;
}

interface Summed {
	readonly sum: number | null;
	readonly units: LedgerLine['units'];
	readonly isIllustrative: boolean;
	readonly behind: Behind | null;
}

const NOTHING: Summed = { sum: null, units: null, isIllustrative: false, behind: null };

const unitsOf = ({ counted, due }: Total): LedgerLine['units'] => ({ counted: counted.length, due });

function behindOf(figure: PublishedFigure, quarter: Quarter, cumulated: boolean): Behind {
	const isOwn = figure.scope === 'own';
	return {
		kind: 'quarter',
		level: isOwn ? 'district' : 'commune',
		indicator: figure.indicator,
		quarter,
		body: isOwn && figure.body !== 'joint' ? figure.body : null,
		cumulated,
		units: null
	};
}

function overUnits(data: Data, figure: PublishedFigure, quarter: Quarter, cumulated: boolean): Total {
	const communes = unitsAt(data.register, 'commune', quarter).map(({ unit }) => unit);
	const units = figure.scope === 'own' ? [figure.unit] : communes;
	const body = figure.scope === 'own' && figure.body !== 'joint' ? figure.body : undefined;
	return totalOver(data.cube, units, { quarter, indicator: figure.indicator, body, cumulated });
}

function ofQuarter(data: Data, figure: PublishedFigure, quarter: Quarter): Summed {
	const total = overUnits(data, figure, quarter, false);
	return {
		sum: sumBehind(data, figure, quarter),
		units: figure.scope === 'own' ? null : unitsOf(total),
		isIllustrative: total.illustrative,
		behind: behindOf(figure, quarter, false)
	};
}

function ofYear(data: Data, figure: PublishedFigure, indicator: Indicator): Summed {
	const { year } = figure.period;
	if (indicator.frequency === 'quarter') {
		const total = overUnits(data, figure, quarterOf(year, 4), true);
		return {
			sum: total.value,
			units: figure.scope === 'own' ? null : unitsOf(total),
			isIllustrative: total.illustrative,
			behind: behindOf(figure, quarterOf(year, 4), true)
		};
	}
	if (figure.scope === 'communes') {
		const communes = unitsAt(data.register, 'commune', quarterOf(year, 4)).map(({ unit }) => unit);
		const { value, counted, illustrative } = yearTotal(data.cube, communes, year, indicator);
		const units = { counted: counted.length, due: communes.length };
		return { ...NOTHING, sum: value, units, isIllustrative: illustrative };
	}
	const cells = yearsAt(data.cube, figure.unit, year, figure.indicator);
	return {
		...NOTHING,
		sum: ofBody(cells, figure.body),
		isIllustrative: cells.some(({ illustrative }) => illustrative),
		behind: { kind: 'year', indicator: figure.indicator, year, unit: figure.unit, body: figure.body }
	};
}

function isKnown({ register, cube }: Data, { unit, period }: PublishedFigure): boolean {
	if (!register.units.some((span) => span.unit === unit)) return false;
	if (period.quarter === null) return true;
	return cube.quarters.includes(period.quarter) && spanAt(register, unit, period.quarter) !== null;
}

function summed(data: Data, figure: PublishedFigure, indicator: Indicator | null): Summed | Unchecked {
	if (figure.value === null) return 'percentage';
	if (indicator === null || !isKnown(data, figure)) return 'unknown';
	const { grain, quarter } = figure.period;
	if (grain === 'year') return ofYear(data, figure, indicator);
	return grain === 'quarter' && quarter !== null ? ofQuarter(data, figure, quarter) : 'no-quarter';
}

function lineOf(data: Data, figure: PublishedFigure): LedgerLine {
	const indicator = indicatorOf(data.register, figure.indicator);
	const found = summed(data, figure, indicator);
	const about = typeof found === 'string' ? NOTHING : found;
	const difference = about.sum === null || figure.value === null ? null : about.sum - figure.value;
	const reason = typeof found === 'string' ? found : difference === null ? 'no-rows' : null;
	const status =
		difference === null ? 'unchecked' : difference === 0 ? 'matches' : difference < 0 ? 'short' : 'over';
	return { figure, indicator, ...about, difference, status, reason };
}

/** Printed figures of one level and period, in the order they were printed. */
export interface LedgerGroup {
	readonly scope: PublishedFigure['scope'];
	readonly period: PublishedFigure['period'];
	readonly lines: readonly LedgerLine[];
}

export interface Ledger {
	readonly groups: readonly LedgerGroup[];
	/** Printed counts, percentages apart. */
	readonly counts: number;
	readonly matching: number;
	readonly differing: number;
	readonly unchecked: number;
	readonly percentages: readonly PrintedPercentage[];
}

/** Every printed figure beside the sum of the rows; the newest period first, the district before its communes. */
export function ledgerOf(data: Data, published: readonly PublishedFigure[]): Ledger {
	const groups = groupBy(published, ({ scope, period }) => `${period.text} ${scope}`);
	const lines = [...groups.values()].map((figures) => figures.map((figure) => lineOf(data, figure)));
	const counted = lines.flat().filter(({ figure }) => figure.value !== null);
	const having = (...wanted: LedgerLine['status'][]): number =>
		counted.filter(({ status }) => wanted.includes(status)).length;
	const order = (group: LedgerGroup): string => (group.scope === 'own' ? '1' : '0');
	return {
		groups: lines
			.map((own): LedgerGroup => {
				const { scope, period } = (own[0] as LedgerLine).figure;
				return { scope, period, lines: own };
			})
			.toSorted((a, b) => b.period.text.localeCompare(a.period.text) || order(b).localeCompare(order(a))),
		counts: counted.length,
		matching: having('matches'),
		differing: having('short', 'over'),
		unchecked: having('unchecked'),
		percentages: printedPercentages(published)
	};
}
