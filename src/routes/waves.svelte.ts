import { afterPaint } from './after-paint.ts';

/** In so many frames a choice is followed by what stands beside and below it. */
export const WAVES = 5;

const NONE: readonly (string | null)[] = Array.from({ length: WAVES }, () => null);

/**
 * A choice on its way over the screen. It is a query, as the address will have it; what was chosen shows it at once,
 * each wave one frame after the one before, and the address takes it last, so that no frame has more than its work.
 */
export class Waves {
	readonly #address: () => string;
	/** What is on screen before the address has it; null when the address does. */
	#pending: string | null = $state(null);
	/** What each wave still shows, the first to come first; null once the choice has reached it. */
	#shown: readonly (string | null)[] = $state.raw(NONE);
	/** What brings each choice to the address, the first to come first. */
	#underWay: readonly (() => Promise<void>)[] = [];

	/** @param address the query that the address has now */
	constructor(address: () => string) {
		this.#address = address;
	}

	/** What was chosen last. */
	get query(): string {
		return this.#pending ?? this.#address();
	}

	/** What the part of the screen shows that is so many frames behind a choice: 0 to `WAVES`. */
	behind(frames: number): string {
		return this.#shown[frames - 1] ?? this.query;
	}

	/** Whether a choice has not yet gone to the address. */
	get isUnderWay(): boolean {
		return this.#underWay.length > 0;
	}

	/** Shows a query; `reached` brings it to the address, and is called when all of the screen shows it. */
	take(next: string, reached: () => Promise<void>): void {
		const before = this.query;
		this.#underWay = [...this.#underWay, reached];
		this.#shown = this.#shown.map((shown) => shown ?? before);
		this.#pending = next;
		this.#release(0, reached);
	}

	/** The address has what was chosen. */
	arrive(): void {
		this.#pending = null;
	}

	/** All of the screen at once shows the newest choice, which goes to the address without waiting for its frames. */
	async hurry(): Promise<void> {
		const newest = this.#underWay.at(-1);
		this.#underWay = [];
		this.#shown = NONE;
		await newest?.();
	}

	#release(wave: number, reached: () => Promise<void>): void {
		afterPaint(() => {
			if (!this.#underWay.includes(reached)) return;
			if (wave === WAVES) {
				this.#underWay = this.#underWay.filter((other) => other !== reached);
				return void reached();
			}
			this.#shown = this.#shown.with(wave, null);
			this.#release(wave + 1, reached);
		});
	}
}
