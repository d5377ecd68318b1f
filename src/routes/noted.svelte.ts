import type { NotedList } from '#keeping/noted.ts';
import type { Outcome } from '#keeping/outcome.ts';
import { onMount } from 'svelte';
import type { AppContext } from './app-context.ts';
import { openKept } from './engine-effects.ts';

export type NotingApp = Pick<AppContext, 'workspace' | 'kept'>;

/**
 * Reads what is kept beside the figures when a component is mounted, and again whenever another window may have
 * changed it: no component is told of that, only the storage hears of it.
 */
export function followNotes({ workspace, kept }: NotingApp, read: () => Promise<void>): void {
	onMount(() => void openKept(kept, workspace.register).then(read));
	$effect(() => {
		if (kept.notesChanged > 0) void read();
	});
}

/** A list kept on this machine beside the figures, as a screen shows it. */
export class Noted<T extends { readonly id: string }> {
	all: readonly T[] = $state.raw([]);
	readonly #app: NotingApp;
	readonly #list: NotedList<T>;

	constructor(app: NotingApp, list: NotedList<T>) {
		this.#app = app;
		this.#list = list;
	}

	/** Reads it for the component that is being made, and follows other windows. */
	follow(): void {
		followNotes(this.#app, () => this.read());
	}

	async read(): Promise<void> {
		this.#take(await this.#app.kept.noted(this.#list));
	}

	/** Changes it as it lies there, and tells what came of that. */
	async amend(change: (before: readonly T[]) => readonly T[]): Promise<Outcome<readonly T[]>> {
		return this.#take(await this.#app.kept.amendNoted(this.#list, change));
	}

	/** Puts one item into it; `seen` is what stood there when it was last looked at. */
	async keep(item: T, seen: T | undefined): Promise<Outcome<readonly T[]>> {
		return this.#take(await this.#app.kept.keepNoted(this.#list, item, seen));
	}

	#take(outcome: Outcome<readonly T[]>): Outcome<readonly T[]> {
		if (outcome.ok) this.all = outcome.value;
		return outcome;
	}
}
