import type { UnitId } from '#domain/unit.ts';
import type { Register } from '#domain/package.ts';
import type { Language } from '#domain/selection.ts';
import { failureWords } from '#i18n/failures.ts';
import { UNIT_GROUPS, type NotedGroup } from '#keeping/noted.ts';
import type { Outcome } from '#keeping/outcome.ts';
import type { Kept } from '#state/kept.svelte.ts';
import { openKept } from '../../engine-effects.ts';

/** The groups of units kept on this machine. */
export class Groups {
	all: readonly NotedGroup[] = $state.raw([]);
	/** Why the last change was not kept; '' where it was. */
	failure = $state('');
	readonly #kept: Kept;
	readonly #lang: () => Language;

	constructor(kept: Kept, lang: () => Language) {
		this.#kept = kept;
		this.#lang = lang;
	}

	async open(register: Register): Promise<void> {
		await openKept(this.#kept, register);
		const kept = await this.#kept.noted(UNIT_GROUPS);
		if (kept.ok) this.all = kept.value;
	}

	#take(outcome: Outcome<readonly NotedGroup[]>): void {
		if (outcome.ok) this.all = outcome.value;
		this.failure = outcome.ok ? '' : failureWords(this.#lang(), outcome);
	}

	/** Keeps some units under a name; the same name again takes the place of the group it had. */
	async keep(name: string, units: readonly UnitId[]): Promise<void> {
		const id = name.toLocaleLowerCase('vi');
		const change = (before: readonly NotedGroup[]) => [
			...before.filter((group) => group.id !== id),
			{ id, name, units }
		];
		this.#take(await this.#kept.amendNoted(UNIT_GROUPS, change));
	}

	async forget(id: string): Promise<void> {
		this.#take(
			await this.#kept.amendNoted(UNIT_GROUPS, (before) => before.filter((group) => group.id !== id))
		);
	}
}
