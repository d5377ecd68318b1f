import { ranksOf } from './rank.ts';

/** The value at a share of the way through some values (linear between neighbours); null where there is none. */
export function quantileOf(values: readonly number[], shareRatio: number): number | null {
	const sorted = values.toSorted((a, b) => a - b);
	if (sorted.length === 0) return null;
	const at = (sorted.length - 1) * shareRatio;
	const [below, above] = [sorted[Math.floor(at)] as number, sorted[Math.ceil(at)] as number];
	return below + (above - below) * (at - Math.floor(at));
}

/** Fewer pairs than this say nothing of a tie. */
const FEWEST_PAIRS = 5;

/** Ranks with ties at their mean place, as Spearman's coefficient wants them. */
function meanRanks(values: readonly number[]): number[] {
	const ranks = ranksOf(values);
	return ranks.map((rank) => {
		const ties = ranks.filter((other) => other === rank).length;
		return (rank as number) + (ties - 1) / 2;
	});
}

/** Spearman's rank correlation, −1 to 1; null under five pairs or where one side does not vary. */
export function rankCorrelation(pairs: readonly { readonly x: number; readonly y: number }[]): number | null {
	if (pairs.length < FEWEST_PAIRS) return null;
	const mean = (pairs.length + 1) / 2;
	const off = (values: readonly number[]) => meanRanks(values).map((rank) => rank - mean);
	const [xs, ys] = [off(pairs.map(({ x }) => x)), off(pairs.map(({ y }) => y))];
	const dot = (a: readonly number[], b: readonly number[]) =>
		a.reduce((sum, value, index) => sum + value * (b[index] as number), 0);
	const size = Math.sqrt(dot(xs, xs) * dot(ys, ys));
	return size === 0 ? null : dot(xs, ys) / size;
}
