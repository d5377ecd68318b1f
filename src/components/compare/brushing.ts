import type { Quarter } from '#domain/period.ts';
import { rangeOf, type QuarterRange } from '#domain/stretch.ts';
import type { Attachment } from 'svelte/attachments';
import type { Brush } from './brush.ts';

type Acts = Pick<Brush, 'onbrush' | 'onchoose'>;

const HEAD = '[data-quarter]';
const quarterOf = (head: Element | null | undefined): Quarter | null =>
	(head?.getAttribute('data-quarter') as Quarter | null | undefined) ?? null;

/** The quarter whose head is nearest to a place along the axis: a drag may leave the row of heads. */
function headAt(row: Element, x: number): Quarter | null {
	const heads = [...row.querySelectorAll(HEAD)];
	const far = (head: Element): number => {
		const { left, right } = head.getBoundingClientRect();
		return Math.max(left - x, x - right, 0);
	};
	if (heads.length === 0) return null;
	return quarterOf(heads.reduce((best, head) => (far(head) < far(best) ? head : best)));
}

/** The quarter at a place along a drawing that runs evenly over some quarters. */
function quarterAlong(drawing: Element, quarters: readonly Quarter[], x: number): Quarter | null {
	const { left, width } = drawing.getBoundingClientRect();
	const at = Math.floor(((x - left) / Math.max(1, width)) * quarters.length);
	return quarters[Math.min(quarters.length - 1, Math.max(0, at))] ?? null;
}

/**
 * A drag with the mouse, a pen or a finger from one quarter to another brushes all between; letting go chooses them, and
 * is no click on what lies under the pointer. Within one quarter nothing is brushed: a click stays a click.
 */
function dragging(
	element: HTMLElement,
	{ onbrush, onchoose }: Acts,
	begin: (target: Element) => ((x: number) => Quarter | null) | null
): () => void {
	let drag: { readonly at: (x: number) => Quarter | null; readonly from: Quarter } | null = null;
	let brushed: QuarterRange | null = null;

	const stop = (): void => {
		removeEventListener('pointermove', move);
		removeEventListener('pointerup', end);
		removeEventListener('pointercancel', cancel);
		removeEventListener('keydown', escape, true);
		drag = null;
		brushed = null;
	};
	const cancel = (): void => {
		stop();
		onbrush(null);
	};
	function move({ clientX }: PointerEvent): void {
		const to = drag?.at(clientX) ?? null;
		if (drag === null || to === null || (brushed === null && to === drag.from)) return;
		const next = rangeOf(drag.from, to);
		if (next.first === brushed?.first && next.last === brushed.last) return;
		brushed = next;
		onbrush(next);
	}
	function end(): void {
		const chosen = brushed;
		stop();
		if (chosen === null) return;
		onbrush(null);
		// The click that the browser makes of a press and its end comes next, if it makes one.
		const noClick = (event: Event): void => {
			event.preventDefault();
			event.stopPropagation();
		};
		addEventListener('click', noClick, { capture: true, once: true });
		setTimeout(() => removeEventListener('click', noClick, true), 0);
		if (chosen.first < chosen.last) onchoose(chosen);
	}
	function escape(event: KeyboardEvent): void {
		if (event.key !== 'Escape') return;
		event.stopPropagation();
		event.preventDefault();
		cancel();
	}
	const down = (event: PointerEvent): void => {
		if (event.button !== 0 || !event.isPrimary || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const at = begin(event.target as Element);
		const from = at?.(event.clientX) ?? null;
		if (at === null || from === null) return;
		drag = { at, from };
		addEventListener('pointermove', move);
		addEventListener('pointerup', end);
		addEventListener('pointercancel', cancel);
		addEventListener('keydown', escape, true);
	};
	// A link under the pointer would be dragged away instead.
	const stay = (event: Event): void => event.preventDefault();
	element.addEventListener('pointerdown', down);
	element.addEventListener('dragstart', stay);
	return () => {
		stop();
		element.removeEventListener('pointerdown', down);
		element.removeEventListener('dragstart', stay);
	};
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
	ArrowLeft: (at) => at - 1,
	ArrowRight: (at) => at + 1,
	Home: () => 0,
	End: (_, last) => last
};

/** Shift and an arrow brush from the head with the focus on; letting go of Shift chooses, Escape lets it be. */
function pressing(element: HTMLElement, { onbrush, onchoose }: Acts): () => void {
	let from: Quarter | null = null;
	let brushed: QuarterRange | null = null;
	const forget = (): void => {
		if (brushed !== null) onbrush(null);
		from = null;
		brushed = null;
	};
	const press = (event: KeyboardEvent): void => {
		if (event.key === 'Escape' && brushed !== null) {
			event.preventDefault();
			event.stopPropagation();
			forget();
			return;
		}
		const step = STEPS[event.key];
		const heads = [...element.querySelectorAll(HEAD)];
		const head = (event.target as Element).closest(HEAD);
		if (!event.shiftKey || step === undefined || head === null) return;
		event.preventDefault();
		event.stopPropagation(); // the table's own arrow keys lead one cell on
		const next = heads[step(heads.indexOf(head), heads.length - 1)];
		const [start, to] = [from ?? quarterOf(head), quarterOf(next)];
		if (start === null || to === null) return;
		next?.querySelector<HTMLElement>('a, button')?.focus();
		from = start;
		brushed = rangeOf(start, to);
		onbrush(brushed);
	};
	const release = (event: KeyboardEvent): void => {
		if (event.key !== 'Shift') return;
		const chosen = brushed;
		forget();
		if (chosen !== null && chosen.first < chosen.last) onchoose(chosen);
	};
	const leave = (event: FocusEvent): void => {
		if (!element.contains(event.relatedTarget as Node | null)) forget();
	};
	element.addEventListener('keydown', press);
	element.addEventListener('keyup', release);
	element.addEventListener('focusout', leave);
	return () => {
		element.removeEventListener('keydown', press);
		element.removeEventListener('keyup', release);
		element.removeEventListener('focusout', leave);
	};
}

/** Quarters are brushed along a row of heads that carry `data-quarter`, by pointer and by keys. */
export const brushingHeads =
	(acts: Acts): Attachment<HTMLElement> =>
	(row) => {
		const stops = [
			dragging(row, acts, (target) => (target.closest(HEAD) === null ? null : (x) => headAt(row, x))),
			pressing(row, acts)
		];
		return () => stops.forEach((stop) => stop());
	};

/** Quarters are brushed along any small drawing that runs evenly over them, by pointer. */
export const brushingLines =
	(acts: Acts, quarters: () => readonly Quarter[]): Attachment<HTMLElement> =>
	(element) =>
		dragging(element, acts, (target) => {
			const drawing = target.closest('svg') ?? target.closest('[data-unit]')?.querySelector('svg') ?? null;
			return drawing === null ? null : (x) => quarterAlong(drawing, quarters(), x);
		});
