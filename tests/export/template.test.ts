import { describe, expect, test } from 'vitest';
import type { Indicator } from '#domain/indicator.ts';
import { quarterOf, type Quarter } from '#domain/period.ts';
import { LANGUAGES } from '#domain/selection.ts';
import type { UnitSpan } from '#domain/unit.ts';
import { askedOf, officialName } from '#export/template/asked.ts';
import { templateForUnit, templateName, templateWorkbook } from '#export/template.ts';
import type { ReportReading } from '#ingest/reports/understand.ts';
import { cellsToFill, filled } from './filled.ts';
import { factLines, PACKAGES, packageIn, readBack, readerFor } from './read-back.ts';

/** What is typed into the n-th cell: ever less, so that no part is more than its whole; now and then nothing. */
const typed = (index: number): number | undefined =>
	index % 5 === 4 ? undefined : index < 2 ? 1234 : Math.max(0, 18 - index);

const typedInto = (cells: readonly string[]): ReadonlyMap<string, number> =>
	new Map(
		cells.flatMap((cell, index) => {
			const count = typed(index);
			return count === undefined ? [] : [[cell, count] as const];
		})
	);

/** The facts to come of the cells of these units, row by row. */
const expectedOf = (units: readonly UnitSpan[], indicators: readonly Indicator[], quarter: Quarter) =>
	units
		.flatMap(({ unit }) => indicators.map(({ indicator }) => [unit, quarter, indicator, 'joint'].join(' ')))
		.flatMap((place, index) => (typed(index) === undefined ? [] : [`${place} ${typed(index)}`]))
		.toSorted();

const saidOf = (reading: ReportReading) => ({
	verdict: reading.verdict,
	problems: reading.problems,
	facts: factLines(reading)
});

const accepted = (facts: readonly string[]) => ({ verdict: 'accept', problems: [], facts });

/** A few are as good as all: the first, the second (a town) and the last. */
const someOf = <T>(units: readonly T[]): readonly T[] => [
	...new Set([...units.slice(0, 2), ...units.slice(-1)])
];

describe.each(PACKAGES)('a template made of $folder', ({ folder, quarters }) => {
	const data = packageIn(folder);
	const reader = readerFor(data);
	const { register } = data;
	const cases = quarters.flatMap((quarter) => LANGUAGES.map((lang) => ({ quarter, lang })));

	test.each(cases)('for $quarter in $lang, filled in, is accepted with exactly what was typed', (each) => {
		const { units, indicators } = askedOf(register, each.quarter);
		const bytes = templateWorkbook({ register, ...each });
		const cells = cellsToFill(bytes);
		expect(cells).toHaveLength(units.length * indicators.length);
		const reading = readBack(
			reader,
			filled(bytes, typedInto(cells)),
			templateName({ register, ...each }, 'all')
		);
		expect(saidOf(reading)).toEqual(accepted(expectedOf(units, indicators, each.quarter)));
	});

	test.each(cases)('for $quarter in $lang, empty, gives no facts and says why', (each) => {
		for (const kind of ['all', 'each'] as const) {
			const template = { register, ...each };
			const bytes =
				kind === 'all' ? templateWorkbook(template) : templateForUnit({ ...template, unit: null });
			const { verdict, facts, problems } = readBack(reader, bytes, templateName(template, kind));
			expect({ verdict, facts, codes: problems.map(({ code }) => code) }).toEqual({
				verdict: 'reject',
				facts: [],
				codes: ['no_figures']
			});
		}
	});

	test.each(cases)('for one commune in $quarter in $lang is accepted the same', (each) => {
		const { units, indicators } = askedOf(register, each.quarter);
		for (const span of someOf(units)) {
			const bytes = templateForUnit({ register, ...each, unit: span.unit });
			const name = `${span.unit}-${templateName({ register, ...each }, 'each')}`; // as one may rename it
			const reading = readBack(reader, filled(bytes, typedInto(cellsToFill(bytes))), name);
			expect(saidOf(reading)).toEqual(accepted(expectedOf([span], indicators, each.quarter)));
		}
	});

	test.each(cases)('for any commune in $quarter in $lang is accepted for the one chosen', (each) => {
		const { units, indicators } = askedOf(register, each.quarter);
		const bytes = templateForUnit({ register, ...each, unit: null });
		const counts = typedInto(cellsToFill(bytes));
		for (const span of someOf(units)) {
			const values = new Map<string, number | string>([...counts, ['C4', officialName(span)]]);
			const reading = readBack(reader, filled(bytes, values));
			expect(saidOf(reading)).toEqual(accepted(expectedOf([span], indicators, each.quarter)));
		}
	});
});

describe('a template for any commune', () => {
	const data = packageIn('datasets');
	const template = { register: data.register, quarter: quarterOf(2024, 1), lang: 'vi' } as const;

	test('in which nobody chose a name is asked about, and nothing of it is stored', () => {
		const bytes = templateForUnit({ ...template, unit: null });
		const { verdict, facts, problems } = readBack(
			readerFor(data),
			filled(bytes, typedInto(cellsToFill(bytes)))
		);
		expect({ verdict, facts }).toEqual({ verdict: 'reject', facts: [] });
		expect(problems.map(({ code }) => code)).toEqual(['unit_unknown']);
	});
});

describe('the row of sums', () => {
	const data = packageIn('datasets');
	const bytes = templateWorkbook({ register: data.register, quarter: quarterOf(2024, 1), lang: 'vi' });
	const reader = readerFor(data);
	const cells = cellsToFill(bytes);
	const ones = filled(bytes, new Map(cells.map((cell) => [cell, 1])));

	test('calculated by a spreadsheet agrees without a word', () =>
		expect(readBack(reader, filled(ones, new Map(), '21')).problems).toEqual([]));

	test('that does not agree with the figures is named', () =>
		expect(readBack(reader, filled(ones, new Map(), '20')).problems.map(({ code }) => code)).toEqual(
			askedOf(data.register, quarterOf(2024, 1)).indicators.map(() => 'total_differs')
		));

	test('calculated over no figures at all is no figure', () =>
		expect(readBack(reader, filled(bytes, new Map(), '0')).problems.map(({ code }) => code)).toEqual([
			'no_figures'
		]));
});
