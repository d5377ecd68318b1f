import { remembered } from '#domain/remembered.ts';

/** A bit for each letter that stands in a text. */
const lettersOf = remembered((text) =>
	[...text].reduce((letters, letter) => letters | (1 << (letter.charCodeAt(0) & 31)), 0)
);

function bitsOf(letters: number): number {
	let count = 0;
	for (let rest = letters; rest !== 0; rest &= rest - 1) count++;
	return count;
}

/** A slip puts in at most one letter and takes out one: names of other letters need no closer look. */
function shareLetters(a: string, b: string, most: number): boolean {
	const [inA, inB] = [lettersOf(a), lettersOf(b)];
	return bitsOf(inA & ~inB) <= most && bitsOf(inB & ~inA) <= most;
}

/** Whether `a` becomes `b` by at most `most` letters put in, left out or changed, or by two neighbours swapped. */
export function isNear(a: string, b: string, most: number): boolean {
	if (Math.abs(a.length - b.length) > most || !shareLetters(a, b, most)) return false;
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) row.push(cheapest(a, b, i, j, { before, above, row }));
		[before, above] = [above, row];
	}
	return at(above, b.length) <= most;
}

interface Rows {
	readonly before: readonly number[];
	readonly above: readonly number[];
	readonly row: readonly number[];
}

const at = (row: readonly number[], index: number): number => row[index] as number;

function cheapest(a: string, b: string, i: number, j: number, { before, above, row }: Rows): number {
	const isSame = a[i - 1] === b[j - 1];
	const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
	return Math.min(
		at(above, j) + 1,
		at(row, j - 1) + 1,
		at(above, j - 1) + (isSame ? 0 : 1),
		isSwap ? at(before, j - 2) + 1 : Infinity
	);
}

/** Whether a name whose lost letters are `?` may be `name`. */
export function fitsLostLetters(damaged: string, name: string): boolean {
	return (
		damaged.length === name.length &&
		[...damaged].every((letter, index) => letter === '?' || letter === name[index])
	);
}
