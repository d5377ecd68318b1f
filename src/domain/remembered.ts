interface Answers<K, V> {
	get(key: K): V | undefined;
	set(key: K, value: V): unknown;
}

/** What is known of a key, made and kept where nothing is. What is made is never undefined. */
export function getOrMake<K, V>(known: Answers<K, V>, key: K, make: (key: K) => V): V {
	const before = known.get(key);
	if (before !== undefined) return before;
	const made = make(key);
	known.set(key, made);
	return made;
}

/** Keeps no more than `most` answers: those made last. */
export class Latest<K, V> extends Map<K, V> {
	readonly #most: number;

	constructor(most: number) {
		super();
		this.#most = most;
	}

	override set(key: K, value: V): this {
		if (this.size >= this.#most && !this.has(key)) this.delete(this.keys().next().value as K);
		return super.set(key, value);
	}
}

/** More different texts than this are not worth remembering: they do not come again. */
const MOST = 20_000;

/** The same function, which works only once for each text, as long as it is among the `most` latest. */
export function remembered<T>(work: (text: string) => T, most = MOST): (text: string) => T {
	const known = new Latest<string, T>(most);
	return (text) => getOrMake(known, text, work);
}
