import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factLines, understood } from './understood.ts';

const UNITS = [
	'Sài Sơn',
	'Hòa Thạch',
	'Đông Yên',
	'Phú Mãn',
	'Cấn Hữu',
	'Thị trấn Quốc Oai',
	'Ngọc Mỹ'
] as const;
const IDS = [
	'sai-son',
	'hoa-thach',
	'dong-yen',
	'phu-man',
	'can-huu',
	'thi-tran-quoc-oai',
	'ngoc-my'
] as const;
const HEADINGS = [
	'Giám sát',
	'Phiên giải trình',
	'Tiếp công dân',
	'Nghị quyết',
	'Đơn thư tiếp nhận'
] as const;
const INDICATORS = ['supervision', 'hearing', 'reception', 'resolution', 'petition'] as const;

/** Counts of a whole district: null where a commune says nothing. */
const counts = fc.array(
	fc.array(fc.option(fc.integer({ min: 0, max: 999 }), { nil: null, freq: 8 }), {
		minLength: HEADINGS.length,
		maxLength: HEADINGS.length
	}),
	{ minLength: UNITS.length, maxLength: UNITS.length }
);
const order = (length: number) =>
	fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length });

/** The second reader: no layout, no names, only the numbers that were written. */
const expected = (table: readonly (readonly (number | null)[])[]): readonly string[] =>
	table
		.flatMap((row, unit) =>
			row.map((count, column) =>
				count === null ? null : `${IDS[unit]} 2024-Q1 ${INDICATORS[column]} ${count}`
			)
		)
		.filter((line) => line !== null)
		.toSorted();

const isFilled = (table: readonly (readonly (number | null)[])[]): boolean =>
	table.flat().some((count) => count !== null);

const cellsOf = (
	cells: readonly (string | number | null | undefined)[],
	delimiter: string,
	end: string
): string =>
	cells.map((cell) => (cell === null || cell === undefined ? '' : String(cell))).join(delimiter) + end;

test('rows, columns, delimiter, line ends and the form of letters do not change the facts', () => {
	const looks = fc.record({
		table: counts.filter(isFilled),
		rows: order(UNITS.length),
		columns: order(HEADINGS.length),
		delimiter: fc.constantFrom(',', ';', '\t', '|'),
		end: fc.constantFrom('\n', '\r\n'),
		form: fc.constantFrom('NFC', 'NFD'),
		isTransposed: fc.boolean()
	});
	fc.assert(
		fc.property(looks, ({ table, rows, columns, delimiter, end, form, isTransposed }) => {
			const lines = isTransposed
				? [
						['Chỉ tiêu', ...rows.map((row) => UNITS[row])],
						...columns.map((column) => [HEADINGS[column], ...rows.map((row) => table[row]?.[column])])
					]
				: [
						['Đơn vị', ...columns.map((column) => HEADINGS[column])],
						...rows.map((row) => [UNITS[row], ...columns.map((column) => table[row]?.[column])])
					];
			const text = lines.map((line) => cellsOf(line, delimiter, end)).join('');
			const checked = understood(text.normalize(form), 'q1-2024.csv');
			expect(factLines(checked)).toEqual(expected(table));
			expect(checked.verdict).toBe('accept');
		}),
		{ numRuns: 150 }
	);
});

test('one row a fact, in any order, says the same', () => {
	fc.assert(
		fc.property(counts.filter(isFilled), fc.integer(), (table, seed) => {
			const lines = table.flatMap((row, unit) =>
				row.flatMap((count, column) =>
					count === null ? [] : [`${UNITS[unit]},Quý I/2024,${HEADINGS[column]},${count}`]
				)
			);
			const shuffled = lines
				.map((line, at) => ({ line, at: (at * 7919 + seed) % 1009 }))
				.toSorted((a, b) => a.at - b.at);
			const text = ['Đơn vị,Kỳ,Chỉ tiêu,Số lượng', ...shuffled.map(({ line }) => line), ''].join('\n');
			expect(factLines(understood(text))).toEqual(expected(table));
		}),
		{ numRuns: 100 }
	);
});

test('nothing that is typed throws, hangs or changes the prototype of objects', () => {
	const before = Object.getOwnPropertyNames(Object.prototype).length;
	const word = fc.constantFrom(
		...[
			'Đơn vị',
			'Giám sát',
			'Sài Sơn',
			'Quý I/2024',
			'3',
			'1.234',
			'',
			'-',
			'__proto__',
			'Tổng',
			'"',
			'constructor',
			'=1+1',
			'Kế hoạch',
			'Quốc Oai',
			'#REF!',
			'∞'
		]
	);
	const lines = fc.array(fc.array(fc.oneof(word, fc.string()), { maxLength: 8 }), { maxLength: 20 });
	fc.assert(
		fc.property(lines, fc.constantFrom(',', ';', '\t'), (table, delimiter) => {
			const checked = understood(table.map((line) => line.join(delimiter)).join('\n'));
			expect(['accept', 'accept_with_warning', 'reject']).toContain(checked.verdict);
			expect(checked.verdict === 'reject' ? checked.facts : []).toEqual([]);
			expect(checked.verdict === 'reject' && checked.problems.length === 0).toBe(false);
		}),
		{ numRuns: 200 }
	);
	expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
});
