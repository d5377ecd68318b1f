import type { UnitId } from '#domain/unit.ts';
import type { Attachment } from 'svelte/attachments';

/** Tells which unit's mark the pointer is over or the focus is in: whatever carries `data-unit`. null: none. */
export const pointing =
	(onpoint: (unit: UnitId | null) => void): Attachment<Element> =>
	(element) => {
		const at = (event: Event): void => {
			const mark = (event.target as Element).closest<HTMLElement | SVGElement>('[data-unit]');
			onpoint((mark?.dataset['unit'] as UnitId | undefined) ?? null);
		};
		const off = (): void => onpoint(null);
		/**
		 * A mark that leaves the page with the focus on it says so while Svelte takes it out, when no state may change:
		 * its word is passed on a moment later. To another mark of the chart, `focusin` tells.
		 */
		const leave = ({ relatedTarget }: FocusEvent): void => {
			if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) queueMicrotask(off);
		};
		const listened = [
			['pointerover', at],
			['focusin', at],
			['pointerleave', off],
			['focusout', leave]
		] as const;
		for (const [type, listen] of listened) element.addEventListener(type, listen as EventListener);
		return () => {
			for (const [type, listen] of listened) element.removeEventListener(type, listen as EventListener);
		};
	};
