import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { describe, expect, it, test } from 'vitest';
import { readDelimited } from '#ingest/files/delimited/read-delimited.ts';
import { codesOf, readAsText, REPORT, textsOf } from './reading.ts';

const rowsOf = (text: string) => textsOf(readAsText(text).grids[0]);

describe('csv-spectrum', () => {
	const folder = dirname(createRequire(import.meta.url).resolve('csv-spectrum'));
	const names = readdirSync(join(folder, 'csvs')).map((file) => file.replace(/\.csv$/, ''));

	it('has twelve files', () => {
		expect(names).toHaveLength(12);
	});
	/** This JSON contradicts its own CSV, which has the number of a city hall, and is no list. */
	const corrected = (json: string): unknown =>
		JSON.parse(json.startsWith('{') ? `[${json.replace('"1234567890"', '"2095257564"')}]` : json);

	// The cells as parted: reading a file goes on to take out U+FFFD, which one of these files holds.
	it.each(names)('%s', (name) => {
		const text = readFileSync(join(folder, 'csvs', `${name}.csv`), 'utf8');
		const { value, problems } = readDelimited(name, text);
		const [header = [], ...rows] = textsOf(value ?? undefined);
		expect(rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [header[at], cell])))).toEqual(
			corrected(readFileSync(join(folder, 'json', `${name}.json`), 'utf8'))
		);
		expect(problems).toEqual([]);
	});
});

describe('the delimiter is judged by all lines', () => {
	it.each([
		['semicolons and decimal commas', 'a;b;c\nx;1,5;2,5\ny;3,5;4,5', ['y', '3,5', '4,5']],
		['semicolons without a header', 'x;1,5;2,5\ny;3,5;4,5', ['y', '3,5', '4,5']],
		['commas in titles', 'Báo cáo, quý I, năm 2024\nHuyện A, tỉnh B\na;b;c\nx;1;2\ny;3;4', ['y', '3', '4']],
		['numbers only', '1,2,3\n4,5,6', ['4', '5', '6']],
		['tabs', 'a\tb\nx, y\t1\ny\t3', ['y', '3']],
		['pipes', 'a|b\nx|1\ny|3', ['y', '3']],
		['delimiters inside quotes', 'a,b\n"x;y;z",1\n"x;y;z",3', ['x;y;z', '3']],
		[
			'cells of two lines',
			'a\tb\tc\t0\ta\t0\na\t"e\nf"\t0\t"a, b"\t"e\nf"\t"1,5"',
			['a', 'e\nf', '0', 'a, b', 'e\nf', '1,5']
		],
		['quotes without a pair', 'a\tb\tc\n"x, 1\t1\t2\ny, 2"\t3\t4\nz, 3\t5\t6', ['z, 3', '5', '6']],
		[
			'notes of many lines that are more even than the table',
			`Báo cáo;;\na;b;ghi chú\n${'x;1;"'}${'mục a, mục b, mục c\n'.repeat(80)}hết"\ny;3;"${'một, hai, ba\n'.repeat(60)}"\nz;5;`,
			['z', '5', '']
		],
		[
			'a note of five hundred lines before the figures',
			`a;ghi chú;b\nx;"${'một, hai; ba\n'.repeat(500)}";1\ny;;3`,
			['y', '', '3']
		],
		['quoted commas, and decimal commas', 'a;b;c\nx;"1,5\n2,5";2,5\ny;"3,5\n";4,5', ['y', '3,5\n', '4,5']],
		['one column', 'a\nb\nc d', ['c d']]
	])('%s', (_, text, last) => {
		expect(rowsOf(text).at(-1)).toEqual(last);
	});
	test('unless the first line declares it', () => {
		expect(readAsText('sep=;\r\na,b;c\r\n1,2;3').grids[0]?.rows).toMatchObject([
			{ row: 1, cells: [{ text: 'a,b' }, { text: 'c' }] },
			{ row: 2, cells: [{ text: '1,2' }, { text: '3' }] }
		]);
	});
});

describe('rows', () => {
	it('are numbered as a spreadsheet shows them; empty ones are left out', () => {
		expect(readAsText('a,b\n\n,\n"1\n2",3\n4,5').grids[0]?.rows.map(({ row }) => row)).toEqual([1, 4, 5]);
	});
	it('keep their own length and their blanks', () => {
		expect(rowsOf('a,b,c\n 1\n1,2,3,4,\n')).toEqual([['a', 'b', 'c'], [' 1'], ['1', '2', '3', '4', '']]);
	});
	it('lose what a stray far cell made of them', () => {
		expect(rowsOf(`a,b${','.repeat(500)}\n1,2${','.repeat(500)}`)[0]).toHaveLength(200);
	});
	it('end where DOS ended its files', () => {
		expect(rowsOf('a,b\r\n1,2\r\n\u001a')).toEqual([
			['a', 'b'],
			['1', '2']
		]);
	});
	it('may hold names of what objects inherit', () => {
		expect(rowsOf('__proto__,constructor\n1,2')).toEqual([
			['__proto__', 'constructor'],
			['1', '2']
		]);
	});
});

