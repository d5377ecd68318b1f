import type { KeptFact } from '#keeping/fact.ts';
import { parsePeriod } from '#domain/period.ts';

/**
 * Which facts stand, in the simplest words there are: look at every fact from the last to the first; it stands unless
 * one that was accepted later has spoken for its cell in another grain, or for its own month, quarter or year.
 */
export function secondFold(imports: readonly (readonly KeptFact[])[]): KeptFact[] {
	const said = imports.flatMap((facts, order) => facts.map((fact) => ({ fact, order, ...timeOf(fact) })));
	const isSameCell = (a: (typeof said)[number], b: (typeof said)[number]) =>
		a.fact.unit === b.fact.unit &&
		a.fact.indicator === b.fact.indicator &&
		a.fact.body === b.fact.body &&
		a.quarterOrYear === b.quarterOrYear;
	return said
		.filter((one) => {
			const later = said.filter((other) => other.order > one.order && isSameCell(one, other));
			return later.every((other) => other.grain === one.grain && other.slot !== one.slot);
		})
		.map(({ fact }) => fact);
}

function timeOf({ period }: KeptFact) {
	const parsed = parsePeriod(period);
	const quarterOrYear = parsed?.quarter ?? period;
	const isShort = /^\d{4}-\d\d/.test(period);
	return { grain: parsed?.grain, quarterOrYear, slot: isShort ? period.slice(0, 7) : quarterOrYear };
}
