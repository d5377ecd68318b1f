import type { MoveOrder } from '#domain/comparing.ts';

/** What another press of the column's head asks for. */
export const turned = (order: MoveOrder): MoveOrder =>
	order === 'none' ? 'descending' : order === 'descending' ? 'ascending' : 'none';

/** The places of the rows in an order of their moves; equals stay as they were, those without a move stand at the end. */
export function byMove(moves: readonly (number | null)[], order: MoveOrder): readonly number[] {
	const places = moves.map((_, index) => index);
	if (order === 'none') return places;
	const sign = order === 'descending' ? -1 : 1;
	const moved = places.filter((at) => moves[at] !== null);
	const inOrder = moved.toSorted((a, b) => sign * ((moves[a] ?? 0) - (moves[b] ?? 0)));
	return [...inOrder, ...places.filter((at) => moves[at] === null)];
}
