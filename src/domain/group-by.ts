import { atOnce, ITEMS_A_STEP, type Steps } from './steps.ts';

/** Items by key, in the order they came; `Map.groupBy` is not in every Node and browser we run in. */
export const groupBy = <Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> =>
	atOnce(groupingBy(items, keyOf));

/** The same in steps, for very many items. */
export function* groupingBy<Key, Item>(
	items: readonly Item[],
	keyOf: (item: Item) => Key
): Steps<Map<Key, Item[]>> {
	const groups = new Map<Key, Item[]>();
	for (const [index, item] of items.entries()) {
		if (index % ITEMS_A_STEP === ITEMS_A_STEP - 1) yield;
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
