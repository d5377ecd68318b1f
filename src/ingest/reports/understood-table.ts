import type { IndicatorId } from '#domain/indicator.ts';
import type { Problem } from '#domain/problem.ts';
import type { UnitId } from '#domain/unit.ts';
import { answerKey, type ShapeAnswers } from './answers.ts';
import type { Claim } from './claim.ts';
import type { Column } from './columns.ts';
import type { Context } from './context.ts';
import type { Dimension } from './dimension-words.ts';
import type { Role } from './heading-words.ts';
import type { LabelReader } from './label.ts';
import { textAt, type Line } from './lines.ts';
import { layoutOf, type Layout } from './shape.ts';
import type { Table } from './tables.ts';
import { fullName } from './unit-index.ts';

/** What was made of one column, or of the lines with one text. */
export type Understood =
	| { readonly kind: 'result' | 'plan'; readonly indicator: IndicatorId }
	/** Figures of one unit, by its full name. */
	| { readonly kind: 'unit'; readonly name: string }
	/** Figures of what each line says. */
	| { readonly kind: 'figures' }
	| { readonly kind: 'holds'; readonly dimension: Dimension }
	/** Known, and no result of the period. */
	| { readonly kind: 'unused'; readonly role: Role | 'total' | 'left-out' }
	| { readonly kind: 'unknown' };

export interface UnderstoodColumn {
	readonly index: number;
	readonly heading: string;
	/** The first different texts below it. */
	readonly examples: readonly string[];
	readonly understood: Understood;
	readonly isDecided: boolean;
}

/** The lines of one text in the column of indicators. */
export interface UnderstoodLine {
	readonly text: string;
	/** As a spreadsheet numbers it; of the first of them. */
	readonly row: number;
	readonly understood: Understood;
	readonly isDecided: boolean;
}

/** A name that does not speak for itself, and what was decided of it. */
export interface UnderstoodName {
	readonly text: string;
	readonly proposed: readonly UnitId[];
	/** undefined: not decided; null: left out. */
	readonly unit: UnitId | null | undefined;
}

/** One table as it was understood: what a person needs to see to correct it. */
export interface UnderstoodTable {
	readonly shape: string;
	/** Whether what is said of it may be remembered: only a header tells one shape from another. */
	readonly isHeaded: boolean;
	readonly sheet: string | null;
	/** Of its header, or its first line. */
	readonly row: number;
	readonly layout: Layout;
	readonly columns: readonly UnderstoodColumn[];
	readonly lines: readonly UnderstoodLine[];
	readonly names: readonly UnderstoodName[];
	/** Quarters, months or years its figures are of. */
	readonly periods: readonly string[];
	/** How many answers it was read with. */
	readonly answers: number;
}

const [EXAMPLES, SAMPLE, LONGEST] = [3, 200, 60];
/** More columns, lines or names than this are not listed: nobody corrects them one by one. */
const [MOST_COLUMNS, MOST_LINES] = [60, 80];

const short = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);

export interface Parts {
	readonly table: Table;
	readonly shape: string;
	readonly columns: readonly Column[];
	readonly context: Context;
	readonly claims: readonly Claim[];
	readonly problems: readonly Problem[];
	readonly periods: readonly string[];
	readonly said: ShapeAnswers | undefined;
	readonly reader: LabelReader;
}

/** The picture of a table for the person who corrects it. */
export function understoodTable(parts: Parts): UnderstoodTable {
	const { table, shape, columns, said, periods } = parts;
	const lines = table.lines.slice(0, SAMPLE);
	return {
		shape,
		isHeaded: table.header.lines.length > 0,
		sheet: table.grid.sheet,
		row: (table.header.lines[0] ?? (table.lines[0] as Line)).row,
		layout: layoutOf(columns),
		columns: columns
			.slice(0, MOST_COLUMNS)
			.map((column) => columnSeen(column, lines, parts))
			.filter(({ heading, examples }) => heading !== '' || examples.length > 0),
		lines: linesSeen(parts).slice(0, MOST_LINES),
		names: namesSeen(parts).slice(0, MOST_LINES),
		periods,
		answers: said === undefined ? 0 : said.columns.length + said.lines.length + said.names.length
	};
}

function columnSeen(column: Column, lines: readonly Line[], { context }: Parts): UnderstoodColumn {
	const texts = new Set<string>();
	for (const line of lines) {
		const text = textAt(line, column.index);
		if (text !== '' && texts.size < EXAMPLES) texts.add(short(text));
	}
	const { index, heading, isDecided = false } = column;
	return {
		...{ index, heading: short(heading), examples: [...texts] },
		...{ understood: columnMeans(column, context), isDecided }
	};
}

function columnMeans(
	{ holds, role, isTotal, indicator, unit, isDecided }: Column,
	context: Context
): Understood {
	if (holds === null) return { kind: 'unknown' };
	if (holds !== 'figures')
		return isDecided === true && holds === 'note'
			? { kind: 'unused', role: 'left-out' }
			: { kind: 'holds', dimension: holds };
	if (role !== null && role !== 'plan') return { kind: 'unused', role };
	if (isTotal) return { kind: 'unused', role: 'total' };
	const counted = indicator ?? (unit === null ? context.indicator : null);
	if (counted !== null)
		return { kind: (role ?? context.role) ? 'plan' : 'result', indicator: counted.indicator };
	const [first] = unit ?? [];
	return first === undefined ? { kind: 'figures' } : { kind: 'unit', name: fullName(first) };
}

/** The lines of an indicator column, one a text: what their figures were taken for, or that nobody knows. */
function linesSeen({ table, columns, claims, problems, said, reader }: Parts): readonly UnderstoodLine[] {
	const column = columns.find(({ holds }) => holds === 'indicator');
	if (column === undefined) return [];
	const taken = new Map(claims.map((claim) => [claim.row, claim]));
	const asked = new Set(
		problems.flatMap(({ question, row }) => (question?.about === 'indicator' ? [row] : []))
	);
	const decided = new Map((said?.lines ?? []).map(({ text, meaning }) => [answerKey(text), meaning]));
	const seen = new Map<string, UnderstoodLine>();
	for (const line of table.lines) {
		const text = textAt(line, column.index);
		const key = answerKey(text);
		if (text === '' || seen.has(key)) continue;
		const claim = taken.get(line.row);
		const isDecided = decided.has(key);
		const understood = lineMeans(claim, isDecided && reader.isLeftOut(text), asked.has(line.row));
		if (understood !== null) seen.set(key, { text, row: line.row, understood, isDecided });
		if (seen.size >= MOST_LINES) break;
	}
	return [...seen.values()];
}

function lineMeans(claim: Claim | undefined, isLeftOut: boolean, isAsked: boolean): Understood | null {
	if (isLeftOut) return { kind: 'unused', role: 'left-out' };
	if (claim !== undefined) return { kind: claim.role ?? 'result', indicator: claim.indicator.indicator };
	return isAsked ? { kind: 'unknown' } : null;
}

/** Names that were asked about, and those decided on. */
function namesSeen({ problems, said }: Parts): readonly UnderstoodName[] {
	const names = new Map<string, UnderstoodName>();
	for (const { text, unit } of said?.names ?? []) names.set(answerKey(text), { text, proposed: [], unit });
	for (const { question } of problems) {
		if (question?.about !== 'unit') continue;
		const key = answerKey(question.text);
		const unit = names.get(key)?.unit;
		names.set(key, { text: question.text, proposed: question.proposed as readonly UnitId[], unit });
	}
	return [...names.values()];
}
