import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readPlainly, WRITTEN } from './second-reader.ts';
import { factLines, understood } from './understood.ts';

/** A few in every run; `VALID_FILES=10000` for the gate. */
const FILES = Number(process.env.VALID_FILES ?? 300);

vi.setConfig({ testTimeout: 180_000 + FILES * 60 });

const COLUMNS = ['Đơn vị', 'Kỳ', 'Chỉ tiêu', 'Chủ thể', 'Số lượng', 'Chuyên đề'];
const KEYS = COLUMNS.filter((column) => column !== 'Số lượng');
const TOPICS = [
	'',
	'Đất đai',
	'Môi trường làng nghề',
	'Tuyển quân',
	'An toàn thực phẩm',
	'Thủ tục hành chính'
];

type Row = Readonly<Record<string, string>>;

const row = (periods: readonly string[]) =>
	fc.record({
		'Đơn vị': fc.constantFrom(...WRITTEN.units),
		Kỳ: fc.constantFrom(...periods),
		'Chỉ tiêu': fc.constantFrom(...WRITTEN.indicators),
		'Chủ thể': fc.constantFrom(...WRITTEN.bodies),
		'Số lượng': fc.nat(999).map(String),
		'Chuyên đề': fc.constantFrom(...TOPICS)
	});

/** Right files: one row a fact, no two of one key, all of one grain. */
const file = fc
	.record({
		rows: fc.constantFrom(WRITTEN.quarters, WRITTEN.days).chain((periods) =>
			fc.uniqueArray(row(periods), {
				selector: (cells: Row) => KEYS.map((column) => cells[column]).join('|'),
				minLength: 1,
				maxLength: 40
			})
		),
		columns: fc.shuffledSubarray(COLUMNS, { minLength: COLUMNS.length }),
		delimiter: fc.constantFrom(',', ';', '\t', '|')
	})
	.map(({ rows, columns, delimiter }) => {
		const lines = [columns, ...rows.map((cells: Row) => columns.map((column) => cells[column] ?? ''))];
		return { text: lines.map((cells) => `${cells.join(delimiter)}\n`).join(''), delimiter };
	});

test(`${FILES} random right files give the facts a second, simple reader finds, and no warning`, () => {
	fc.assert(
		fc.property(file, ({ text, delimiter }) => {
			const checked = understood(text);
			expect(factLines(checked)).toEqual(readPlainly(text, delimiter));
			expect(checked.verdict).toBe('accept');
		}),
		{ numRuns: FILES }
	);
});
