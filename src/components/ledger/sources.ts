/** What the sources of several figures have in common, up to a comma, and what each says besides. */
export function sharedSource(sources: readonly string[]): {
	readonly shared: string;
	readonly own: readonly string[];
} {
	const parts = sources.map((source) => source.split(', '));
	const [first = []] = parts;
	const differs = first.findIndex((part, index) => parts.some((other) => other[index] !== part));
	const length = differs < 0 ? first.length : differs;
	return {
		shared: first.slice(0, length).join(', '),
		own: parts.map((part) => part.slice(length).join(', '))
	};
}
