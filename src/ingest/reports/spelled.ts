/** Vietnamese numerals, folded; where two are said, both. */
const ONES = [
	[],
	['mot'],
	['hai'],
	['ba'],
	['bon', 'tu'],
	['nam', 'lam'],
	['sau'],
	['bay'],
	['tam'],
	['chin']
];

function below100(value: number): readonly string[] {
	const [tens, ones] = [Math.floor(value / 10), ONES[value % 10] as readonly string[]];
	if (value === 0) return ['khong'];
	if (tens === 0) return ones;
	const heads = tens === 1 ? ['muoi'] : (ONES[tens] as readonly string[]).map((ten) => `${ten} muoi`);
	return ones.length === 0 ? heads : heads.flatMap((head) => ones.map((one) => `${head} ${one}`));
}

const VALUES: ReadonlyMap<string, number> = new Map(
	Array.from({ length: 100 }, (_, value) => below100(value).map((words) => [words, value] as const)).flat()
);

/** The value of a number under 100 written out, folded: "hai muoi lam" → 25; null for other words. */
export const spelledValue = (words: string): number | null => VALUES.get(words) ?? null;
