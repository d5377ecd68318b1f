import type { UnitId } from '#domain/unit.ts';
import type { Language } from '#domain/selection.ts';
import { failureWords } from '#i18n/failures.ts';
import { UNIT_GROUPS, type NotedGroup } from '#keeping/noted.ts';
import type { Outcome } from '#keeping/outcome.ts';
import { Noted, type NotingApp } from '../../noted.svelte.ts';

/** The groups of units kept on this machine. */
export class Groups {
	/** Why the last change was not kept; '' where it was. */
	failure = $state('');
	readonly #noted: Noted<NotedGroup>;
	readonly #lang: () => Language;

	constructor(app: NotingApp, lang: () => Language) {
		this.#noted = new Noted(app, UNIT_GROUPS);
		this.#lang = lang;
	}

	get all(): readonly NotedGroup[] {
		return this.#noted.all;
	}

	/** Reads them for the component that is being made, and follows other windows. */
	follow(): void {
		this.#noted.follow();
	}

	#tell(outcome: Outcome<readonly NotedGroup[]>): void {
		this.failure = outcome.ok ? '' : failureWords(this.#lang(), outcome);
	}

	/** Keeps some units under a name; the same name again takes the place of the group it had. */
	async keep(name: string, units: readonly UnitId[]): Promise<void> {
		const id = name.toLocaleLowerCase('vi');
		const change = (before: readonly NotedGroup[]) => [
			...before.filter((group) => group.id !== id),
			{ id, name, units }
		];
		this.#tell(await this.#noted.amend(change));
	}

	async forget(id: string): Promise<void> {
		this.#tell(await this.#noted.amend((before) => before.filter((group) => group.id !== id)));
	}
}
