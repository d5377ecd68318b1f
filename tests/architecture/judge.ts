import { posix } from 'node:path';
import { importsOf, markupOf, type Import } from './imports.ts';
import { D3_REFUSED, MOST_LINES, ONE_IMPORTER, ROOMS, type Room } from './law.ts';

/** A file of src/: its path from there, and what is in it. */
export interface Source {
	readonly path: string;
	readonly text: string;
}

const CODE = /\.(ts|js|svelte)$/;
const isServerOnly = (path: string) => /(^|[/+])[^/]*\.server\.(ts|js)$|\+server\.(ts|js)$/.test(path);
const roomOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '.') : '.');

/** The path from src/ of an import of our own, or undefined for a package. */
function ownPath(importer: string, specifier: string): string | undefined {
	const bare = specifier.replace(/\?.*$/, '');
	if (bare.startsWith('#')) return bare.slice(1);
	return bare.startsWith('.') ? posix.join(posix.dirname(importer), bare) : undefined;
}

const allows = (allowed: readonly string[], name: string) =>
	allowed.some((entry) =>
		/[/:]$/.test(entry)
			? name.startsWith(entry)
			: entry === '*' || name === entry || name.startsWith(`${entry}/`)
	);

function ownFault(importer: string, specifier: string, path: string, room: Room): string | undefined {
	if (isServerOnly(path) && !isServerOnly(importer) && roomOf(importer) !== 'bin')
		return `${specifier} is for the server: only server files and bin may import it`;
	if (roomOf(path) === roomOf(importer)) return undefined;
	if (path.startsWith('../'))
		return room.outside?.includes(path) ? undefined : `${specifier} leads out of src`;
	if (specifier.startsWith('.')) return `${specifier} leaves the room: name the room, #${path}`;
	if (!allows(room.rooms, path)) return `${roomOf(importer)} may not import ${roomOf(path)} (${specifier})`;
	return undefined;
}

function packageFault(importer: string, { specifier, names }: Import, room: Room): string | undefined {
	if (specifier.startsWith('$lib')) return `${specifier}: there is no $lib here, name the room`;
	const allowed = [...(room.packages ?? []), ...(isServerOnly(importer) ? (room.onServer ?? []) : [])];
	if (!allows(allowed, specifier)) return `${roomOf(importer)} may not import the package ${specifier}`;
	if (!/^d3(-|$)/.test(specifier)) return undefined;
	const refused = names.find((name) => name === '*' || D3_REFUSED.test(name));
	return (
		refused &&
		`d3 computes and Svelte draws: ${refused} may not be imported, only computing names, one by one`
	);
}

function importFaults({ path, text }: Source): string[] {
	const room = ROOMS[roomOf(path)];
	if (!room) return [`the room ${roomOf(path)} is not in the import law`];
	return importsOf(path, text)
		.filter(({ specifier }) => !/^\.\/\$types(\.js)?$/.test(specifier)) // Kit makes these beside each route
		.map((imported) => {
			const own = ownPath(path, imported.specifier);
			return own === undefined
				? packageFault(path, imported, room)
				: ownFault(path, imported.specifier, own, room);
		})
		.filter((fault) => fault !== undefined);
}

function textFaults({ path, text }: Source): string[] {
	const lines = text.replace(/\n$/, '').split('\n').length;
	const most = MOST_LINES[posix.extname(path)] ?? Infinity;
	return [
		lines > most && `${lines} lines, at most ${most}`,
		path.endsWith('.svelte') && /\{@html\b/.test(markupOf(text)) && '{@html} is never used',
		roomOf(path) !== 'bin' &&
			/^\s*console\.\w+\(/m.test(text) &&
			'the console is not for us: show it, or throw it'
	].filter((fault) => fault !== false);
}

function sharedPackageFaults(sources: readonly Source[]): string[] {
	const importersOf = (name: string, room: string) =>
		sources
			.filter(({ path }) => roomOf(path) === room)
			.filter(({ path, text }) => importsOf(path, text).some(({ specifier }) => specifier === name))
			.map(({ path }) => path);
	return ONE_IMPORTER.flatMap((name) =>
		Object.keys(ROOMS)
			.map((room) => importersOf(name, room))
			.filter((importers) => importers.length > 1)
			.map(
				(importers) => `${importers.join(', ')}: ${name} has one importer in a room, not ${importers.length}`
			)
	);
}

/** Every rule that the sources break, each with the file that breaks it. */
export function brokenRules(all: readonly Source[]): string[] {
	const sources = all.filter(({ path }) => CODE.test(path));
	const faults = sources.flatMap((source) =>
		[...importFaults(source), ...textFaults(source)].map((fault) => `${source.path}: ${fault}`)
	);
	return [...faults, ...sharedPackageFaults(sources)];
}
