import type { Page } from '#domain/deck.ts';
import type { Fact } from '#domain/fact.ts';
import { countsAtLevel, type IndicatorId } from '#domain/indicator.ts';
import { parsePeriod, quartersToDate, type Quarter } from '#domain/period.ts';
import type { FigureAsked, RowBehind } from '#domain/row-behind.ts';
import { completenessOf } from '#indicators/completeness.ts';
import { headlinesOf } from '#indicators/headlines.ts';
import { chosenUnits, quartersShown, type Data } from '#indicators/scope.ts';
import { unitRows } from '#indicators/unit-rows.ts';
import { rowsFromFacts } from '#state/rows/rows-from-facts.ts';
import { MOST_HEADLINES } from '#components/stage/headlines.ts';

/** A row with the indicator it counts. */
export interface ShownRow extends RowBehind {
	readonly indicator: IndicatorId;
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

function indicatorsOn(data: Data, { slide, selection }: Page): readonly IndicatorId[] {
	const headlines = () => unique(headlinesOf(data, selection).map(({ indicator }) => indicator.indicator));
	switch (slide.chart) {
		case 'communes':
		case 'trend':
			return [selection.indicator];
		case 'headlines':
			return unique(
				headlinesOf(data, selection)
					.slice(0, MOST_HEADLINES)
					.map(({ indicator }) => indicator.indicator)
			);
		case 'changed':
			return headlines();
		case 'completeness':
			return data.register.indicators
				.filter((each) => each.frequency === 'quarter' && countsAtLevel(each, selection.level))
				.map(({ indicator }) => indicator);
		default:
			return [];
	}
}

/** What can be marked on a page, in its order: its units, or its indicators. */
export function marksOf(data: Data, page: Page): readonly string[] {
	const { slide, selection, from, to } = page;
	if (slide.chart === 'communes')
		return unique(
			unitRows(data, selection)
				.slice(from, to)
				.map(({ span }) => span.unit)
		);
	if (slide.chart === 'completeness')
		return completenessOf(data, selection)
			.slice(from, to)
			.map(({ span }) => span.unit);
	return indicatorsOn(data, page);
}

function quartersOn(data: Data, { slide, selection }: Page): readonly Quarter[] {
	if (slide.chart === 'trend') return quartersShown(data, selection.quarter);
	return selection.cumulated ? quartersToDate(selection.quarter) : [selection.quarter];
}

function figuresOn(data: Data, page: Page): FigureAsked[] {
	const units = chosenUnits(data.register, page.selection, page.selection.quarter).map(({ unit }) => unit);
	const quarters = quartersOn(data, page);
	return indicatorsOn(data, page).map((indicator) => ({ units, quarters, indicator }));
}

/** The rows behind everything that the pages show; each row once. */
export function rowsOfPages(data: Data, pages: readonly Page[], facts: readonly Fact[]): readonly ShownRow[] {
	const rows = new Map<string, ShownRow>();
	const asked = new Map(
		pages.flatMap((page) => figuresOn(data, page)).map((figure) => [JSON.stringify(figure), figure])
	);
	for (const figure of asked.values())
		for (const row of rowsFromFacts(facts, figure))
			rows.set(`${row.file} ${row.row}`, { ...row, indicator: figure.indicator });
	return [...rows.values()];
}

/** The rows behind one mark of a page. */
export function rowsAtMark(
	data: Data,
	page: Page,
	rows: readonly ShownRow[],
	mark: string
): readonly ShownRow[] {
	const indicators = new Set(indicatorsOn(data, page));
	const quarters = new Set(quartersOn(data, page));
	const units = new Set(
		chosenUnits(data.register, page.selection, page.selection.quarter).map(({ unit }) => unit)
	);
	return rows.filter(({ unit, indicator, period }) => {
		const quarter = parsePeriod(period)?.quarter ?? null;
		if (quarter === null || !quarters.has(quarter) || !indicators.has(indicator) || !units.has(unit))
			return false;
		return unit === mark || indicator === mark;
	});
}
