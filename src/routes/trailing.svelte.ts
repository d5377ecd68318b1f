import { afterPaint } from './after-paint.ts';

/** A screen has up to nine hundred links: in so many frames they are all written anew. */
const GROUPS = 6;

/** Where the links of one group lead from. */
class Group {
	query: string = $state('');
}

/** Links trail the address, group by group one frame later each: nobody follows one before the choice is painted. */
export class Trailing {
	readonly #groups = Array.from({ length: GROUPS }, () => new Group());
	#address = '';

	/** What each group makes of its query, read as a getter. */
	map<T>(make: (query: () => string) => T): readonly T[] {
		return this.#groups.map((group) => make(() => group.query));
	}

	follow(address: string): void {
		if (address === this.#address) return;
		this.#address = address;
		this.#reach(0);
	}

	/** All links at once: for the first address of a visit, and for who follows a link before its frame has come. */
	catchUp(address: string): void {
		this.#address = address;
		for (const group of this.#groups) group.query = address;
	}

	#reach(at: number): void {
		const group = this.#groups[at];
		if (group === undefined) return;
		group.query = this.#address;
		afterPaint(() => this.#reach(at + 1));
	}
}
