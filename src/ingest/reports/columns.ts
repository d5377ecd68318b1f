import type { Body } from '#domain/fact.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { UnitSpan } from '#domain/unit.ts';
import type { Header } from './header.ts';
import type { Dimension } from './dimension-words.ts';
import type { Role } from './heading-words.ts';
import type { Label, LabelReader } from './label.ts';
import { combineSpans, type TimeSpan } from './span-of-time.ts';

/** One column of a table and what its header says of it. */
export interface Column {
	/** From 0; a spreadsheet numbers it one more. */
	readonly index: number;
	readonly heading: string;
	/** What the column holds; `figures` when each cell is a figure, null when nobody knows. */
	readonly holds: Dimension | 'figures' | null;
	readonly unit: readonly UnitSpan[] | null;
	readonly indicator: Indicator | null;
	readonly time: TimeSpan | null;
	/** Two parts of the heading tell times that cannot both be. */
	readonly timesConflict: readonly [TimeSpan, TimeSpan] | null;
	readonly body: Body | null;
	readonly role: Role | null;
	readonly isTotal: boolean;
	/** The clerk said what it is. */
	readonly isDecided?: boolean;
}

/** Dimensions that stay what they are whatever stands above them. */
const PLAIN: readonly (Dimension | null)[] = ['ordinal', 'note', 'counted-in', 'origin', 'code'];

function roleOf(labels: readonly Label[]): Role | null {
	for (const label of labels.toReversed()) {
		if (label.role !== null) return label.role;
		if (label.dimension === 'value') return null;
	}
	return null;
}

function timeOver(labels: readonly Label[]): Pick<Column, 'time' | 'timesConflict'> {
	let time: TimeSpan | null = null;
	for (const label of labels) {
		if (label.time === null) continue;
		const before: TimeSpan = time ?? label.time;
		time = combineSpans(before, label.time);
		if (time === null) return { time, timesConflict: [before, label.time] };
	}
	return { time, timesConflict: null };
}

const bottomUp = <T>(labels: readonly Label[], of: (label: Label) => T | null): T | null =>
	labels
		.toReversed()
		.map(of)
		.find((value) => value !== null) ?? null;

const spansOf = ({ unit }: Label): readonly UnitSpan[] | null => (unit.kind === 'found' ? unit.spans : null);

function columnOf(parts: readonly string[], index: number, reader: LabelReader): Column {
	const labels = parts.map(reader.read);
	const whole = reader.read(parts.join(' '));
	const last = labels.at(-1);
	const indicator = whole.indicator ?? bottomUp(labels, (label) => label.indicator);
	const said = {
		unit: bottomUp(labels, spansOf),
		indicator,
		...timeOver(labels),
		body: bottomUp(labels, (label) => label.body) ?? whole.body,
		role: roleOf(labels),
		isTotal: last?.isTotal ?? false
	};
	return { index, heading: parts.join(' – '), holds: holdsOf(last, said), ...said };
}

function holdsOf(
	last: Label | undefined,
	{
		unit,
		indicator,
		time,
		body,
		role,
		isTotal
	}: Pick<Column, 'unit' | 'indicator' | 'time' | 'body' | 'role' | 'isTotal'>
): Column['holds'] {
	if (last === undefined) return null;
	const { dimension } = last;
	if (PLAIN.includes(dimension)) return dimension;
	const isMember = unit !== null || indicator !== null;
	if (dimension !== null && dimension !== 'value' && !isMember) return dimension;
	const isFigures =
		isMember || time !== null || body !== null || role !== null || isTotal || dimension === 'value';
	return isFigures ? 'figures' : null;
}

/** The columns a header describes. */
export const columnsOf = (header: Header, reader: LabelReader): readonly Column[] =>
	header.parts.map((parts, index) => columnOf(parts, index, reader));
