/** Where a reader was on a screen: what was open, what had the focus, how far down. */
export interface Place {
	/** Of the open `<details>`, by their order on the screen. */
	readonly open: readonly number[];
	/** Of the focused element among all that can have the focus; -1 where none. */
	readonly focused: number;
	readonly top: number;
}

const FOCUSABLE = 'a[href], button, [role="button"], input, select, summary, textarea';

const within = <T extends HTMLElement>(selector: string): T[] => [
	...(document.querySelector('main')?.querySelectorAll<T>(selector) ?? [])
];

/** For the snapshot of a page, which the router takes when its reader leaves and gives back when he comes back. */
export const keptPlace = {
	capture: (): Place => ({
		open: within<HTMLDetailsElement>('details').flatMap(({ open }, index) => (open ? [index] : [])),
		focused: within(FOCUSABLE).findIndex((element) => element === document.activeElement),
		top: window.scrollY
	}),
	restore: ({ open, focused, top }: Place): void => {
		within<HTMLDetailsElement>('details').forEach((details, index) => (details.open = open.includes(index)));
		within(FOCUSABLE)[focused]?.focus({ preventScroll: true });
		window.scrollTo(0, top);
	}
};
