import { decodeEntities } from './entities.ts';

/** Attributes by local name, in one flat list: a large sheet has millions of cells, and a Map for each is slow. */
export class Attributes {
	readonly #pairs: readonly string[];

	constructor(pairs: readonly string[]) {
		this.#pairs = pairs;
	}

	/** Of equal local names the first counts. */
	get(name: string): string | undefined {
		for (let at = 0; at < this.#pairs.length; at += 2)
			if (this.#pairs[at] === name) return this.#pairs[at + 1];
		return undefined;
	}
}

export const NO_ATTRIBUTES = new Attributes([]);
const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/** A name without its namespace: writers choose their own prefixes. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What stands in a tag after its name; null when it is malformed. */
export function attributesOf(text: string): Attributes | null {
	if (text.trim() === '') return NO_ATTRIBUTES;
	const pairs: string[] = [];
	ATTRIBUTE.lastIndex = 0;
	let at = 0;
	for (let match = ATTRIBUTE.exec(text); match !== null; match = ATTRIBUTE.exec(text)) {
		const value = decodeEntities(match[2] ?? (match[3] as string));
		if (value === null) return null;
		pairs.push(localName(match[1] as string), value);
		at = ATTRIBUTE.lastIndex;
	}
	return text.slice(at).trim() === '' ? new Attributes(pairs) : null;
}

/** Whether a switch is on, in all the ways XML has to say so. */
export const isOn = (value: string | undefined): boolean =>
	value === '1' || value === 'true' || value === 'on';
