/**
 * The kinds of pollution of the Pollock benchmark (Vitagliano et al., PVLDB 2023), made anew from their description on
 * an invented table of our own: the published files themselves are not here, and these are not they.
 */

/** What a file holds once the pollution is looked through. */
export interface Table {
	readonly header: readonly string[];
	readonly records: readonly (readonly string[])[];
}

export interface Polluted {
	/** "extra quote", "field delimiter 0x3B" … */
	readonly kind: string;
	readonly text: string;
	readonly clean: Table;
}

const ROWS = 84;
const HEADER = ['NGAY', 'GIO', 'SOLUONG', 'MA', 'KINHPHI', 'HOATDONG', 'NOIDUNG', 'DIACHI', 'GHICHU'];
const WORKS = ['Giám sát, khảo sát', 'Tiếp công dân', 'Giải trình "nóng"', 'Kỳ họp chuyên đề'];

/** An invented table with what makes CSV hard: commas, quotes, apostrophes and empty cells. */
const SOURCE: Table = {
	header: HEADER,
	records: Array.from({ length: ROWS - 1 }, (_, row) => [
		`${String((row % 28) + 1).padStart(2, '0')}/0${(row % 9) + 1}/2024`,
		`${String(row % 24).padStart(2, '0')}:15`,
		String((row * 7) % 31),
		`QO-${1000 + row * 13}`,
		`${row * 3},5 triệu`,
		WORKS[row % WORKS.length] ?? '',
		`Nội dung ${row}: đất đai, môi trường; 'một cửa' và an ninh.`,
		`https://www.example.vn/hoat-dong/${row}.html`,
		row % 5 === 0 ? '' : `lần ${row}`
	])
};

interface Dialect {
	readonly delimiter: string;
	readonly quote: string;
	readonly escape: string;
	readonly end: string;
}

const USUAL: Dialect = { delimiter: ',', quote: '"', escape: '"', end: '\r\n' };

const cellIn = ({ quote, escape }: Dialect, text: string): string =>
	quote + text.replaceAll(quote, escape + quote) + quote;
const lineIn = (dialect: Dialect, cells: readonly string[]): string =>
	cells.map((cell) => cellIn(dialect, cell)).join(dialect.delimiter) + dialect.end;

const rowsOf = ({ header, records }: Table): readonly (readonly string[])[] => [header, ...records];
const textOf = (table: Table, dialect = USUAL): string =>
	rowsOf(table)
		.map((cells) => lineIn(dialect, cells))
		.join('');

/** The whole file in another dialect. */
const inDialect = (kind: string, change: Partial<Dialect>): Polluted => ({
	kind,
	text: textOf(SOURCE, { ...USUAL, ...change }),
	clean: SOURCE
});

const [first = [], ...others] = SOURCE.records;
const PREAMBLE = 'Báo cáo hoạt động\r\nLập ngày 5 tháng 4\r\n\r\n';

/** What happens to a file as a whole. */
const WHOLE: readonly Polluted[] = [
	{ kind: 'none', text: textOf(SOURCE), clean: SOURCE },
	inDialect('field delimiter ;', { delimiter: ';' }),
	inDialect('field delimiter tab', { delimiter: '\t' }),
	inDialect('field delimiter blank', { delimiter: ' ' }),
	inDialect('field delimiter comma and blank', { delimiter: ', ' }),
	inDialect("quotation mark '", { quote: "'", escape: "'" }),
	inDialect('escape by \\', { escape: '\\' }),
	inDialect('quotes not escaped', { escape: '' }),
	inDialect('record delimiter LF', { end: '\n' }),
	inDialect('record delimiter CR', { end: '\r' }),
	{
		kind: 'no header',
		text: textOf({ ...SOURCE, header: first, records: others }),
		clean: { header: first, records: others }
	},
	{ kind: 'header alone', text: textOf({ ...SOURCE, records: [] }), clean: { ...SOURCE, records: [] } },
	{
		kind: 'one record',
		text: textOf({ ...SOURCE, records: [first] }),
		clean: { ...SOURCE, records: [first] }
	},
	{ kind: 'no payload', text: '', clean: { header: [], records: [] } },
	{ kind: 'preamble', text: PREAMBLE + textOf(SOURCE), clean: SOURCE },
	{ kind: 'footnote', text: `${textOf(SOURCE)}\r\nNguồn: xã\r\n`, clean: SOURCE },
	{ kind: 'no end of the last line', text: textOf(SOURCE).slice(0, -2), clean: SOURCE },
	{ kind: 'two ends of the last line', text: `${textOf(SOURCE)}\r\n`, clean: SOURCE },
	{
		kind: 'header in two rows',
		text:
			lineIn(
				USUAL,
				HEADER.map((name) => `${name} A`)
			) + textOf(SOURCE),
		clean: { header: HEADER.map((name) => `${name} A`), records: rowsOf(SOURCE) }
	},
	...[4, 9, 12].map((width): Polluted => {
		const second = Array.from({ length: 10 }, (_, row) =>
			Array.from({ length: width }, (_, at) => `t${row}-${at}`)
		);
		return {
			kind: `second table of ${width} columns`,
			text: `${textOf(SOURCE)}\r\n${second.map((cells) => lineIn(USUAL, cells)).join('')}`,
			clean: { ...SOURCE, records: [...SOURCE.records, ...second] }
		};
	})
];

/** The file with one line written otherwise, and what that line says then. */
function withLine(kind: string, at: number, line: string, cells: readonly string[]): Polluted {
	const rows = rowsOf(SOURCE);
	const text = rows.map((row, index) => (index === at ? line : lineIn(USUAL, row))).join('');
	const [header = [], ...records] = rows.map((row, index) => (index === at ? cells : row));
	return { kind, text, clean: { header, records } };
}

/** What happens to one row: for each row and each of its cells. */
function inRow(row: readonly string[], at: number): Polluted[] {
	return row.flatMap((cell, column) => {
		const [before, after] = [row.slice(0, column), row.slice(column + 1)];
		const quoted = (cells: readonly string[]) => cells.map((text) => cellIn(USUAL, text));
		const spoiltCell = `""${cell.replaceAll('"', '""')}"`;
		const spoiltLine = [...quoted(before), spoiltCell, ...quoted(after)].join(',') + USUAL.end;
		const next = row[column + 1];
		const glued = [...before, `${cell}${cellIn(USUAL, next ?? '')}`, ...row.slice(column + 2)];
		const gluedLine =
			[
				...quoted(before),
				cellIn(USUAL, cell) + cellIn(USUAL, next ?? ''),
				...quoted(row.slice(column + 2))
			].join(',') + USUAL.end;
		return [
			withLine('extra quote in a cell', at, spoiltLine, [...before, `"${cell}`, ...after]),
			withLine('a delimiter more', at, lineIn(USUAL, [...before, '', cell, ...after]), [
				...before,
				'',
				cell,
				...after
			]),
			...(next === undefined ? [] : [withLine('a delimiter less', at, gluedLine, glued)])
		];
	});
}

/** A row whose cells are parted by another sign than those of the file. */
const otherDelimiter = (row: readonly string[], at: number): Polluted[] =>
	[';', '\t'].map((delimiter) =>
		withLine('a row with another delimiter', at, lineIn({ ...USUAL, delimiter }, row), row)
	);

/** Every file, the unpolluted one first. */
export const pollutedFiles = (): readonly Polluted[] => [
	...WHOLE,
	...rowsOf(SOURCE).flatMap((row, at) => [...inRow(row, at), ...otherDelimiter(row, at)])
];
