/** More different texts than this are not worth remembering: they do not come again. */
const MOST = 20_000;

/** The same function, which works only once for each text: a table says the same things over and over. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const value = work(text);
		if (known.size >= MOST) known.clear();
		known.set(text, value);
		return value;
	};
}
