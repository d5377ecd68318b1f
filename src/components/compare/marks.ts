import type { UnitId } from '#domain/unit.ts';

/** What is marked and pointed at, and what to do about it: every chart of the screen is handed the same. */
export interface Marks {
	readonly marked: ReadonlySet<UnitId>;
	readonly pointed: UnitId | null;
	readonly onpoint: (unit: UnitId | null) => void;
	readonly onmark: (unit: UnitId) => void;
}

/** What makes an element the mark of a unit; the first of a chart is where the Tab key stops. */
export const markOf = (
	unit: UnitId,
	label: string | undefined,
	{ marked }: Pick<Marks, 'marked'>,
	isStop: boolean
) =>
	({
		'data-unit': unit,
		role: 'button',
		tabindex: isStop ? 0 : -1,
		'aria-pressed': marked.has(unit),
		'aria-label': label,
		'aria-keyshortcuts': 'R'
	}) as const;

/** How a unit's mark looks now. */
export const lookOf = (unit: UnitId, { marked, pointed }: Pick<Marks, 'marked' | 'pointed'>): string =>
	`mark${marked.has(unit) ? ' marked' : ''}${pointed === unit ? ' pointed' : ''}`;
