import type { UnitSpan } from '#domain/unit.ts';
import { address, type Row, type Sheet } from '../workbook/sheet.ts';
import { officialName } from './asked.ts';
import { cell, countCheck, headings, isAsking, line, unitCheck, type Writing } from './writing.ts';

/** Title, two lines of instruction, the unit, headings; then the indicators. */
const UNIT_ROW = 4;
const HEADING_ROW = 5;
const UNIT_COLUMN = 3;
const COUNT_COLUMN = 4;

const indicatorRows = ({ asked, speech }: Writing): readonly Row[] =>
	asked.indicators.map((indicator, index) => ({
		cells: [
			cell(index + 1, 'order'),
			cell(speech.indicator(indicator), 'label'),
			cell(speech.countedIn(indicator, 2), 'label'),
			cell(null, 'count')
		]
	}));

const unitRow = ({ words }: Writing, span: UnitSpan | null): Row => ({
	cells: [
		cell(null, 'plain'),
		cell(words.unitAsked, 'plain'),
		cell(span === null ? null : officialName(span), 'choice')
	]
});

function checks(writing: Writing): Sheet['checks'] {
	const last = HEADING_ROW + writing.asked.indicators.length;
	return [
		unitCheck(writing, address(UNIT_COLUMN, UNIT_ROW)),
		countCheck(writing, `${address(COUNT_COLUMN, HEADING_ROW + 1)}:${address(COUNT_COLUMN, last)}`)
	];
}

/** One commune: every indicator a row. Where `span` is null the unit is to be chosen. */
export const unitSheet = (writing: Writing, span: UnitSpan | null): Sheet => {
	const { words, title } = writing;
	return {
		name: words.sheetReport,
		widths: [6, 36, 30, 16],
		rows: [
			line(title, 'title'),
			line(span === null ? words.howToChoose : words.howToSend, 'note'),
			line(words.howToFill, 'note'),
			unitRow(writing, span),
			headings(words.order, words.indicator, words.countedIn, words.value),
			...indicatorRows(writing)
		],
		frozen: { rows: HEADING_ROW, columns: 0 },
		headingRow: HEADING_ROW,
		checks: isAsking(writing) ? checks(writing) : []
	};
};
