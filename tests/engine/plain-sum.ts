import type { Cells } from '#domain/cell.ts';
import type { Fact } from '#domain/fact.ts';

const placeOf = (fact: Fact): string =>
	[fact.unit, fact.period.quarter ?? fact.period.year, fact.indicator].join('|');

const keyOf = (fact: Fact): string =>
	[fact.unit, fact.period.text, fact.indicator, fact.body, fact.topic, fact.count].join('|');

const STRENGTH = { published: 0, reported: 1, illustrative: 2 };

/** The second, independent sum: loops and maps, no SQL, slow on purpose. One line a figure, sorted. */
export function plainSum(facts: readonly Fact[]): string[] {
	const once = new Map<string, Fact>();
	for (const fact of facts) {
		const seen = once.get(keyOf(fact));
		if (!seen || STRENGTH[fact.origin] < STRENGTH[seen.origin]) once.set(keyOf(fact), fact);
	}
	const told = new Set(facts.filter((fact) => fact.origin === 'reported').map(placeOf));
	const groups = new Map<string, Fact[]>();
	for (const fact of once.values()) {
		if (fact.origin === 'illustrative' && told.has(placeOf(fact))) continue;
		const key = `${placeOf(fact)}|${fact.body}`;
		groups.set(key, [...(groups.get(key) ?? []), fact]);
	}
	return [...groups].map(([key, group]) => `${key}: ${figureOf(group)}`).sort();
}

function figureOf(group: readonly Fact[]): string {
	let value = 0;
	for (const fact of group) value += fact.count;
	const whole = group.some((fact) => fact.period.grain !== 'month');
	const months = whole ? 3 : new Set(group.map((fact) => fact.period.text)).size;
	const invented = group.some((fact) => fact.origin === 'illustrative');
	const ofQuarter = group[0]?.period.quarter !== null;
	return `${value}${ofQuarter ? ` in ${months} months` : ''}${invented ? ' illustrative' : ''}`;
}

/** The engine's answer in the same words. */
export function linesOf({ quarters, years }: Cells): string[] {
	const ofQuarters = quarters.map(
		(cell) =>
			`${cell.unit}|${cell.quarter}|${cell.indicator}|${cell.body}: ${cell.value} in ${cell.months} months${cell.illustrative ? ' illustrative' : ''}`
	);
	const ofYears = years.map(
		(cell) =>
			`${cell.unit}|${cell.year}|${cell.indicator}|${cell.body}: ${cell.value}${cell.illustrative ? ' illustrative' : ''}`
	);
	return [...ofQuarters, ...ofYears].sort();
}
