import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#domain/selection.ts';
import { unitsAt } from '#domain/register.ts';
import { askedOf } from '#export/template/asked.ts';
import { templateForUnit, templateWorkbook } from '#export/template.ts';
import { cellsToFill, filled } from './filled.ts';
import { factLines, PACKAGES, packageIn, readBack, readerFor } from './read-back.ts';

/** A count for the n-th cell: zeros, small and large ones, and none. */
const countFor = (index: number): number | null =>
	index % 5 === 4 ? null : ([0, 3, 17, 1234][index % 4] ?? 0);

for (const { folder, quarters } of PACKAGES) {
	const data = packageIn(folder);
	const { register } = data;
	const reader = readerFor(data);
	describe.each(LANGUAGES)(`a template of ${folder} in %s`, (lang) => {
		test.each(quarters)('%s, filled in, is accepted with exactly what was filled', (quarter) => {
			const { units, indicators } = askedOf(register, quarter);
			const bytes = templateWorkbook({ register, quarter, lang });
			const cells = cellsToFill(bytes);
			expect(cells).toHaveLength(units.length * indicators.length);
			const counts = cells.map((_, index) => countFor(index));
			const values = cells.flatMap((cell, index) => {
				const count = counts[index];
				return count === null || count === undefined ? [] : [[cell, count] as const];
			});
			const { verdict, problems, ...read } = readBack(reader, filled(bytes, new Map(values)));
			const expected = units.flatMap((span, row) =>
				indicators.flatMap(({ indicator }, column) => {
					const count = counts[row * indicators.length + column];
					return count === null || count === undefined
						? []
						: [[span.unit, quarter, indicator, 'joint', count].join(' ')];
				})
			);
			expect({ verdict, problems, facts: factLines(read) }).toEqual({
				verdict: 'accept',
				problems: [],
				facts: expected.toSorted()
			});
		});
		test.each(quarters)('%s, empty, gives no facts and says why', (quarter) => {
			const { verdict, facts, problems } = readBack(reader, templateWorkbook({ register, quarter, lang }));
			expect({ verdict, facts, codes: problems.map(({ code }) => code) }).toEqual({
				verdict: 'reject',
				facts: [],
				codes: ['no_figures']
			});
		});
		test.each(quarters)('%s, for one commune', (quarter) => {
			for (const span of unitsAt(register, 'commune', quarter)) {
				const { indicators } = askedOf(register, quarter);
				const bytes = templateForUnit({ register, quarter, lang, unit: span.unit });
				const values = new Map(cellsToFill(bytes).map((cell, index) => [cell, index]));
				const { verdict, problems, ...read } = readBack(reader, filled(bytes, values));
				const expected = indicators.map(({ indicator }, index) =>
					[span.unit, quarter, indicator, 'joint', index].join(' ')
				);
				expect({ verdict, problems, facts: factLines(read) }).toEqual({
					verdict: 'accept',
					problems: [],
					facts: expected.toSorted()
				});
			}
		});
	});
}
