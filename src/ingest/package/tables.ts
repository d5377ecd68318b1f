import type {
	Conclusion,
	DatedEvent,
	LineageStep,
	Meeting,
	OutsidePart,
	PublishedFigure,
	Target
} from '#domain/package.ts';
import type { Deck } from '#domain/deck.ts';
import type { Problem } from '#domain/problem.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { UnitSpan } from '#domain/unit.ts';
import { decodeUtf8 } from '../csv/decode.ts';
import { readCsv } from '../csv/read-csv.ts';
import { readDeck } from '../decks/read-deck.ts';
import type { ColumnsOf } from '../schema/column.ts';
import { readTable, type TableReading } from '../schema/read-table.ts';
import { ACTIVITIES, type FactRow } from '../schema/tables/activities.ts';
import { CONCLUSIONS } from '../schema/tables/conclusions.ts';
import { EVENTS } from '../schema/tables/events.ts';
import { INDICATORS } from '../schema/tables/indicators.ts';
import { LINEAGE } from '../schema/tables/lineage.ts';
import { MEETINGS } from '../schema/tables/meetings.ts';
import { OUTSIDE_PARTS } from '../schema/tables/outside-parts.ts';
import { PUBLISHED } from '../schema/tables/published.ts';
import { TARGETS } from '../schema/tables/targets.ts';
import { UNITS } from '../schema/tables/units.ts';

/** Every table of the package, read row by row; nothing is judged against anything else yet. */
export interface Tables {
	readonly units: TableReading<UnitSpan>;
	readonly lineage: TableReading<LineageStep>;
	readonly outsideParts: TableReading<OutsidePart>;
	readonly indicators: TableReading<Indicator>;
	readonly targets: TableReading<Target>;
	readonly activities: TableReading<FactRow>;
	readonly published: TableReading<PublishedFigure>;
	readonly meetings: TableReading<Meeting>;
	readonly conclusions: TableReading<Conclusion>;
	readonly events: TableReading<DatedEvent>;
	readonly decks: { readonly rows: readonly Deck[]; readonly problems: readonly Problem[] };
}

/** Which table a path belongs to. */
const PATHS: Readonly<Record<Exclude<keyof Tables, 'decks'>, RegExp>> = {
	units: /^units\.csv$/,
	lineage: /^lineage\.csv$/,
	outsideParts: /^outside-parts\.csv$/,
	indicators: /^indicators\.csv$/,
	targets: /^targets\.csv$/,
	activities: /^activities\/[^/]+\.csv$/,
	published: /^published\.csv$/,
	meetings: /^meetings\.csv$/,
	conclusions: /^conclusions\.csv$/,
	events: /^events\.csv$/
};

/** Prepared presentations are no tables: each is a file of its own. */
const DECKS = /^decks\/[^/]+\.json$/;

/** Whether a path is one of the tables, or a file that only travels along. */
export const isTable = (path: string): boolean => Object.values(PATHS).some((form) => form.test(path));

function readFile<T extends object>(path: string, bytes: Uint8Array, columns: ColumnsOf<T>): TableReading<T> {
	const text = decodeUtf8(path, bytes);
	if (text.value === null) return { rows: [], problems: text.problems };
	const sheet = readCsv(path, text.value);
	return sheet.problems.length > 0 ? { rows: [], problems: sheet.problems } : readTable(sheet.value, columns);
}

function readDecks(files: ReadonlyMap<string, Uint8Array>): Tables['decks'] {
	const read = [...files].filter(([path]) => DECKS.test(path)).map(([path, bytes]) => readDeck(path, bytes));
	return {
		rows: read.flatMap(({ value }) => (value === null ? [] : [value])),
		problems: read.flatMap(({ problems }) => problems)
	};
}

/** Reads every table among the files. A table that is not there is empty. */
export function readTables(files: ReadonlyMap<string, Uint8Array>): Tables {
	const read = <T extends object>(form: RegExp, columns: ColumnsOf<T>): TableReading<T> => {
		const parts = [...files]
			.filter(([path]) => form.test(path))
			.map(([path, bytes]) => readFile(path, bytes, columns));
		return {
			rows: parts.flatMap((part) => part.rows),
			problems: parts.flatMap((part) => part.problems)
		};
	};
	return {
		units: read(PATHS.units, UNITS),
		lineage: read(PATHS.lineage, LINEAGE),
		outsideParts: read(PATHS.outsideParts, OUTSIDE_PARTS),
		indicators: read(PATHS.indicators, INDICATORS),
		targets: read(PATHS.targets, TARGETS),
		activities: read(PATHS.activities, ACTIVITIES),
		published: read(PATHS.published, PUBLISHED),
		meetings: read(PATHS.meetings, MEETINGS),
		conclusions: read(PATHS.conclusions, CONCLUSIONS),
		events: read(PATHS.events, EVENTS),
		decks: readDecks(files)
	};
}

/** Everything wrong with the tables by themselves. */
export const problemsOf = (tables: Tables): Problem[] =>
	Object.values(tables).flatMap((table: { readonly problems: readonly Problem[] }) => table.problems);
