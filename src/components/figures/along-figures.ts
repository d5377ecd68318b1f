import type { Attachment } from 'svelte/attachments';

const FIGURE = 'a.to-rows';
/** Figures and names of units: what the arrow keys lead along. */
const LINK = `${FIGURE}, a.to-unit`;

const linksIn = (element: Element): HTMLElement[] =>
	[...element.querySelectorAll<HTMLElement>(LINK)].filter((link) => link.checkVisibility());

/** The figure in the same column of the next row that has figures, or of the one before. */
function below(all: Element, from: Element, step: 1 | -1): HTMLElement | undefined {
	const row = from.closest('tr');
	if (row === null) return undefined;
	const rows = [...all.querySelectorAll('tr')].filter((each) => linksIn(each).length > 0);
	const column = linksIn(row).indexOf(from as HTMLElement);
	const next = rows[rows.indexOf(row) + step];
	return next === undefined ? undefined : (linksIn(next)[column] ?? linksIn(next).at(-1));
}

function target(all: Element, from: Element, key: string): HTMLElement | undefined {
	const links = linksIn(all);
	const index = links.indexOf(from as HTMLElement);
	const isTable = from.closest('tr') !== null;
	if (key === 'Home') return links[0];
	if (key === 'End') return links.at(-1);
	if (key === 'ArrowRight') return links[index + 1];
	if (key === 'ArrowLeft') return links[index - 1];
	if (key === 'ArrowDown') return isTable ? below(all, from, 1) : links[index + 1];
	if (key === 'ArrowUp') return isTable ? below(all, from, -1) : links[index - 1];
	return undefined;
}

/**
 * Arrow keys, Home and End lead along the figures of a card, a chart or a table, and a click on a mark in a row is a
 * click on the row's first figure. One listener for all of them, however many there are.
 */
export const alongFigures: Attachment<HTMLElement> = (element) => {
	const press = (event: KeyboardEvent): void => {
		const from = (event.target as Element).closest(LINK);
		if (from === null || event.altKey || event.ctrlKey || event.metaKey) return;
		const next = target(element, from, event.key);
		if (next === undefined) return;
		event.preventDefault();
		next.focus();
	};
	const click = (event: MouseEvent): void => {
		const mark = (event.target as Element).closest('.plot');
		const link = mark?.closest('tr')?.querySelector<HTMLElement>(FIGURE);
		if (!link) return;
		link.focus({ preventScroll: true });
		link.click();
	};
	element.addEventListener('keydown', press);
	element.addEventListener('click', click);
	return () => {
		element.removeEventListener('keydown', press);
		element.removeEventListener('click', click);
	};
};
