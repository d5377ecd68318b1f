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
	/** The keys in the order they came, round and round: to ask a Map for its first key takes longer with each one taken out. */
	readonly #order: K[] = [];
	#next = 0;

	constructor(most: number) {
		super();
		this.#most = most;
	}

	override set(key: K, value: V): this {
		if (this.has(key)) return super.set(key, value);
		if (this.size >= this.#most) this.delete(this.#order[this.#next] as K);
		this.#order[this.#next] = key;
		this.#next = (this.#next + 1) % this.#most;
		return super.set(key, value);
	}
}

/** More different texts than this are not worth remembering: they do not come again. */
const MOST = 100_000;

/** The same function, which works only once for each text, as long as it is among the `most` latest. */
export function remembered<T>(work: (text: string) => T, most = MOST): (text: string) => T {
	const known = new Latest<string, T>(most);
	return (text) => getOrMake(known, text, work);
}
