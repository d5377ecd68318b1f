import type { Problem } from '#domain/problem.ts';
import { quoted } from '../problem-at.ts';
import type { Claim } from './claim.ts';
import type { Column } from './columns.ts';
import type { Context } from './context.ts';
import { judgeTotalColumns, rawFigures } from './figure-rows.ts';
import { isGroupSum } from './group-lines.ts';
import type { Label, LabelReader } from './label.ts';
import { cellAt, isFigure, isNumbering, textAt, type Line } from './lines.ts';
import { isRemark, isUncut } from './no-data.ts';
import { readFigure } from './read-figure.ts';
import { bodyOfRow, roleOfRow } from './row-keys.ts';
import { countedSaid, timeSaid, unitSaid, type RowSays } from './said-by-line.ts';
import { isLineNumber, readSection } from './sections.ts';
import type { Table } from './tables.ts';
import { judgeTotals, sumsAmong, type FigureRow } from './totals.ts';
import { has, name, walkOf, type Walk } from './walk.ts';
import { wordsOf } from './words.ts';

/** What a table says: figures that claim to be facts or plans, and what is wrong in it. */
export interface TableClaims {
	readonly claims: readonly Claim[];
	readonly problems: readonly Problem[];
	/** Every line of figures, with the sums among them. */
	readonly rows: readonly FigureRow[];
}

/** As often as progress is told. */
const LINES_A_STEP = 5000;

/** Reads every line of a table. */
export function readLines(
	table: Table,
	columns: readonly Column[],
	context: Context,
	reader: LabelReader,
	onlines?: (lines: number) => void
): TableClaims {
	const walk = walkOf(table, columns, context, reader);
	for (const [index, line] of table.lines.entries()) {
		if (index % LINES_A_STEP === LINES_A_STEP - 1) onlines?.(LINES_A_STEP);
		readLine(walk, line);
	}
	const sums = sumsAmong(walk.rows);
	const rows = walk.rows.map((row) => (sums.includes(row) ? { ...row, kind: 'total' as const } : row));
	const totals = judgeTotals(rows, columns, table.grid);
	return {
		claims: walk.claims.filter((claim) => !sums.some(({ row }) => row === claim.row)),
		problems: [...walk.problems, ...totals],
		rows
	};
}

/** Lines below a sum that compare it: a mean, the greatest, the same quarter last year, a change. They are nobody's figures. */
const COMPARING = new RegExp(
	[
		'(so )?(binh quan|trung binh|average|mean|trung vi|median)( chung| cong)?(( moi| 1| mot| cua| tren)? (xa|don vi)( thi tran)?)?',
		'(gia tri |so |muc )?(cao|thap|lon|nho|nhieu|it) nhat|max|min|maximum|minimum',
		'(so )?cung ky( nam)?( truoc| ngoai| \\d{4})?',
		'(dat )?t[yi] le( %| dat| hoan thanh| tang giam)?( so voi .{1,40})?( %)?',
		'(%|muc)? ?tang giam( %)?( so voi .{1,40})?',
		't[yi] le (cac )?(xa|don vi).{1,40}',
		'so (xa|don vi)( thi tran)? (da|chua|co|khong|nop|gui|bao) .{1,40}',
		'so (sanh|voi)( .{1,40})?',
		'chenh lech( .{1,40})?',
		'luy ke( .{1,40})?',
		'(xep|thu) (hang|loai)',
		'(ke hoach|chi tieu)( duoc)?( giao)?( (ca )?nam| quy \\w{1,3})?( \\d{4})?'
	]
		.map((form) => `^(?:${form})$`)
		.join('|')
);

const isComparing = (walk: Walk, { text, unit }: Label): boolean =>
	unit.kind === 'unknown' &&
	has(walk, 'unit') &&
	!has(walk, 'indicator') &&
	COMPARING.test(wordsOf(text.slice(0, 100)));

const isBlankIn = (line: Line, columns: readonly Column[]): boolean =>
	columns.every(({ index }) => textAt(line, index) === '');

/** The words a line begins with: of its key columns, else of its first cell that is no number. */
function leadOf({ columns }: Walk, line: Line): number | null {
	const keys = columns.filter(({ holds }) => holds === 'unit' || holds === 'indicator');
	const key = keys.find(({ index }) => textAt(line, index) !== '');
	if (key !== undefined) return key.index;
	return (
		line.filled.find((index) => /\p{L}/u.test(textAt(line, index)) && !isLineNumber(textAt(line, index))) ??
		null
	);
}

