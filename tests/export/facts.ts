import type { Body, Fact } from '#domain/fact.ts';
import { parseIndicatorId } from '#domain/indicator.ts';
import type { Target } from '#domain/package.ts';
import { parsePeriod } from '#domain/period.ts';
import { parseUnitId } from '#domain/unit.ts';

function parsed<T>(parse: (text: string) => T | null, text: string): T {
	const value = parse(text);
	if (value === null) throw new Error(`Not understood: ${text}`);
	return value;
}

/** An accepted fact: "sai-son 2024-Q1 supervision 3". */
export function fact(line: string, more: Partial<Fact> & { readonly body?: Body } = {}): Fact {
	const [unit = '', period = '', indicator = '', count = ''] = line.split(' ');
	return {
		unit: parsed(parseUnitId, unit),
		period: parsed(parsePeriod, period),
		indicator: parsed(parseIndicatorId, indicator),
		count: Number(count),
		body: 'joint',
		topic: '',
		origin: 'reported',
		source: 'bao-cao.xlsx',
		file: 'bao-cao.xlsx',
		row: 5,
		...more
	};
}

/** An accepted plan: "sai-son 2024-Q1 supervision 3"; for a kind where the unit is `town` or `commune`. */
export function plan(line: string, givenBy = 'HĐND huyện'): Target {
	const { unit, period, indicator, count: value } = fact(line);
	const kind = (['town', 'commune'] as const).find((each) => each === unit) ?? null;
	return {
		...{ indicator, period, value, givenBy, kind },
		...{ unit: kind === null ? unit : null, document: 'Kế hoạch 01', origin: 'reported' }
	};
}
