// Noise that is the same on every machine and every day: a number drawn from a name, never from a clock.

/** @type {(hash: number, code: number) => number} */
const stir = (hash, code) => Math.imul(hash ^ code, 0x01000193) >>> 0;

/**
 * Spreads the last bits over all the others.
 * @param {number} hash
 */
function scatter(hash) {
	const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
	return (twice ^ (twice >>> 16)) >>> 0;
}

/**
 * A number from 0 up to but not including 1, always the same for the same names.
 * @param {...(string | number)} names
 */
export function drawn(...names) {
	const codes = [...names.join('|')].map((letter) => letter.codePointAt(0) ?? 0);
	return scatter(codes.reduce(stir, 0x811c9dc5)) / 0x1_0000_0000;
}

/**
 * Noise around 0 with a spread of about 1: three draws are close enough to a bell.
 * @param {...(string | number)} names
 */
export const noise = (...names) =>
	(drawn(...names, 'a') + drawn(...names, 'b') + drawn(...names, 'c') - 1.5) * 2;

/**
 * The items in an order of their own for every name.
 * @template T
 * @param {readonly T[]} items
 * @param {...(string | number)} names
 */
export const shuffled = (items, ...names) =>
	items
		.map((item, index) => ({ item, rank: drawn(...names, index) }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ item }) => item);
