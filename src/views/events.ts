import { firstDayOf, lastDayOf, quarterOfDay, type Quarter } from '#domain/period.ts';
import { rounded } from './scales/share.ts';

/** A dated event with the word it may have on an axis. */
export interface EventDatum {
	/** ISO day. */
	readonly date: string;
	/** '' where only the mark stands. */
	readonly label: string;
	/** The heavier keeps its word where there is room for one. */
	readonly weight: number;
	/** It changes what is counted: its line goes down to the axis. */
	readonly isBreak: boolean;
}

/** A mark on a time axis, in percent of its width. */
export interface PlacedEvent {
	readonly key: string;
	readonly x: number;
	/** null where words would meet other words. */
	readonly label: string | null;
	/** The word ends at the mark instead of beginning there. */
	readonly isLabelBefore: boolean;
	readonly isBreak: boolean;
}

/** A stretch of the lane of words, in percent of the width. */
interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** What one letter takes of the narrowest drawing (a telephone's 328 px), in percent: words never meet on a wider one. */
const LETTER = 2.1;
const SPACE = 2;

const DAY_MS = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** Where a day stands on an axis of equal quarters; null outside of it. */
export function dayX(date: string, quarters: readonly Quarter[]): number | null {
	const quarter = quarterOfDay(date);
	const index = quarters.indexOf(quarter);
	if (index < 0) return null;
	const first = firstDayOf(quarter);
	const share = daysBetween(first, date) / (daysBetween(first, lastDayOf(quarter)) + 1);
	return rounded(((index + share) / quarters.length) * 100);
}

const meet = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

/** One mark a day: the heaviest event of the day gives the word. */
function marksOf(data: readonly EventDatum[], quarters: readonly Quarter[]) {
	const days = [...new Set(data.map(({ date }) => date))].sort();
	return days.flatMap((date) => {
		const x = dayX(date, quarters);
		const same = data.filter((event) => event.date === date).toSorted((a, b) => b.weight - a.weight);
		const heaviest = same[0];
		if (x === null || heaviest === undefined) return [];
		return [{ key: date, x, heaviest, isBreak: same.some(({ isBreak }) => isBreak) }];
	});
}

/** The word after the mark, else before it, else nowhere: inside the drawing and clear of all that is taken. */
function roomFor(x: number, letters: number, taken: readonly Stretch[]) {
	const width = letters * LETTER + SPACE;
	const sides = [
		{ from: x, to: x + width, isLabelBefore: false },
		{ from: x - width, to: x, isLabelBefore: true }
	];
	return sides.find(
		(side) => side.from >= 0 && side.to <= 100 && !taken.some((stretch) => meet(side, stretch))
	);
}

/**
 * Places dated events on an axis of equal quarters. Marks stand on their day; words are few and never meet: the
 * heaviest events have theirs first. `taken` are stretches where other words of the drawing stand.
 */
export function placeEvents(
	data: readonly EventDatum[],
	quarters: readonly Quarter[],
	taken: readonly Stretch[] = []
): readonly PlacedEvent[] {
	const marks = marksOf(data, quarters);
	const words = [...taken];
	const rooms = new Map<string, boolean>();
	for (const { key, x, heaviest } of marks.toSorted((a, b) => b.heaviest.weight - a.heaviest.weight)) {
		if (heaviest.label === '') continue;
		const room = roomFor(x, heaviest.label.length, words);
		if (room === undefined) continue;
		words.push(room);
		rooms.set(key, room.isLabelBefore);
	}
	return marks.map(({ key, x, heaviest, isBreak }) => ({
		key,
		x,
		label: rooms.has(key) ? heaviest.label : null,
		isLabelBefore: rooms.get(key) === true,
		isBreak
	}));
}

/** Where a word of so many letters stands that begins at `x`. */
export const wordAt = (x: number, letters: number): Stretch => ({
	from: x,
	to: x + letters * LETTER + SPACE
});
