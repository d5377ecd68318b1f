import type { IndicatorId } from '#domain/indicator.ts';
import type { UnitId } from '#domain/unit.ts';
import * as v from 'valibot';
import { tidyName } from '../names/tidy.ts';

/** What the clerk says a column, or a line, counts. */
export type Meaning =
	| { readonly kind: 'result' | 'plan'; readonly indicator: IndicatorId }
	/** No result: it is not read. */
	| { readonly kind: 'left-out' }
	/** The column names the units. */
	| { readonly kind: 'units' };

/** What a column is, by its place from 0. */
export interface ColumnAnswer {
	readonly index: number;
	readonly meaning: Meaning;
}

/** What the lines with this text count. */
export interface LineAnswer {
	readonly text: string;
	readonly meaning: Meaning;
}

/** Whom a name means; null: nobody, its lines are left out. */
export interface NameAnswer {
	readonly text: string;
	readonly unit: UnitId | null;
}

/** Everything said about tables of one shape. They hold for every table of that shape, today's and later ones. */
export interface ShapeAnswers {
	/** Made by `shapeOf`. */
	readonly shape: string;
	readonly columns: readonly ColumnAnswer[];
	readonly lines: readonly LineAnswer[];
	readonly names: readonly NameAnswer[];
}

/** One thing the clerk says. A null meaning, or an undefined unit, takes back what was said. */
export type Answer =
	| { readonly of: 'column'; readonly index: number; readonly meaning: Meaning | null }
	| { readonly of: 'line'; readonly text: string; readonly meaning: Meaning | null }
	| { readonly of: 'name'; readonly text: string; readonly unit: UnitId | null | undefined };

/** Names are one when only case and blanks differ; accents tell names apart. */
export const answerKey = (text: string): string => tidyName(text).toLowerCase();

const nothing = (shape: string): ShapeAnswers => ({ shape, columns: [], lines: [], names: [] });

const others = <T extends { readonly text: string }>(all: readonly T[], text: string): readonly T[] =>
	all.filter((one) => answerKey(one.text) !== answerKey(text));

/** The answers of a shape with one more, or one less. */
export function withAnswer(shape: string, before: ShapeAnswers | undefined, answer: Answer): ShapeAnswers {
	const said = before ?? nothing(shape);
	if (answer.of === 'column') {
		const { index, meaning } = answer;
		const rest = said.columns.filter((one) => one.index !== index);
		return { ...said, columns: meaning === null ? rest : [...rest, { index, meaning }] };
	}
	if (answer.of === 'line') {
		const { text, meaning } = answer;
		const rest = others(said.lines, text);
		return { ...said, lines: meaning === null ? rest : [...rest, { text, meaning }] };
	}
	const { text, unit } = answer;
	const rest = others(said.names, text);
	return { ...said, names: unit === undefined ? rest : [...rest, { text, unit }] };
}

export const isSilent = ({ columns, lines, names }: ShapeAnswers): boolean =>
	columns.length + lines.length + names.length === 0;

/** What was said of a shape, the file it was said of, and when (ISO). */
export interface RememberedShape extends ShapeAnswers {
	readonly from: string;
	readonly at: string;
}

/** More shapes than this are not remembered: the oldest go. */
export const MOST_SHAPES = 200;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const text = v.pipe(v.string(), v.maxLength(400));
const meaning = v.union([
	v.strictObject({ kind: v.picklist(['result', 'plan']), indicator: id }),
	v.strictObject({ kind: v.picklist(['left-out', 'units']) })
]);
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(199));
const REMEMBERED = v.pipe(
	v.array(
		v.strictObject({
			shape: text,
			columns: v.array(v.strictObject({ index, meaning })),
			lines: v.array(v.strictObject({ text, meaning })),
			names: v.array(v.strictObject({ text, unit: v.nullable(id) })),
			from: text,
			at: text
		})
	),
	v.maxLength(MOST_SHAPES)
);

/** What a storage gave back, if it is what was once put in; else nothing is remembered. */
export function rememberedShapes(stored: unknown): readonly RememberedShape[] {
	const parsed = v.safeParse(REMEMBERED, stored);
	return parsed.success ? (parsed.output as readonly RememberedShape[]) : [];
}
