import type { Behind } from '#indicators/brief.ts';

/** Where one number of the brief comes from: all that a reader may ask of it. */
export interface Trace {
	/** What it counts, whose and when: "Giám sát, khảo sát, HĐND các xã, quý I/2024". */
	readonly label: string;
	/** How it was worked out: "49 ÷ 47". */
	readonly formula: string;
	/** What it is compared with or measured by; '' where it stands alone. */
	readonly base: string;
	readonly source: string;
	/** Which rows make it up; null where it is no sum of rows. */
	readonly behind: Behind | null;
	/** Invented, and confirmed by nothing printed: it carries a star wherever it goes. */
	readonly isStarred: boolean;
}

/** A number as the brief writes it, with its plain value and where it comes from. */
export interface FigurePiece {
	readonly kind: 'figure';
	readonly value: number;
	readonly text: string;
	readonly trace: Trace;
}

/** Words of the data, said as they stand there: a subject, a theme, a printed phrase. Numbers in them are no figures. */
export interface VerbatimPiece {
	readonly kind: 'verbatim';
	readonly text: string;
}

/** A date or a period. */
export interface TimePiece {
	readonly kind: 'time';
	readonly text: string;
	/** As the data write it: `2024-04-24`, `2024-Q1`, `2023`. */
	readonly of: string;
}

export type Piece = string | FigurePiece | VerbatimPiece | TimePiece;

const OPEN = '\uE010';
const CLOSE = '\uE011';
const MARKED = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'u');
const SPLIT = new RegExp(`(${OPEN}\\d+${CLOSE})`, 'u');

/**
 * Keeps what a text says besides its words, so that it can pass through any message as a text: private-use marks that
 * no datum may hold stand in for the pieces.
 */
export class Teller {
	readonly #pieces: Exclude<Piece, string>[] = [];

	#say(piece: Exclude<Piece, string>): string {
		this.#pieces.push(piece);
		return `${OPEN}${this.#pieces.length - 1}${CLOSE}`;
	}

	readonly figure = (value: number, text: string, trace: Trace): string =>
		this.#say({ kind: 'figure', value, text, trace });

	readonly verbatim = (text: string): string => this.#say({ kind: 'verbatim', text });

	readonly time = (text: string, of: string): string => this.#say({ kind: 'time', text, of });

	/** The words and pieces of a text in order. */
	piecesOf(text: string): readonly Piece[] {
		return text
			.split(SPLIT)
			.filter((part) => part !== '')
			.map((part) => {
				const found = MARKED.exec(part);
				return found === null ? part : (this.#pieces[Number(found[1])] as Piece);
			});
	}
}

/** One sentence of the brief; its id stays the same from quarter to quarter and from version to version. */
export interface Sentence {
	readonly id: string;
	readonly pieces: readonly Piece[];
}

export interface Paragraph {
	readonly id: string;
	/** '' for the opening, which has none. */
	readonly heading: string;
	readonly sentences: readonly Sentence[];
}

export interface Brief {
	readonly title: readonly Piece[];
	readonly paragraphs: readonly Paragraph[];
	/** What a star means, where there is one; else ''. */
	readonly starNote: string;
}

/** A piece as plain text; an invented number keeps its star. */
export function pieceText(piece: Piece): string {
	if (typeof piece === 'string') return piece;
	return piece.kind === 'figure' && piece.trace.isStarred ? `${piece.text}*` : piece.text;
}

export const textOf = (pieces: readonly Piece[]): string => pieces.map(pieceText).join('');

export const isFigure = (piece: Piece): piece is FigurePiece =>
	typeof piece !== 'string' && piece.kind === 'figure';

/** Every number of the brief in reading order. */
export const figuresOf = (brief: Brief): readonly FigurePiece[] =>
	[brief.title, ...brief.paragraphs.flatMap(({ sentences }) => sentences.map(({ pieces }) => pieces))]
		.flat()
		.filter(isFigure);
