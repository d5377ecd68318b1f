import { address, type Row, type Sheet } from '../workbook/sheet.ts';
import { officialName } from './asked.ts';
import { cell, countCheck, headings, isAsking, line, unitCheck, type Writing } from './writing.ts';

/** Title, two lines of instruction, headings; then the units. */
const HEADING_ROW = 4;
const FIRST = HEADING_ROW + 1;
/** Order and unit; then the indicators. */
const KEYS = 2;

const lastRow = ({ asked }: Writing): number => HEADING_ROW + asked.units.length;

const unitRows = ({ asked }: Writing): readonly Row[] =>
	asked.units.map((span, index) => ({
		cells: [
			cell(index + 1, 'order'),
			cell(officialName(span), 'label'),
			...asked.indicators.map(() => cell(null, 'count'))
		]
	}));

function totalRow(writing: Writing): Row {
	const sums = writing.asked.indicators.map((_, index) => {
		const column = KEYS + index + 1;
		return cell({ sumOf: `${address(column, FIRST)}:${address(column, lastRow(writing))}` }, 'total');
	});
	return { cells: [cell(null, 'order'), cell(writing.words.total, 'heading'), ...sums] };
}

const checks = (writing: Writing): Sheet['checks'] => [
	countCheck(
		writing,
		`${address(KEYS + 1, FIRST)}:${address(KEYS + writing.asked.indicators.length, lastRow(writing))}`
	),
	unitCheck(writing, `${address(KEYS, FIRST)}:${address(KEYS, lastRow(writing))}`)
];

/** Every commune a row, every indicator a column, and their sums. */
export function matrixSheet(writing: Writing): Sheet {
	const { asked, words, speech, title } = writing;
	const isFilled = isAsking(writing);
	return {
		name: words.sheetReport,
		widths: [6, 24, ...asked.indicators.map(() => 14)],
		rows: [
			line(title, 'title'),
			line(words.howToFill, 'note'),
			line(words.howToSend, 'note'),
			headings(words.order, words.unit, ...asked.indicators.map(speech.measured)),
			...unitRows(writing),
			...(isFilled ? [totalRow(writing)] : [])
		],
		frozen: { rows: HEADING_ROW, columns: KEYS },
		headingRow: HEADING_ROW,
		checks: isFilled ? checks(writing) : []
	};
}
