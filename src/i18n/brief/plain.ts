import type { Brief, FigurePiece, Piece } from './pieces.ts';
import { figuresOf, isFigure, pieceText } from './pieces.ts';

/** What stands under the text where the numbers are asked about: one note a number. */
export interface Note {
	readonly number: number;
	readonly figure: FigurePiece;
	readonly text: string;
}

/** What a number is, in one line. */
export const noteText = ({ text, trace }: FigurePiece): string =>
	[`${text}: ${trace.label}`, trace.formula, trace.base, trace.source]
		.filter((part) => part !== '')
		.join('; ');

/** One note a number, in reading order; numbers that say the very same share one. */
export function notesOf(brief: Brief): readonly Note[] {
	const notes = new Map<string, Note>();
	for (const figure of figuresOf(brief)) {
		const text = noteText(figure);
		if (!notes.has(text)) notes.set(text, { number: notes.size + 1, figure, text });
	}
	return [...notes.values()];
}

/** One part of a copied text; a note's number may follow a figure. */
type Said = (piece: Piece) => string;

function saying(brief: Brief, withNotes: boolean, marked: (number: number) => string): Said {
	if (!withNotes) return pieceText;
	const numbers = new Map(notesOf(brief).map(({ text, number }) => [text, number]));
	return (piece) =>
		isFigure(piece) ? `${pieceText(piece)}${marked(numbers.get(noteText(piece)) ?? 0)}` : pieceText(piece);
}

/** The brief as plain text, a paragraph a line; with notes, every number is followed by the number of its note. */
export function briefText(brief: Brief, withNotes: boolean): string {
	const say = saying(brief, withNotes, (number) => `[${number}]`);
	const paragraphs = brief.paragraphs.flatMap(({ heading, sentences }) => [
		...(heading === '' ? [] : ['', heading]),
		sentences.map(({ pieces }) => pieces.map(say).join('')).join(' ')
	]);
	const notes = withNotes ? ['', ...notesOf(brief).map(({ number, text }) => `[${number}] ${text}`)] : [];
	const star = brief.starNote === '' ? [] : ['', brief.starNote];
	return [brief.title.map(say).join(''), '', ...paragraphs, ...star, ...notes].join('\n');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);

/** The same as HTML for the clipboard of a word processor; nothing of it is ever put into the page. */
export function briefHtml(brief: Brief, withNotes: boolean): string {
	const number = (each: number): string => `\uE012${each}\uE013`;
	const say = saying(brief, withNotes, number);
	const html = (text: string): string => escaped(text).replace(/\uE012(\d+)\uE013/gu, '<sup>[$1]</sup>');
	const paragraphs = brief.paragraphs.map(({ heading, sentences }) => {
		const words = sentences.map(({ pieces }) => pieces.map(say).join('')).join(' ');
		return `${heading === '' ? '' : `<p><b>${html(heading)}</b></p>`}<p>${html(words)}</p>`;
	});
	const notes = withNotes ? notesOf(brief).map(({ number, text }) => `<p>[${number}] ${html(text)}</p>`) : [];
	const star = brief.starNote === '' ? [] : [`<p><i>${html(brief.starNote)}</i></p>`];
	return [`<p><b>${html(brief.title.map(say).join(''))}</b></p>`, ...paragraphs, ...star, ...notes].join(
		'\n'
	);
}
