import Papa from 'papaparse';
import { readFile } from '#ingest/files/read-file.ts';
import { pollutedFiles } from './pollute.ts';
import { scoreOf, sumOf } from './score.ts';

/** `npm run pollock`: how our reader and PapaParse by itself load polluted files, out of 10. */

type Load = (text: string) => readonly (readonly string[])[] | null;

/** Our reader as it is: a refusal is an answer, and only a crash is none. An empty file is refused with no rows. */
const ours: Load = (text) => {
	const { grids } = readFile('a.csv', new TextEncoder().encode(text), []);
	return (grids[0]?.rows ?? []).map(({ cells }) => cells.map((cell) => cell.text));
};
const papa: Load = (text) => Papa.parse<string[]>(text, { skipEmptyLines: true }).data;

const LOADERS: readonly (readonly [string, Load])[] = [
	['Giao Ban', ours],
	['PapaParse', papa]
];

function attempt(load: Load, text: string): ReturnType<Load> {
	try {
		return load(text);
	} catch {
		return null;
	}
}

const files = pollutedFiles();
const kinds = [...new Set(files.map(({ kind }) => kind))];
const scores = LOADERS.map(([, load]) =>
	files.map(({ text, clean }) => sumOf(scoreOf(clean, attempt(load, text))))
);
const mean = (values: readonly number[]): string =>
	(values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3).padStart(10);
const line = (name: string, count: number, isIn: (kind: string) => boolean): string =>
	name.padEnd(34) +
	String(count).padStart(6) +
	scores.map((each) => mean(each.filter((_, at) => isIn(files[at]?.kind ?? '')))).join('');

console.log(`date       ${new Date().toISOString().slice(0, 10)}`);
console.log('command    npm run pollock');
console.log('           our own re-make of the kinds of pollution; not the published 2 290 files\n');
console.log('kind'.padEnd(34) + ' files' + LOADERS.map(([name]) => name.padStart(10)).join(''));
for (const kind of kinds)
	console.log(line(kind, files.filter((file) => file.kind === kind).length, (each) => each === kind));
console.log(line('all', files.length, () => true));
