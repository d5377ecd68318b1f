import type { Page } from '#domain/deck.ts';
import type { Data } from '#indicators/scope.ts';

/** What the show tells the presenter's window. */
export interface Told {
	readonly kind: 'told';
	readonly page: number;
	readonly count: number;
	readonly title: string;
	readonly note: string;
	/** null on the last page. */
	readonly nextTitle: string | null;
	readonly nextNote: string;
	readonly isBlack: boolean;
	/** When the first key was pressed, in ms since 1970; null before. */
	readonly begunAt: number | null;
	/** New figures wait to be taken. */
	readonly isOffered: boolean;
}

/** What the presenter's window draws slides from: sent when it says hello, and whenever it changes. */
export interface Shown {
	readonly kind: 'shown';
	readonly pages: readonly Page[];
	readonly data: Data;
	/** Light or dark room. */
	readonly theme: string;
}

/** What the presenter's window asks of the show: to tell where it stands, to take a key or the new figures. */
export type AskedOfShow =
	| { readonly kind: 'hello' }
	| { readonly kind: 'press'; readonly key: string }
	| { readonly kind: 'figures'; readonly take: boolean };

/** Both windows of one show hear each other under its name; another show on this machine has another. */
export const openLink = (show: string): BroadcastChannel | null =>
	'BroadcastChannel' in globalThis ? new BroadcastChannel(`giao-ban-show-${show}`) : null;
