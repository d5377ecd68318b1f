/** Chance that can be had again: the same seed and number always give the same choices. */
export class Chance {
	#state: number;

	constructor(seed: number, number = 0) {
		// Neighbouring numbers must not begin alike.
		this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35);
	}

	/** 0 to below `limit`, whole (mulberry32). */
	below(limit: number): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
	}

	one<T>(choices: readonly T[]): T {
		const choice = choices[this.below(choices.length)];
		if (choice === undefined) throw new RangeError('There is nothing to choose from.');
		return choice;
	}

	/** Once in so many times. */
	onceIn(times: number): boolean {
		return this.below(times) === 0;
	}
}
