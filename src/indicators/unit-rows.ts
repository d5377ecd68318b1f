import type { Body } from '#domain/fact.ts';
import { indicatorOf } from '#domain/register.ts';
import { getOrMake } from '#domain/remembered.ts';
import type { Selection } from '#domain/selection.ts';
import type { UnitSpan } from '#domain/unit.ts';
import { attainmentOf, type Attainment } from './attainment.ts';
import { compareFigures } from './compare-figures.ts';
import type { Comparison } from './compare.ts';
import { figureOf, type Figure } from './figure.ts';
import { headlineBodies } from './headlines.ts';
import { lineageOf, type Lineage } from './lineage.ts';
import { ranksOf } from './rank.ts';
import { baseQuarter, chosenUnits, type Data } from './scope.ts';

/** One unit's figure of the chosen indicator with all it is measured by. */
export interface UnitRow {
	readonly span: UnitSpan;
	readonly body: Body | null;
	/** Place in the official list, from 1. */
	readonly number: number;
	readonly figure: Figure;
	readonly base: Figure;
	readonly comparison: Comparison;
	readonly attainment: Attainment | null;
	/** Ties share a place; null where there is no figure. */
	readonly rank: number | null;
	/** Under a lens, what the figure is made of; null where the unit stood for itself. */
	readonly lineage: Lineage | null;
}

function rowOf(
	data: Data,
	selection: Selection,
	span: UnitSpan,
	body: Body | null
): Omit<UnitRow, 'number' | 'rank'> {
	const { quarter, cumulated, indicator: id } = selection;
	const wanted = { unit: span.unit, quarter, indicator: id, body: body ?? undefined, cumulated };
	const figure = figureOf(data.cube, wanted);
	const then = baseQuarter(selection);
	const base = figureOf(data.cube, { ...wanted, quarter: then });
	const indicator = indicatorOf(data.register, id);
	const attainment =
		indicator === null || body !== null
			? null
			: attainmentOf(data.register, data.cube, [span.unit], { quarter, indicator, cumulated });
	const comparison = compareFigures(data.cube, figure, base, then);
	const lineage = lineageOf(data, span.unit, selection);
	return { span, body, figure, base, comparison, attainment, lineage };
}

const collator = new Intl.Collator('vi');

function inOrder(rows: readonly UnitRow[], order: Selection['order']): readonly UnitRow[] {
	if (order === 'name') return rows.toSorted((a, b) => collator.compare(a.span.name, b.span.name));
	if (order === 'official') return rows;
	// Those without a figure stand apart, at the end; among equals the official order stays.
	return rows.toSorted((a, b) => (b.figure.value ?? -1) - (a.figure.value ?? -1));
}

/** In the official order, whatever order is chosen. */
function officialRows(data: Data, selection: Selection): readonly UnitRow[] {
	const indicator = indicatorOf(data.register, selection.indicator);
	if (indicator === null) return [];
	const bodies = headlineBodies(data, selection.level, indicator);
	const official = chosenUnits(data.register, { ...selection, units: null }, selection.quarter);
	const spans = chosenUnits(data.register, selection, selection.quarter);
	const rows = spans.flatMap((span) => bodies.map((body) => rowOf(data, selection, span, body)));
	const ranks = ranksOf(rows.map((row) => row.figure.value));
	return rows.map((row, index) => ({
		...row,
		number: 1 + official.findIndex(({ unit }) => unit === row.span.unit),
		rank: ranks[index] ?? null
	}));
}

/** The chosen indicator, one row a unit (a row a body where the level's bodies are not one sum). */
export const unitRows = (data: Data, selection: Selection): readonly UnitRow[] =>
	inOrder(officialRows(data, selection), selection.order);

interface Remembered {
	/** What was asked for last, in the official order: another order has the same rows. */
	key: string;
	rows: readonly UnitRow[];
	readonly ordered: WeakMap<Selection, readonly UnitRow[]>;
}

const ofData = new WeakMap<Data, Remembered>();

const keyOf = ({ quarter, indicator, level, units, base, cumulated }: Selection): string =>
	[quarter, indicator, level, units ?? 'all', base, cumulated].join(' ');

/** The same, and the same object for the same data and selection; another order has the same rows. */
export function rememberedRows(data: Data, selection: Selection): readonly UnitRow[] {
	const known = getOrMake(ofData, data, (): Remembered => ({ key: '', rows: [], ordered: new WeakMap() }));
	return getOrMake(known.ordered, selection, () => {
		if (known.key !== keyOf(selection))
			Object.assign(known, { key: keyOf(selection), rows: officialRows(data, selection) });
		return inOrder(known.rows, selection.order);
	});
}
