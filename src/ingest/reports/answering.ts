import type { UnitId, UnitSpan } from '#domain/unit.ts';
import { foldName } from '../names/fold.ts';
import { answerKey, type Meaning, type ShapeAnswers } from './answers.ts';
import type { Column } from './columns.ts';
import type { Label, LabelReader } from './label.ts';
import type { UnitIndex } from './unit-index.ts';
import type { UnitReading } from './unit-names.ts';

/** Something a person decided that a figure rests on: the text as written, and the id it stands for. */
export interface Decided {
	readonly text: string;
	readonly as: string;
}

/** Every span of that name and kind: a name is used again for another territory, and the period tells which. */
export function spansNamedLike({ byId, byName }: UnitIndex, unit: UnitId): readonly UnitSpan[] {
	const own = byId.get(unit) ?? [];
	const [first] = own;
	if (first === undefined) return [];
	return (byName.get(foldName(first.name)) as readonly UnitSpan[]).filter(({ kind }) => kind === first.kind);
}

/** A reader that knows what was answered of the tables of one shape; every other text it reads as before. */
export function answeringReader(reader: LabelReader, said: ShapeAnswers | undefined): LabelReader {
	if (said === undefined || said.names.length + said.lines.length === 0) return reader;
	const names = new Map(said.names.map(({ text, unit }) => [answerKey(text), unit]));
	const lines = new Map(said.lines.map(({ text, meaning }) => [answerKey(text), meaning]));
	const unitOf = (text: string): UnitReading | null => {
		const unit = names.get(answerKey(text));
		if (unit === undefined || unit === null) return null;
		const spans = spansNamedLike(reader.units, unit);
		return spans.length === 0 ? null : { kind: 'found', spans };
	};
	const isLeftOut = (text: string): boolean => {
		const key = answerKey(text);
		return names.get(key) === null || lines.get(key)?.kind === 'left-out';
	};
	return {
		...reader,
		read: (text) => labelWith(reader, text, unitOf(text), lines.get(answerKey(text))),
		unitNamed: (text) => unitOf(text) ?? reader.unitNamed(text),
		isLeftOut,
		decisionOn: (text) => decisionIn(text, names.get(answerKey(text)), lines.get(answerKey(text)))
	};
}

function labelWith(
	reader: LabelReader,
	text: string,
	unit: UnitReading | null,
	meaning: Meaning | undefined
): Label {
	const label = reader.read(text);
	if (unit !== null) return { ...label, unit, indicator: null, body: null, role: null, isTotal: false };
	if (meaning === undefined || !('indicator' in meaning)) return label;
	const indicator = indicatorOfId(reader, meaning.indicator);
	if (indicator === null) return label;
	const role = meaning.kind === 'plan' ? ('plan' as const) : null;
	return { ...label, unit: { kind: 'unknown' }, indicator, role, isTotal: false, isPart: false };
}

const indicatorOfId = ({ indicators }: LabelReader, id: string) => indicators.byId.get(id) ?? null;

function decisionIn(
	text: string,
	unit: UnitId | null | undefined,
	meaning: Meaning | undefined
): Decided | null {
	if (unit !== undefined && unit !== null) return { text, as: unit };
	return meaning !== undefined && 'indicator' in meaning ? { text, as: meaning.indicator } : null;
}

/** The columns as the clerk says they are. */
export function answeredColumns(
	columns: readonly Column[],
	said: ShapeAnswers | undefined,
	reader: LabelReader
): readonly Column[] {
	if (said === undefined) return columns;
	const meanings = new Map(said.columns.map(({ index, meaning }) => [index, meaning]));
	const names = new Map(said.names.map(({ text, unit }) => [answerKey(text), unit]));
	return columns.map((column) => {
		const meaning = meanings.get(column.index);
		if (meaning !== undefined) return columnMeaning(column, meaning, reader);
		const unit = names.get(answerKey(column.heading));
		return unit === undefined ? column : columnOfUnit(column, unit, reader);
	});
}

/** A column headed by a name: it holds the figures of that unit, or is left out. */
function columnOfUnit(column: Column, unit: UnitId | null, { units }: LabelReader): Column {
	if (unit === null) return { ...column, holds: 'note', isDecided: true };
	const spans = spansNamedLike(units, unit);
	return spans.length === 0 ? column : { ...column, holds: 'figures', unit: spans, isDecided: true };
}

function columnMeaning(column: Column, meaning: Meaning, reader: LabelReader): Column {
	const bare = { ...column, indicator: null, unit: null, role: null, isTotal: false, isDecided: true };
	if (meaning.kind === 'left-out') return { ...bare, holds: 'note' };
	if (meaning.kind === 'units') return { ...bare, holds: 'unit' };
	const indicator = indicatorOfId(reader, meaning.indicator);
	if (indicator === null) return column; // the register no longer has it
	return { ...bare, holds: 'figures', indicator, role: meaning.kind === 'plan' ? 'plan' : null };
}
