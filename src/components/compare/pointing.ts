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
		const listened = [
			['pointerover', at],
			['focusin', at],
			['pointerleave', off],
			['focusout', off]
		] as const;
		for (const [type, listen] of listened) element.addEventListener(type, listen);
		return () => {
			for (const [type, listen] of listened) element.removeEventListener(type, listen);
		};
	};
