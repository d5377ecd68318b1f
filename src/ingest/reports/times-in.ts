import { remembered } from '#domain/remembered.ts';
import { foldName } from '../names/fold.ts';
import { tidyName } from '../names/tidy.ts';
import type { TimeSpan } from './span-of-time.ts';
import { TIME_FORMS } from './time-forms.ts';

/**
 * What stands before a time that is compared with, or planned for: not the time of the figures. Of "so sánh quý I/2024 với
 * quý I/2023" the first is; where it was read already, "~" stands for it.
 */
const COMPARED = /(so voi|cung ky|ky truoc|so sanh [^;.]{0,80}[\d~][^;.]{0,20} (?:voi|va))[^;.]{0,40}$/;
const PLANNED = /(phuong huong|nhiem vu|ke hoach|du kien|chuan bi|tiep theo)[^;.]{0,40}$/;

const elsewhenAfter = (before: string): TimeMention['elsewhen'] =>
	COMPARED.test(before) ? 'compared' : PLANNED.test(before) ? 'planned' : null;

/** A time written in a text, and whether it is the time the text is about. */
export interface TimeMention {
	readonly span: TimeSpan;
	readonly elsewhen: 'compared' | 'planned' | null;
	readonly at: number;
	readonly length: number;
}

/** Nobody writes a quarter after a thousand letters, and patterns take their time. */
const shortened = (text: string): string => tidyName(text.slice(0, 600));
const readable = (text: string): string =>
	foldName(shortened(text)).replace(/[._]+(?=[a-z])/g, (points) => ' '.repeat(points.length));

/** Every time written in a text, in the order of reading; none twice. */
export const timesIn = remembered(readTimes);

function readTimes(text: string): readonly TimeMention[] {
	let rest = readable(text);
	const written = shortened(text);
	// Where folding took no letter away, messages quote what stands in the file.
	const asWritten = (at: number, folded: string): string =>
		written.length === rest.length ? written.slice(at, at + folded.length).trim() : folded;
	const found: TimeMention[] = [];
	for (const { form, read } of TIME_FORMS) {
		rest = rest.replace(form, (...groups) => {
			const words = groups.slice(0, -2) as unknown as RegExpExecArray;
			const at = Number(groups.at(-2));
			const meant = read(words);
			if (meant === null) return words[0];
			const span = { ...meant, text: asWritten(at, words[0]) };
			found.push({ span, at, length: words[0].length, elsewhen: elsewhenAfter(rest.slice(0, at)) });
			return ' '.repeat(words[0].length).replace(/^ | $/g, '~');
		});
	}
	return found.toSorted((a, b) => a.at - b.at);
}

/** The words of a text without the times in it: "Giám sát quý I/2024" → "giam sat". */
export function withoutTimes(text: string): string {
	const folded = readable(text);
	const letters = folded.split('');
	for (const { at, length } of timesIn(text)) letters.fill(' ', at, at + length);
	return letters.join('').replace(/\s+/g, ' ').trim();
}

/** What is left of a time that was not understood: "quý V/2024" is not the year 2024. */
const HALF_READ = /(?<![a-z])(quy|qui|q|thang|tuan|[ivx]+)(?![a-z])|\d/;

/** The one time a short text is; null when it tells none or several, or was understood in part. */
export const timeOf = remembered(readTime);

function readTime(text: string): TimeSpan | null {
	const [only, ...others] = timesIn(text);
	if (only === undefined || others.length > 0 || HALF_READ.test(withoutTimes(text))) return null;
	return only.span;
}
