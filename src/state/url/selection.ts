import { unitsUnder } from '#cube/lens/seen-register.ts';
import { countsAtLevel, type IndicatorId } from '#domain/indicator.ts';
import { AS_REPORTED, parseLens } from '#domain/lens.ts';
import type { Register } from '#domain/package.ts';
import { parseQuarter, type Quarter } from '#domain/period.ts';
import { getOrMake } from '#domain/remembered.ts';
import { BASES, LANGUAGES, ORDERS, type Selection } from '#domain/selection.ts';
import { LEVELS, levelOf, parseUnitId, type Level, type UnitId } from '#domain/unit.ts';

/** Something in the address that could not be followed; words live in i18n. */
export interface Notice {
	readonly key: string;
	readonly found: string;
	/** What was taken instead, where it is a plain value. */
	readonly taken: string;
	readonly code:
		| 'unknown_value'
		/** Left out, nothing taken instead. */
		| 'ignored'
		| 'unknown_units'
		| 'not_at_level'
		/** Units that the chosen lens does not show. */
		| 'not_in_lens'
		/** A screen, or a slide, that shows units only as they reported. */
		| 'lens_not_here'
		| 'cumulated_base';
}

export interface Parsed {
	readonly selection: Selection;
	readonly notices: readonly Notice[];
}

/** What the address is read against. */
export interface Known {
	readonly register: Register;
	readonly quarters: readonly Quarter[];
}

function findFirst({ indicators }: Register, level: Level): IndicatorId {
	const candidates = indicators
		.filter((indicator) => indicator.frequency === 'quarter' && countsAtLevel(indicator, level))
		.toSorted((a, b) => a.order - b.order);
	return candidates[0]?.indicator ?? ('' as IndicatorId);
}

/** Every link of a screen asks for these; a register's indicators never change. */
const firsts = new WeakMap<Register['indicators'], Map<Level, IndicatorId>>();

/** The first indicator of the level, by the register's own order. */
export function firstIndicator(register: Register, level: Level): IndicatorId {
	const known = getOrMake(firsts, register.indicators, () => new Map<Level, IndicatorId>());
	return getOrMake(known, level, () => findFirst(register, level));
}

/** What is shown when the address says nothing. */
export function defaultSelection(register: Register): Selection {
	return {
		quarter: register.head.defaultView,
		indicator: firstIndicator(register, 'commune'),
		level: 'commune',
		units: null,
		base: 'year',
		cumulated: false,
		order: 'official',
		lens: AS_REPORTED,
		lang: 'vi'
	};
}

type Report = (notice: Notice) => void;

/** One of the values a key may have; the fallback, and told, for any other. */
export function oneOf<T extends string>(
	params: URLSearchParams,
	key: string,
	allowed: readonly T[],
	fallback: T,
	report: Report
): T {
	const found = params.get(key);
	if (found === null) return fallback;
	const value = allowed.find((each) => each === found);
	if (value === undefined) report({ key, found, taken: fallback, code: 'unknown_value' });
	return value ?? fallback;
}

function quarterIn(params: URLSearchParams, { register, quarters }: Known, report: Report): Quarter {
	const found = params.get('quarter');
	const fallback = register.head.defaultView;
	if (found === null) return fallback;
	const quarter = parseQuarter(found);
	if (quarter !== null && quarters.includes(quarter)) return quarter;
	report({ key: 'quarter', found, taken: fallback, code: 'unknown_value' });
	return fallback;
}

function indicatorIn(params: URLSearchParams, register: Register, level: Level, report: Report): IndicatorId {
	const fallback = firstIndicator(register, level);
	const found = params.get('indicator');
	if (found === null) return fallback;
	const indicator = register.indicators.find((each) => each.indicator === found);
	if (indicator !== undefined && indicator.frequency === 'quarter' && countsAtLevel(indicator, level))
		return indicator.indicator;
	const code = indicator === undefined ? 'unknown_value' : 'not_at_level';
	report({ key: 'indicator', found, taken: fallback, code });
	return fallback;
}

