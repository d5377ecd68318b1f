import type { Fact } from '#domain/fact.ts';
import { guarded } from '#domain/guarded-text.ts';
import type { Target } from '#domain/package.ts';
import { csvBytes, type CsvCell } from '../csv.ts';
import { plainText } from './plain-text.ts';

/** A table of the package: the headings of its columns, and how each is filled from a row. */
type Columns<T> = Readonly<Record<string, (row: T) => CsvCell>>;

/** Words for people, as the reader of a package gives them back. */
const words = (text: string): string => guarded(plainText(text));

/** The columns of `activities/<year>.csv`. */
export const ACTIVITY_COLUMNS: Columns<Fact> = {
	unit: (fact) => fact.unit,
	period: (fact) => fact.period.text,
	indicator: (fact) => fact.indicator,
	body: (fact) => fact.body,
	count: (fact) => fact.count,
	topic: (fact) => words(fact.topic),
	origin: (fact) => fact.origin,
	source: (fact) => words(fact.source || fact.file)
};

/** The columns of `targets.csv`. */
export const TARGET_COLUMNS: Columns<Target> = {
	indicator: (target) => target.indicator,
	unit: (target) => target.unit,
	kind: (target) => target.kind,
	period: (target) => target.period.text,
	value: (target) => target.value,
	given_by: (target) => words(target.givenBy),
	document: (target) => words(target.document),
	origin: (target) => target.origin
};

/** A table as the bytes of its file. */
export const tableBytes = <T>(columns: Columns<T>, rows: readonly T[]): Uint8Array =>
	csvBytes([Object.keys(columns), ...rows.map((row) => Object.values(columns).map((cell) => cell(row)))], {
		forPeople: false
	});
