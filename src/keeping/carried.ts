import { isObject, listOf, Misfit, objectOf, taken, text, type Shape } from './codec/shape.ts';
import {
	ADDED_FIGURES,
	CHANGED_TASKS,
	notedItems,
	OWN_DECKS,
	SAVED_BRIEFS,
	UNDERSTOOD_TABLES,
	UNIT_GROUPS,
	type NotedList
} from './noted.ts';
import { dueDatesNote, DUE_DATES } from './remember-due-dates.ts';
import type { Storage } from './storage/storage.ts';

/** What is kept beside the journal, by name, as it lies in the storage. */
export type Notes = ReadonlyMap<string, unknown>;

type Items = ReadonlyMap<string, unknown>;

/** One of them: what it must be, and its items by what tells them apart. */
interface Carried {
	readonly shape: Shape<unknown>;
	/** Anything that is no item of it is passed over, as its readers do. */
	readonly itemsOf: (note: unknown) => Items;
	readonly noteOf: (items: Items) => unknown;
}

const list = <T, Key extends keyof T>(noted: NotedList<T>, key: Key): [string, Carried] => [
	noted.name,
	{
		shape: listOf(noted.item),
		itemsOf: (note) => new Map(notedItems(noted, note).map((item) => [String(item[key]), item])),
		noteOf: (items) => [...items.values()]
	}
];

/** Everything that goes with a backup. What the browser answered about its storage is of this machine alone. */
const CARRIED: ReadonlyMap<string, Carried> = new Map([
	list(ADDED_FIGURES, 'id'),
	list(CHANGED_TASKS, 'id'),
	list(SAVED_BRIEFS, 'id'),
	list(UNIT_GROUPS, 'id'),
	list(OWN_DECKS, 'id'),
	list(UNDERSTOOD_TABLES, 'shape'),
	[
		DUE_DATES,
		{
			shape: taken((note) => (isObject(note) ? note : null)),
			itemsOf: (note) => new Map(Object.entries(dueDatesNote(note))),
			noteOf: (items) => Object.fromEntries(items)
		}
	]
]);

const itemsIn = (notes: Notes, name: string): Items =>
	CARRIED.get(name)?.itemsOf(notes.get(name)) ?? new Map<string, unknown>();

/** The notes of `names`, each made of its items. */
const made = (names: Iterable<string>, itemsOf: (name: string) => Items): Notes =>
	new Map([...names].map((name) => [name, CARRIED.get(name)?.noteOf(itemsOf(name))]));

/** All that lies beside the journal now and is not empty. @throws when the storage fails */
export async function recallNotes(storage: Storage): Promise<Notes> {
	const found = new Map<string, unknown>();
	for (const [name, { itemsOf, noteOf }] of CARRIED) {
		const items = itemsOf(await storage.recall(name));
		if (items.size > 0) found.set(name, noteOf(items));
	}
	return found;
}

/** As a backup writes them: a JSON text each. */
export const noteTexts = (notes: Notes): string[] =>
	[...notes].map(([name, value]) => JSON.stringify({ name, value }));

const NOTE = objectOf<{ readonly name: string; readonly value: unknown }>({
	name: text,
	value: (value) => value
});

/** What a backup brought, or where it is not what it should be. */
export function notesIn(json: readonly unknown[]): Notes | Misfit {
	const notes = new Map<string, unknown>();
	for (const [index, one] of json.entries()) {
		const note = NOTE(one);
		if (note instanceof Misfit) return new Misfit(`${index}.${note.path}`);
		const value = CARRIED.get(note.name)?.shape(note.value) ?? new Misfit('');
		if (value instanceof Misfit) return new Misfit(`${note.name}.${value.path}`);
		notes.set(note.name, value);
	}
	return notes;
}

/** What was brought stands in the place of what has its name here; what only this machine has stays. */
const laidOver = (here: Notes, brought: Notes): Notes =>
	made(brought.keys(), (name) => new Map([...itemsIn(here, name), ...itemsIn(brought, name)]));

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Without what was brought, and as it was before; what was changed or added since stays as it is. */
function takenBack(here: Notes, { before, brought }: Aside): Notes {
	return made(brought.keys(), (name) => {
		const [was, came] = [itemsIn(before, name), itemsIn(brought, name)];
		const isOfSince = ([key, item]: [string, unknown]): boolean =>
			!came.has(key) || !isSame(item, came.get(key));
		const stays = ([key, item]: [string, unknown]): [string, unknown][] => {
			if (isOfSince([key, item])) return [[key, item]];
			return was.has(key) ? [[key, was.get(key)]] : [];
		};
		return new Map([...itemsIn(here, name)].flatMap(stays));
	});
}

/** What a restore brought and what lay here before it: kept, so that it can be taken back and taken again. */
interface Aside {
	readonly before: Notes;
	readonly brought: Notes;
}

const asideName = (restore: string): string => `restored:${restore}`;

const asNotes = (stored: unknown): Notes => new Map(isObject(stored) ? Object.entries(stored) : []);

async function asideOf(storage: Storage, restore: string): Promise<Aside> {
	const stored = await storage.recall(asideName(restore));
	const [before, brought] = isObject(stored) ? [stored.before, stored.brought] : [];
	return { before: asNotes(before), brought: asNotes(brought) };
}

/** Lays what a restore brings over what lies here, all or nothing. @throws when the storage fails */
async function lay(storage: Storage, restore: string, brought: Notes): Promise<void> {
	if (brought.size === 0) return;
	const before = await recallNotes(storage);
	const aside = { before: Object.fromEntries(before), brought: Object.fromEntries(brought) };
	await storage.rememberAll([...laidOver(before, brought), [asideName(restore), aside]]);
}

/** What a backup brings, laid over what lies here. @throws when the storage fails */
export const bringNotes = (storage: Storage, restore: string, brought: Notes): Promise<void> =>
	brought.size === 0 ? Promise.resolve() : storage.exclusively(() => lay(storage, restore, brought));

/** Takes back what a restore brought beside the figures. @throws when the storage fails */
export const takeBackNotes = (storage: Storage, restore: string): Promise<void> =>
	storage.exclusively(async () => {
		const aside = await asideOf(storage, restore);
		await storage.rememberAll([...takenBack(await recallNotes(storage), aside)]);
	});

/** Takes it again. @throws when the storage fails */
export const bringNotesAgain = (storage: Storage, restore: string): Promise<void> =>
	storage.exclusively(async () => lay(storage, restore, (await asideOf(storage, restore)).brought));
