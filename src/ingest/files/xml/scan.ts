import { attributesOf, localName, type Attributes } from './attributes.ts';
import { decodeEntities } from './entities.ts';

/** What reading XML calls back with; names come without namespaces. */
export interface XmlReader {
	/** `false` ends the reading. */
	readonly open: (name: string, attributes: Attributes) => boolean | undefined;
	readonly text: (text: string) => void;
	readonly close: (name: string) => void;
}

/** `stopped`: the reader had enough. */
export type XmlEnd = 'done' | 'stopped' | 'malformed' | 'doctype';

const DEEPEST = 64;
const LONGEST_TAG = 65_536;

const [QUOTE, APOSTROPHE, LESS, GREATER] = [0x22, 0x27, 0x3c, 0x3e];

/** The `>` of the tag that begins at `at`, not one inside an attribute; -1 when there is none near. */
function tagEnd(source: string, at: number): number {
	const last = Math.min(source.length, at + LONGEST_TAG);
	let quote = 0;
	for (let place = at + 1; place < last; place += 1) {
		const code = source.charCodeAt(place);
		if (quote !== 0) {
			if (code === quote) quote = 0;
		} else if (code === GREATER) return place;
		else if (code === QUOTE || code === APOSTROPHE) quote = code;
		else if (code === LESS) return -1;
	}
	return -1;
}

/** Just after the text `end`, or null when it never comes. */
function after(source: string, end: string, from: number): number | null {
	const at = source.indexOf(end, from);
	return at === -1 ? null : at + end.length;
}

type Step = number | XmlEnd;

/**
 * A small strict reading of XML, front to back, without a document: no DOCTYPE, no entities of one's own, tags in
 * pairs. DOMParser does not exist in workers and is refused by Trusted Types.
 */
class Scan {
	readonly #source: string;
	readonly #reader: XmlReader;
	readonly #open: string[] = [];

	constructor(source: string, reader: XmlReader) {
		this.#source = source;
		this.#reader = reader;
	}

	run(): XmlEnd {
		let at: Step = this.#source.startsWith('\ufeff') ? 1 : 0;
		while (at < this.#source.length) {
			at = this.#source.charAt(at) === '<' ? this.#markup(at) : this.#text(at);
			if (typeof at === 'string') return at;
		}
		return this.#open.length === 0 ? 'done' : 'malformed';
	}

	#text(at: number): Step {
		const next = this.#source.indexOf('<', at);
		const end = next === -1 ? this.#source.length : next;
		const text = decodeEntities(this.#source.slice(at, end));
		if (text === null) return 'malformed';
		if (this.#open.length === 0 && text.trim() !== '') return 'malformed';
		this.#reader.text(text);
		return end;
	}

	#markup(at: number): Step {
		const second = this.#source.charAt(at + 1);
		if (second === '/') return this.#close(at);
		if (second === '!') return this.#declaration(at);
		return second === '?' ? (after(this.#source, '?>', at) ?? 'malformed') : this.#element(at);
	}

	#declaration(at: number): Step {
		if (this.#source.startsWith('<!--', at)) return after(this.#source, '-->', at + 4) ?? 'malformed';
		if (!this.#source.startsWith('<![CDATA[', at)) return 'doctype';
		const end = after(this.#source, ']]>', at + 9);
		if (end === null || this.#open.length === 0) return 'malformed';
		this.#reader.text(this.#source.slice(at + 9, end - 3));
		return end;
	}

	#element(at: number): Step {
		const end = tagEnd(this.#source, at);
		if (end === -1) return 'malformed';
		const isEmpty = this.#source.charAt(end - 1) === '/';
		const tag = this.#source.slice(at + 1, isEmpty ? end - 1 : end);
		const [name = ''] = /^[^\s"'=/]+/.exec(tag) ?? [];
		const attributes = attributesOf(tag.slice(name.length));
		if (name === '' || attributes === null || this.#open.length >= DEEPEST) return 'malformed';
		if (this.#reader.open(localName(name), attributes) === false) return 'stopped';
		if (isEmpty) this.#reader.close(localName(name));
		else this.#open.push(name);
		return end + 1;
	}

	#close(at: number): Step {
		const end = tagEnd(this.#source, at);
		const name = this.#source.slice(at + 2, end).trimEnd();
		if (end === -1 || this.#open.pop() !== name) return 'malformed';
		this.#reader.close(localName(name));
		return end + 1;
	}
}

export const scanXml = (source: string, reader: XmlReader): XmlEnd => new Scan(source, reader).run();
