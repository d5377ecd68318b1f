import { createContext } from 'svelte';

/**
 * How links are written, handed down in groups: whoever takes a way to write links takes that of the next group, so that
 * hundreds of links can follow a choice group by group instead of all in one frame. Each is read as a getter.
 */
export function createLinks<Link>(): readonly [
	take: () => () => Link,
	set: (groups: readonly (() => Link)[]) => void
] {
	const [get, set] = createContext<() => () => Link>();
	return [
		() => get()(),
		(groups) => {
			let taken = 0;
			set(() => groups[taken++ % groups.length] as () => Link);
		}
	];
}