function unitsIn(
	params: URLSearchParams,
	register: Register,
	{ level, lens }: Pick<Selection, 'level' | 'lens'>,
	report: Report
): readonly UnitId[] | null {
	const found = params.get('units');
	if (found === null || found === '') return null;
	const asked = [...new Set(found.split(',').filter((text) => text !== ''))];
	const isAmong = (spans: Register['units'], id: string) =>
		spans.some((span) => span.unit === id && levelOf(span.kind) === level);
	const seen = unitsUnder(register, lens);
	const units = asked.map(parseUnitId).filter((id): id is UnitId => id !== null && isAmong(seen, id));
	const unknown = asked.filter((id) => !isAmong(register.units, id));
	if (unknown.length > 0)
		report({ key: 'units', found: unknown.join(', '), taken: '', code: 'unknown_units' });
	const unseen = asked.filter((id) => isAmong(register.units, id) && !isAmong(seen, id));
	if (unseen.length > 0) report({ key: 'units', found: unseen.join(', '), taken: lens, code: 'not_in_lens' });
	return units.length === 0 ? null : units;
}

function lensIn(params: URLSearchParams, report: Report): string {
	const found = params.get('lens');
	const lens = found === null ? AS_REPORTED : parseLens(found);
	if (lens === null) report({ key: 'lens', found: found ?? '', taken: AS_REPORTED, code: 'unknown_value' });
	return lens ?? AS_REPORTED;
}

/** Cumulated figures start in January: the previous quarter's would be another stretch of the year. */
function baseIn(params: URLSearchParams, cumulated: boolean, report: Report): Selection['base'] {
	const base = oneOf(params, 'base', BASES, 'year', report);
	if (!cumulated || base === 'year') return base;
	report({ key: 'base', found: base, taken: 'year', code: 'cumulated_base' });
	return 'year';
}

/** Reads the address. Never throws: what it does not know falls back to the default and is told. */
export function parseSelection(params: URLSearchParams, known: Known): Parsed {
	const notices: Notice[] = [];
	const report: Report = (notice) => notices.push(notice);
	const level = oneOf(params, 'level', LEVELS, 'commune', report);
	const lens = lensIn(params, report);
	const cumulated = oneOf(params, 'cumulated', ['0', '1'], '0', report) === '1';
	const selection: Selection = {
		quarter: quarterIn(params, known, report),
		indicator: indicatorIn(params, known.register, level, report),
		level,
		units: unitsIn(params, known.register, { level, lens }, report),
		base: baseIn(params, cumulated, report),
		cumulated,
		order: oneOf(params, 'order', ORDERS, 'official', report),
		lens,
		lang: oneOf(params, 'lang', LANGUAGES, 'vi', report)
	};
	return { selection, notices };
}

/** The query of a selection: only what differs from the default, in a fixed order; '' for the default. */
export function queryOf(selection: Selection, register: Register): string {
	const fallback = defaultSelection(register);
	const indicator = firstIndicator(register, selection.level);
	const pairs: [string, string | null][] = [
		['quarter', selection.quarter === fallback.quarter ? null : selection.quarter],
		['indicator', selection.indicator === indicator ? null : selection.indicator],
		['level', selection.level === fallback.level ? null : selection.level],
		['units', selection.units === null ? null : selection.units.join(',')],
		['base', selection.base === fallback.base ? null : selection.base],
		['cumulated', selection.cumulated ? '1' : null],
		['order', selection.order === fallback.order ? null : selection.order],
		['lens', selection.lens === fallback.lens ? null : selection.lens],
		['lang', selection.lang === fallback.lang ? null : selection.lang]
	];
	const written = pairs.filter((pair): pair is [string, string] => pair[1] !== null);
	// Commas stay readable; every other character a value may hold is safe in a query.
	const query = written.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
	return query.length === 0 ? '' : `?${query.join('&')}`;
}

/** The chosen units that may still be asked for: another level has none of them, another lens has some. */
function unitsKept(selection: Selection, choice: Partial<Selection>, register: Register): Selection['units'] {
	const { units, level, lens } = { ...selection, ...choice };
	if (units === null || level !== selection.level) return null;
	if (lens === selection.lens) return units;
	const seen = new Set(unitsUnder(register, lens).map(({ unit }) => unit));
	return units.filter((unit) => seen.has(unit));
}

/** Changes one choice and keeps the rest possible: an indicator not counted at the new level gives way. */
export function withChoice(selection: Selection, choice: Partial<Selection>, register: Register): Selection {
	const next = { ...selection, ...choice };
	const level = next.level;
	const units = unitsKept(selection, choice, register);
	const indicator = register.indicators.find((each) => each.indicator === next.indicator);
	const isCounted = indicator !== undefined && countsAtLevel(indicator, level);
	return {
		...next,
		units: units !== null && units.length === 0 ? null : units,
		indicator: isCounted ? next.indicator : firstIndicator(register, level),
		base: next.cumulated ? 'year' : next.base
	};
}
