import type { Fact } from '#domain/fact.ts';
import { amendedTasks } from '#indicators/conclusions.ts';
import type { Data } from '#indicators/scope.ts';
import { CHANGED_TASKS, type NotedTask } from '#keeping/noted.ts';
import { Noted, type NotingApp } from '../../noted.svelte.ts';
import { sameFigures } from './same-figures.ts';

/** What a show stands on: the figures, and the rows they are made of; null until the engine has read them. */
export interface ShowData extends Data {
	readonly facts: readonly Fact[] | null;
}

/** Why there are no rows to look at yet. */
export type RowsAbsence = 'opening' | 'newer' | 'failed';

/** The figures of a show, with the tasks as this office keeps them. From the first key on nothing else changes them. */
export class ShowFigures {
	readonly #app: NotingApp;
	/** The tasks that were added or changed on this machine. */
	readonly #tasks: Noted<NotedTask>;
	#held: ShowData | null = $state.raw(null);
	#declined: ShowData | null = $state.raw(null);
	readonly #live: ShowData = $derived.by(() => {
		const { register, cube, facts } = this.#app.workspace;
		if (this.#tasks.all.length === 0) return { register, cube, facts };
		const conclusions = amendedTasks(register.conclusions, this.#tasks.all);
		return { register: { ...register, conclusions }, cube, facts };
	});
	readonly #isOld = $derived(this.#held !== null && !sameFigures(this.#held, this.#live));

	readonly data: ShowData = $derived(this.#held ?? this.#live);
	/** Newer figures are here and may be taken. */
	readonly isOffered = $derived(this.#isOld && this.#declined !== this.#live);
	/** The rows behind the figures shown, never behind newer ones; or why there are none. */
	readonly facts: readonly Fact[] | RowsAbsence = $derived.by(() => {
		const own = this.data.facts ?? (this.#isOld ? null : this.#live.facts);
		if (own !== null) return own;
		if (this.#isOld) return 'newer';
		return ['off', 'opening'].includes(this.#app.workspace.engine) ? 'opening' : 'failed';
	});

	constructor(app: NotingApp) {
		this.#app = app;
		this.#tasks = new Noted(app, CHANGED_TASKS);
	}

	/** Reads the tasks for the component that is being made, and follows other windows. */
	follow(): void {
		this.#tasks.follow();
	}

	/** From here on the figures stay. */
	hold(): void {
		this.#held ??= this.#live;
	}

	decide(isTaken: boolean): void {
		if (isTaken) this.#held = this.#live;
		else this.#declined = this.#live;
	}
}
