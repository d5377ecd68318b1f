import type { Body } from '#domain/fact.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import { parsePeriod, type Grain, type Period } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';
import type { KeptFact, KeptTarget } from './fact.ts';

/** Where one body of one unit gives one figure: in a quarter, or in a year for what is counted yearly. */
export interface Cell {
	readonly unit: UnitId;
	/** `2024-Q1` or `2024`. */
	readonly span: string;
	readonly indicator: IndicatorId;
	readonly body: Body;
}

/** A hundred thousand facts speak of some dozens of periods: each is parsed once. */
const parsedOnce = new Map<string, Period>();

/** Like `parsePeriod`, for texts that come again and again. */
export function parseKnownPeriod(text: string): Period | null {
	const parsed = parsedOnce.get(text) ?? parsePeriod(text);
	if (parsed !== null) parsedOnce.set(text, parsed);
	return parsed;
}

/** @throws {RangeError} for text that is no period: what is kept was checked when it was accepted */
export function periodOf({ period }: Pick<KeptFact, 'period'>): Period {
	const parsed = parseKnownPeriod(period);
	if (parsed === null) throw new RangeError(`Not a period: ${period}`);
	return parsed;
}

export const grainOf = (fact: KeptFact): Grain => periodOf(fact).grain;

const spanOf = (fact: KeptFact): string => {
	const { quarter, text } = periodOf(fact);
	return quarter ?? text;
};

export const cellOf = (fact: KeptFact): Cell => {
	const { unit, indicator, body } = fact;
	return { unit, span: spanOf(fact), indicator, body };
};

/** None of the four can hold a blank. */
export const cellKey = ({ unit, span, indicator, body }: Cell): string =>
	`${unit} ${span} ${indicator} ${body}`;

/**
 * What one report speaks for within its cell: the quarter or year, or the month where it counts months or days. A later
 * report for the same replaces it whole; February's leaves January's alone.
 */
export function slotOf(fact: KeptFact): string {
	const { grain, text, quarter } = periodOf(fact);
	return grain === 'month' || grain === 'day' ? text.slice(0, 7) : (quarter ?? text);
}

/** The key of a fact within its cell. */
export const rowKey = ({ period, topic }: KeptFact): string => `${period} ${topic}`;

/** One giver has one plan figure for the same; a second giver's stands beside it. */
export const targetKey = ({ indicator, unit, kind, period, givenBy }: KeptTarget): string =>
	JSON.stringify([indicator, unit, kind, period, givenBy]);
