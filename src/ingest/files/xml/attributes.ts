import { decodeEntities } from './entities.ts';

export type Attributes = ReadonlyMap<string, string>;

const NONE: Attributes = new Map();
const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/** A name without its namespace: writers choose their own prefixes. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What stands in a tag after its name; null when it is malformed. Of equal local names the first counts. */
export function attributesOf(text: string): Attributes | null {
	if (text.trim() === '') return NONE;
	const found = new Map<string, string>();
	ATTRIBUTE.lastIndex = 0;
	let at = 0;
	for (let match = ATTRIBUTE.exec(text); match !== null; match = ATTRIBUTE.exec(text)) {
		const value = decodeEntities(match[2] ?? match[3] ?? '');
		if (value === null) return null;
		const name = localName(match[1] ?? '');
		if (!found.has(name)) found.set(name, value);
		at = ATTRIBUTE.lastIndex;
	}
	return text.slice(at).trim() === '' ? found : null;
}

/** Whether a switch is on, in all the ways XML has to say so. */
export const isOn = (value: string | undefined): boolean =>
	value === '1' || value === 'true' || value === 'on';
