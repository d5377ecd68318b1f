import { BODIES } from '#domain/fact.ts';
import { parseIndicatorId } from '#domain/indicator.ts';
import {
	AUDIENCES,
	COMPARISON_FORMS,
	SCOPES,
	STANDINGS,
	type Conclusion,
	type PublishedFigure
} from '#domain/package.ts';
import { parseDay, parsePeriod } from '#domain/period.ts';
import { parseUnitId, type UnitId } from '#domain/unit.ts';
import {
	isObject,
	listOf,
	Misfit,
	objectOf,
	oneOf,
	orNull,
	parsed,
	taken,
	text,
	whole,
	type Shape
} from './codec/shape.ts';

/** A list kept beside the journal: its name in the storage, and what one item must be. */
export interface NotedList<T> {
	readonly name: string;
	readonly item: Shape<T>;
}

const number = taken((value) => (typeof value === 'number' && Number.isFinite(value) ? value : null));

/** A printed figure as it is kept: its period is text that `parsePeriod` takes. */
export type NotedFigure = Omit<PublishedFigure, 'period'> & { readonly period: string };

/** Printed figures that were added on this machine. */
export const ADDED_FIGURES: NotedList<NotedFigure> = {
	name: 'published',
	item: objectOf<NotedFigure>({
		id: text,
		unit: parsed(parseUnitId),
		scope: oneOf(SCOPES),
		body: oneOf(BODIES),
		indicator: parsed(parseIndicatorId),
		period: parsed((found) => parsePeriod(found)?.text ?? null),
		value: orNull(whole),
		comparisonForm: oneOf(COMPARISON_FORMS),
		comparisonPercent: orNull(number),
		phrase: text,
		source: text,
		note: text
	})
};

/** How a task was amended is told by whether the data have it. */
export type NotedTask = Omit<Conclusion, 'amended'>;

/** Tasks of a briefing that were added or changed on this machine; one of a shipped task's id takes its place. */
export const CHANGED_TASKS: NotedList<NotedTask> = {
	name: 'conclusions',
	item: objectOf<NotedTask>({
		id: text,
		meeting: parsed(parseDay),
		for: oneOf(AUDIENCES),
		taskVi: text,
		taskEn: text,
		indicator: orNull(parsed(parseIndicatorId)),
		due: orNull(parsed(parseDay)),
		standing: oneOf(STANDINGS),
		source: text
	})
};

/** One sentence of a saved brief: its words, and each of its numbers with what it is. */
export interface NotedSentence {
	readonly id: string;
	readonly text: string;
	readonly figures: readonly { readonly label: string; readonly value: number; readonly text: string }[];
}

/** A brief as it was when it was saved. */
export interface NotedBrief {
	readonly id: string;
	/** ISO instant. */
	readonly at: string;
	/** Which brief: quarter, units, base, cumulated and language, as text. */
	readonly about: string;
	readonly sentences: readonly NotedSentence[];
}

export const SAVED_BRIEFS: NotedList<NotedBrief> = {
	name: 'briefs',
	item: objectOf<NotedBrief>({
		id: text,
		at: text,
		about: text,
		sentences: listOf(
			objectOf<NotedSentence>({
				id: text,
				text,
				figures: listOf(objectOf<NotedSentence['figures'][number]>({ label: text, value: number, text }))
			})
		)
	})
};

/** Units that were marked together, under a name of the reader's. */
export interface NotedGroup {
	readonly id: string;
	readonly name: string;
	readonly units: readonly UnitId[];
}

export const UNIT_GROUPS: NotedList<NotedGroup> = {
	name: 'groups',
	item: objectOf<NotedGroup>({ id: text, name: text, units: listOf(parsed(parseUnitId)) })
};

/** A presentation made on this machine: its id, and the text of its file. */
export interface NotedDeck {
	readonly id: string;
	readonly text: string;
}

export const OWN_DECKS: NotedList<NotedDeck> = {
	name: 'decks',
	item: objectOf<NotedDeck>({ id: text, text })
};

/** What was said of tables of one shape; the rest of it is for its reader to judge. */
export const UNDERSTOOD_TABLES: NotedList<{ readonly shape: string }> = {
	name: 'understood-tables',
	item: taken((value) =>
		isObject(value) && typeof value.shape === 'string' ? { ...value, shape: value.shape } : null
	)
};

/** The list with an item in its place or at its end; null where what has its id there is not what was `seen`. */
export function withItem<T extends { readonly id: string }>(
	list: NotedList<T>,
	before: readonly T[],
	item: T,
	seen: T | undefined
): readonly T[] | null {
	// As the list has them: a screen may know more of an item than is kept.
	const [known] = notedItems(list, [seen]);
	const kept = notedItems(list, [item]);
	const place = before.findIndex(({ id }) => id === item.id);
	if (JSON.stringify(before[place]) !== JSON.stringify(known)) return null;
	return place < 0 ? [...before, ...kept] : before.toSpliced(place, 1, ...kept);
}

/** What was kept under a name, item by item: one that is no longer what it should be is passed over, the rest stay. */
export function notedItems<T>({ item }: NotedList<T>, stored: unknown): readonly T[] {
	if (!Array.isArray(stored)) return [];
	return stored.flatMap((value) => {
		const read = item(value);
		return read instanceof Misfit ? [] : [read];
	});
}
