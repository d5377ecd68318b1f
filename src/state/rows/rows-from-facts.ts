import type { Fact } from '#domain/fact.ts';
import { ORIGINS } from '#domain/fact.ts';
import { groupBy } from '#domain/group-by.ts';
import type { FigureAsked, RowBehind } from '#domain/row-behind.ts';

const lexical = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const placeOf = ({ unit, period }: Fact): string => `${unit} ${period.quarter ?? period.text}`;

const factOf = ({ unit, period, body, topic, count }: Fact): string =>
	JSON.stringify([unit, period.text, body, topic, count]);

const byStrength = (a: Fact, b: Fact): number =>
	ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin) ||
	lexical(a.file, b.file) ||
	a.row - b.row ||
	lexical(a.source, b.source);

/** Equal rows are one fact, of the strongest origin; one reported row replaces every illustrative one of its place. */
function standing(facts: readonly Fact[]): Fact[] {
	const told = new Set(facts.filter(({ origin }) => origin === 'reported').map(placeOf));
	const left = facts.filter((fact) => fact.origin !== 'illustrative' || !told.has(placeOf(fact)));
	return [...groupBy(left, factOf).values()].map((copies) => copies.toSorted(byStrength)[0] as Fact);
}

const asRow = ({ unit, period, body, topic, count, origin, source, file, row }: Fact): RowBehind => ({
	unit,
	period: period.text,
	body,
	topic,
	count,
	origin,
	source,
	file,
	row
});

const inOrder = (a: RowBehind, b: RowBehind): number =>
	lexical(a.unit, b.unit) ||
	lexical(a.period, b.period) ||
	lexical(a.body, b.body) ||
	lexical(a.topic, b.topic) ||
	a.count - b.count ||
	lexical(a.file, b.file) ||
	a.row - b.row;

/**
 * The rows that make up a figure, without an engine: the same rule as `engine/sql/make-standing.sql`, for the day the
 * engine does not open. A test holds both to the same answers.
 */
export function rowsFromFacts(facts: readonly Fact[], asked: FigureAsked): RowBehind[] {
	const { units, quarters, years = [], indicator, body } = asked;
	const isWithin = ({ quarter, year }: Fact['period']): boolean =>
		quarter === null ? years.includes(year) : quarters.includes(quarter);
	const near = facts.filter(
		(fact) => fact.indicator === indicator && units.includes(fact.unit) && isWithin(fact.period)
	);
	return standing(near)
		.filter((fact) => body === undefined || fact.body === body)
		.map(asRow)
		.toSorted(inOrder);
}