function readLine(walk: Walk, line: Line): void {
	if (isNumbering(line) || isRuled(line)) return;
	const lead = leadOf(walk, line);
	const label = lead === null ? null : walk.reader.read(textAt(line, lead));
	if (isLeftOut(walk, line)) return;
	const isTotal = label?.isTotal === true || isTotalBeside(walk, line) || isGroupSum(walk, line);
	if (isTotal && label?.indicator == null) {
		if (!isBlankIn(line, walk.figures))
			walk.rows.push({ row: line.row, kind: 'total', figures: rawFigures(walk, line) });
		return;
	}
	if (label !== null && isComparing(walk, label)) return;
	if (isOverlong(walk, line)) return;
	if (isBlankIn(line, walk.figures)) return isUncut(walk, line) ? undefined : readSection(walk, line, label);
	if (isRemark(walk, line)) return;
	readFigures(walk, line);
}

/**
 * A line of text with more cells than its header: a comma stood where none was meant ("1,234"), and every cell after
 * it is in the wrong column. Nothing of it is used. A workbook's cells cannot move: there, only figures are named.
 */
function isOverlong(walk: Walk, line: Line): boolean {
	const { columns, table } = walk;
	if (table.header.lines.length === 0 || !line.filled.some((index) => isFigure(cellAt(line, index))))
		return false;
	const beyond = line.filled.filter((index) => index >= columns.length);
	const isInNotes = beyond.every((index) => !isFigure(cellAt(line, index))) && isOfWords(columns.at(-1));
	if (beyond.length === 0 || isInNotes) return false;
	const params = { found: (line.filled.at(-1) as number) + 1, expected: columns.length };
	name(walk, 'row_length', line, beyond[0] as number, params);
	return table.grid.sheet === null;
}

const isOfWords = (column: Column | undefined): boolean =>
	['note', 'topic', null].includes(column?.holds ?? null);

/** "---|---": a line drawn between the head of a table and its lines. */
const isRuled = ({ texts, filled }: Line): boolean =>
	filled.every((index) => /^:?[-=_]{2,}:?$/.test(texts[index] as string));

/** The clerk said of one of the names of the line that it is no data. */
const isLeftOut = ({ reader, columns }: Walk, line: Line): boolean =>
	columns.some(
		({ holds, index }) => (holds === 'unit' || holds === 'indicator') && reader.isLeftOut(textAt(line, index))
	);

/** "Cộng" may stand under STT, or under the first column of names. */
const isTotalBeside = ({ reader, columns }: Walk, line: Line): boolean =>
	columns
		.filter(
			({ holds }) => holds === 'ordinal' || holds === 'unit' || holds === 'indicator' || holds === 'code'
		)
		.some(({ index }) => textAt(line, index) !== '' && reader.read(textAt(line, index)).isTotal);

function readFigures(walk: Walk, line: Line): void {
	const unit = unitSaid(walk, line);
	const isDistrict = unit.spans?.every(({ kind }) => kind === 'district') ?? false;
	walk.rows.push({ row: line.row, kind: isDistrict ? 'district' : 'data', figures: rawFigures(walk, line) });
	judgeTotalColumns(walk, line);
	walk.problems.push(...unit.problems);
	if (unit.isRefused) return;
	const counted = countedSaid(walk, line);
	const time = timeSaid(walk, line);
	const body = bodyOfRow(line, walk.columns);
	if (body === undefined) return nameBody(walk, line);
	if (counted === null || time === undefined) return;
	const says: RowSays = {
		...{ unit: unit.spans, unitText: unit.text, time, indicator: counted.indicator },
		...{ role: counted.role ?? roleOfRow(line, walk.columns), body: body ?? counted.body }
	};
	for (const column of walk.figures) readFigure(walk, line, column, says);
}

function nameBody(walk: Walk, line: Line): void {
	const column = walk.columns.find(({ holds }) => holds === 'body') as Column;
	const params = { columnName: column.heading, found: quoted(textAt(line, column.index)) };
	name(walk, 'unknown_body', line, column.index, params);
}
