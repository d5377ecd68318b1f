import type { UnitId } from '#domain/unit.ts';
import type { Attachment } from 'svelte/attachments';

const MARK = '[data-unit][role="button"]';

const centreOf = (element: Element): { x: number; y: number } => {
	const { left, top, width, height } = element.getBoundingClientRect();
	return { x: left + width / 2, y: top + height / 2 };
};

const DIRECTIONS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 }
};

/** The nearest mark that lies in the direction of an arrow key: what is aside counts twice. */
function neighbour(all: readonly HTMLElement[], from: HTMLElement, key: string): HTMLElement | undefined {
	if (key === 'Home') return all[0];
	if (key === 'End') return all.at(-1);
	const towards = DIRECTIONS[key];
	if (towards === undefined) return undefined;
	const start = centreOf(from);
	const far = (mark: HTMLElement): number => {
		const { x, y } = centreOf(mark);
		const ahead = (x - start.x) * towards.x + (y - start.y) * towards.y;
		const aside = Math.abs((x - start.x) * towards.y) + Math.abs((y - start.y) * towards.x);
		return ahead > 0.5 ? ahead + 2 * aside : Infinity;
	};
	const nearest = all.reduce((best, mark) => (far(mark) < far(best) ? mark : best), from);
	return nearest === from ? undefined : nearest;
}

/** Follows an address as a click on a link does: the screen's router takes it, and the way back stays. */
function follow(from: Element, address: string): void {
	const link = document.createElement('a');
	link.href = address;
	link.hidden = true;
	from.append(link);
	link.click();
	link.remove();
}

/**
 * A click, Enter or Space on a unit's mark chooses it, R leads to the rows of its figure; arrow keys lead to the nearest mark in their direction, Home and
 * End to the first and the last. One listener for all marks of a chart, which together are one stop of the Tab key.
 */
export const marking =
	(onmark: (unit: UnitId) => void, rowsOf: (unit: UnitId) => string): Attachment<HTMLElement> =>
	(element) => {
		const markAt = (event: Event) => (event.target as Element).closest<HTMLElement>(MARK);
		const unitAt = (event: Event) => markAt(event)?.dataset['unit'] as UnitId | undefined;
		const choose = (event: Event): void => {
			const unit = unitAt(event);
			if (unit !== undefined) onmark(unit);
		};
		const press = (event: KeyboardEvent): void => {
			const from = markAt(event);
			if (from === null || event.altKey || event.ctrlKey || event.metaKey) return;
			if (event.key === 'Enter' || event.key === ' ') {
				event.preventDefault();
				choose(event);
				return;
			}
			const unit = unitAt(event);
			if (event.key.toLowerCase() === 'r' && unit !== undefined) {
				event.preventDefault();
				follow(element, rowsOf(unit));
				return;
			}
			const next = neighbour([...element.querySelectorAll<HTMLElement>(MARK)], from, event.key);
			if (next === undefined) return;
			event.preventDefault();
			next.focus();
		};
		element.addEventListener('click', choose);
		element.addEventListener('keydown', press);
		return () => {
			element.removeEventListener('click', choose);
			element.removeEventListener('keydown', press);
		};
	};