describe('quotes', () => {
	it.each<[string, string, string[][], (number | undefined)[]]>([
		[
			'one that never closes spoils its own row only',
			'a,b,c\n"x,1,2\ny,3,4\nz,5,6',
			[['a', 'b', 'c'], ['x', '1', '2'], ['y', '3', '4'], ['z', '5', '6']], // prettier-ignore
			[2]
		],
		[
			'one that would swallow rows up to the next quote',
			'a,b,c\nx,1,"ghi chú\ny,3,4\nz,5,"',
			[['a', 'b', 'c'], ['x', '1', 'ghi chú'], ['y', '3', '4'], ['z', '5', '']], // prettier-ignore
			[2, 4]
		],
		[
			'bare ones inside a cell',
			'a,b\n"Xã "Hòa" Thạch",3\n"y",4',
			[['a', 'b'], ['Xã "Hòa" Thạch', '3'], ['y', '4']], // prettier-ignore
			[2]
		],
		['inches', 'a,b\n5" x,3\ny,4', [['a', 'b'], ['5" x', '3'], ['y', '4']], []], // prettier-ignore
		['blanks around them', 'a, b\n"x, y" , "z, 1"\n', [['a', ' b'], ['x, y', 'z, 1']], []], // prettier-ignore
		['a cell of lines', 'a,b\n"1,\n2, 3",x', [['a', 'b'], ['1,\n2, 3', 'x']], []] // prettier-ignore
	])('%s', (_, text, rows, strays) => {
		const reading = readAsText(text);
		expect(textsOf(reading.grids[0])).toEqual(rows);
		expect(codesOf(reading)).toEqual(strays.map(() => 'stray_quote'));
		expect(reading.problems.map(({ row }) => row)).toEqual(strays);
	});
});

test('whole rows in a quoted cell are named and not read', () => {
	const reading = readAsText('a;b;ghi chú\nx;1;"xem\ny;2;3\nz;4;5"\nv;6;');
	expect(rowsOf('a;b;ghi chú\nx;1;"xem\ny;2;3\nz;4;5"\nv;6;').map(([first]) => first)).toEqual([
		'a',
		'x',
		'v'
	]);
	expect(reading.problems).toMatchObject([{ code: 'rows_in_cell', row: 2, column: 3 }]);
});

test('line ends of all kinds in one file are line ends', () => {
	const expected = rowsOf(REPORT);
	const mixed = REPORT.split('\n').reduce((text, line, at) => text + ['\r\n', '\n', '\r'][at % 3] + line);
	expect(rowsOf(mixed)).toEqual(expected);
});

describe('too much is refused', () => {
	it.each([
		['too_many_rows', '\n'.repeat(1_100_000) + 'a'],
		['too_many_rows', 'a\r'.repeat(1_100_000)],
		['too_many_columns', 'a,'.repeat(20_000)]
	])('%s', (code, text) => {
		const reading = readAsText(text);
		expect(reading.isReadable).toBe(false);
		expect(codesOf(reading)).toEqual([code]);
	});
});

it('more stray quotes than anybody would read are one refusal', () => {
	const lines = (count: number) =>
		['Đơn vị,Giám sát', ...Array.from({ length: count }, (_, row) => `"Xã "Hòa" ${row},${row}`)].join('\n');
	const few = readDelimited('a.csv', lines(3));
	expect([few.value?.rows.length, few.problems.map(({ code }) => code)]).toEqual([
		4,
		['stray_quote', 'stray_quote', 'stray_quote']
	]);
	const many = readDelimited('a.csv', lines(101));
	expect([many.value, many.problems.map(({ code }) => code)]).toEqual([null, ['broken_quotes']]);
});

it('a title of two lines in quotes is one cell, whatever parts the others', () => {
	const text = '"Báo cáo\nquý I"\nĐơn vị;Tỷ lệ;Ghi chú\nSài Sơn;1,5;"hai\ndòng"\nYên Sơn;2,5;một\n';
	expect(textsOf(readDelimited('a.csv', text).value ?? undefined)).toEqual([
		['Báo cáo\nquý I'],
		['Đơn vị', 'Tỷ lệ', 'Ghi chú'],
		['Sài Sơn', '1,5', 'hai\ndòng'],
		['Yên Sơn', '2,5', 'một']
	]);
});

it('a comma between figures is a decimal one where something else parts the cells', () => {
	const text = 'Đơn vị;Ghi chú;Tỷ lệ\nSài Sơn;"hai\ndòng";1,5\nYên Sơn;"một, hai\nba";2,5\n';
	expect(textsOf(readDelimited('a.csv', text).value ?? undefined)).toEqual([
		['Đơn vị', 'Ghi chú', 'Tỷ lệ'],
		['Sài Sơn', 'hai\ndòng', '1,5'],
		['Yên Sơn', 'một, hai\nba', '2,5']
	]);
});

it('a title of two lines tells no delimiter: the rows below it do', () => {
	const units = ['Sài Sơn', 'Yên Sơn', 'Đông Yên', 'Phú Cát'];
	const text = ['"Báo cáo\nquý I"', 'Đơn vị;Tỷ lệ', ...units.map((unit) => `${unit};1,5`)].join('\n');
	expect(textsOf(readDelimited('a.csv', text).value ?? undefined)).toEqual([
		['Báo cáo\nquý I'],
		['Đơn vị', 'Tỷ lệ'],
		...units.map((unit) => [unit, '1,5'])
	]);
});
