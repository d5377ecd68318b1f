import { describe, expect, it } from 'vitest';
import type { RowLine } from '#domain/row-behind.ts';
import { rowsCsv, rowsWorkbook, type SavedRows } from '#export/rows.ts';
import { formatOf } from '#i18n/format.ts';
import { speechOf } from '#i18n/speech.ts';
import { rowLines } from '#i18n/sentences/rows.ts';
import { figureTitle, rowHeadings, savedHead } from '#i18n/sentences/saved-rows.ts';
import { figureBehind } from '#indicators/figure-behind.ts';
import { NO_ROWS_KEYS } from '#domain/row-behind.ts';
import { rowsFromFacts } from '#state/rows/rows-from-facts.ts';
import { readFile } from '#ingest/files/read-file.ts';
import { readFolder } from '#ingest/package.server.ts';
import { shipped } from '../indicators/read-data.ts';
import { quarter, selection, unitId } from '../indicators/small-data.ts';

const speech = speechOf('vi');

/** The rows of Sài Sơn's supervisions, with a topic that a spreadsheet would run. */
async function saved(): Promise<SavedRows> {
	const chosen = selection({
		indicator: 'supervision',
		quarter: quarter('2024-Q1'),
		units: [unitId('sai-son')]
	});
	const data = await shipped();
	const figure = figureBehind(data, chosen, NO_ROWS_KEYS);
	const facts = readFolder('datasets').package?.facts ?? [];
	if (figure === null) throw new Error('no figure');
	const rows = rowsFromFacts(facts, figure.asked).map((row, index) =>
		index === 0 ? { ...row, topic: '=HYPERLINK("http://x")' } : row
	);
	const lines: RowLine[] = rowLines(speech, data.register, figure, rows, () => null);
	const parts = {
		register: data.register,
		figure,
		selection: chosen,
		lines,
		filter: '',
		today: '2026-11-23'
	};
	return {
		title: figureTitle(speech, figure, chosen),
		head: savedHead(speech, parts),
		headings: rowHeadings(speech),
		lines,
		totalLabel: `Cộng ${lines.length} dòng`,
		sheetName: 'Dòng số liệu'
	};
}

describe('rows saved as CSV', () => {
	it('begin with the mark that makes a spreadsheet read Vietnamese, and say what they are of', async () => {
		const bytes = rowsCsv(await saved());
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const text = new TextDecoder().decode(bytes);
		expect(text).toMatch(
			/^"5 cuộc: giám sát, khảo sát của Sài Sơn, quý I\/2024"\nCon số,5\nĐơn vị,Sài Sơn\n/
		);
		expect(text).toContain(`Số liệu đến hết,${formatOf('vi').date('2025-06-30')}`);
		expect(text).toContain('Cách xem,theo đơn vị khi báo cáo');
		expect(text).toContain('Lưu ý,');
	});

	it('hold numbers as numbers, the sum last, and nothing a spreadsheet runs', async () => {
		const lines = new TextDecoder()
			.decode(rowsCsv(await saved()))
			.trimEnd()
			.split('\n');
		expect(lines.at(-1)).toBe('Cộng 5 dòng,,5,,,,,');
		expect(lines.filter((line) => line.startsWith('quý I/2024,Sài Sơn,1,chung,'))).toHaveLength(5);
		expect(lines.join('\n')).toContain(`"'=HYPERLINK(""http://x"")"`);
	});
});

it('rows saved as a workbook hold the same, in a file that opens without a word', async () => {
	const one = await saved();
	const { problems, grids } = readFile('rows.xlsx', rowsWorkbook(one), []);
	expect([problems, grids.length]).toEqual([[], 1]);
	const rows = (grids[0]?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));
	expect(rows[0]?.[0]).toBe(one.title);
	expect(rows.find(([label]) => label === 'Con số')?.[1]).toBe('5');
	expect(rows.filter(([period]) => period === 'quý I/2024').map((row) => row[2])).toEqual(Array(5).fill('1'));
	expect(rows.at(-1)?.slice(0, 3)).toEqual(['Cộng 5 dòng', '', '5']);
	expect(rows.flat()).toContain('=HYPERLINK("http://x")'); // as a text, which is never run
});
