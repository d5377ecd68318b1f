import type { CompareKeys } from '#domain/comparing.ts';
import type { RowsKeys } from '#domain/row-behind.ts';
import type { Selection } from '#domain/selection.ts';
import type { Data } from '#indicators/scope.ts';
import type { Notice } from '#state/url/selection.ts';
import type { Kept } from '#state/kept.svelte.ts';
import type { Workspace } from '#state/workspace.svelte.ts';
import { createContext } from 'svelte';

/** What every screen shares: the figures, what the reader chose, and the way to choose otherwise. */
export interface AppContext {
	readonly workspace: Workspace;
	/** What was accepted on this machine. */
	readonly kept: Kept;
	readonly selection: Selection;
	/** The same, so many frames behind a choice (0 to `WAVES`): what need not be seen at once follows in waves. */
	readonly behind: (frames: number) => Selection;
	/** The same, as the address has it: last of all, and what the page calls itself follows it. */
	readonly addressed: Selection;
	/** The figures seen through the chosen lens: what a screen computes from. */
	readonly data: Data;
	/** The same through the lens of another selection; one object a lens, as long as the figures are the same. */
	readonly dataFor: (selection: Pick<Selection, 'lens'>) => Data;
	readonly notices: readonly Notice[];
	/** Which part of the selection's figure the screen of rows shows. */
	readonly rows: RowsKeys;
	/** What the screen that compares shows besides the selection. */
	readonly compare: CompareKeys;
	/** The same with the selection, so many frames behind a choice. */
	readonly comparedAt: (frames: number) => CompareKeys & { readonly selection: Selection };
	/** Takes a choice of that screen into the address, with one of the selection where both are one choice. */
	readonly chooseCompare: (own: Partial<CompareKeys>, choice?: Partial<Selection>) => void;
	/** Takes a choice into the address; back undoes it. */
	readonly choose: (choice: Partial<Selection>) => void;
	/**
	 * The address of a screen (of this one, with its own keys) under the addressed selection with this choice: links
	 * follow when all else is painted.
	 */
	readonly addressOf: (choice: Partial<Selection>, screen?: string, own?: Partial<CompareKeys>) => string;
}

export const [getApp, setApp] = createContext<AppContext>();
