import type { NotedBrief, NotedSentence } from '#keeping/noted.ts';
import { isFigure, pieceText, textOf, type Brief, type FigurePiece, type Piece } from './pieces.ts';

/** One number of a sentence, before and now; null where it was not or is no more. */
export interface FigureChange {
	readonly label: string;
	readonly before: string | null;
	readonly after: string | null;
}

/** A sentence that reads otherwise than in a saved version, and the figures that made it so. */
export interface SentenceChange {
	readonly id: string;
	readonly before: string | null;
	readonly after: string | null;
	readonly figures: readonly FigureChange[];
}

const titleId = 'title';

/** What is kept of a brief: its sentences as read, and each of their numbers. */
export function sentencesToNote(brief: Brief): readonly NotedSentence[] {
	const all = [
		{ id: titleId, pieces: brief.title },
		...brief.paragraphs.flatMap(({ sentences }) => sentences)
	];
	return all.map(({ id, pieces }) => ({ id, text: textOf(pieces), figures: figuresIn(pieces) }));
}

type NotedFigure = NotedSentence['figures'][number];

/** The numbers of a sentence; what it says twice ("49 … 47 → 49") is one figure. */
function figuresIn(pieces: readonly Piece[]): readonly NotedFigure[] {
	const isSame = (one: FigurePiece, other: FigurePiece) =>
		one.value === other.value && one.trace.label === other.trace.label;
	return pieces
		.filter(isFigure)
		.filter((piece, index, all) => all.findIndex((first) => isSame(first, piece)) === index)
		.map((piece) => ({ label: piece.trace.label, value: piece.value, text: pieceText(piece) }));
}

/** Numbers with one label are told apart by their order within the sentence; a share is never a count. */
function keyed({ figures }: Pick<NotedSentence, 'figures'>): Map<string, NotedFigure> {
	const seen = new Map<string, number>();
	return new Map(
		figures.map((figure) => {
			const named = `${figure.label}${figure.text.includes('%') ? ' %' : ''}`;
			const index = seen.get(named) ?? 0;
			seen.set(named, index + 1);
			return [`${named} ${index}`, figure];
		})
	);
}

const NOTHING = { figures: [] };

function figureChanges(before: NotedSentence | undefined, after: NotedSentence | undefined): FigureChange[] {
	const [then, now] = [keyed(before ?? NOTHING), keyed(after ?? NOTHING)];
	return [...new Set([...then.keys(), ...now.keys()])].flatMap((key) => {
		const [old, fresh] = [then.get(key), now.get(key)];
		if (old?.text === fresh?.text) return [];
		const label = fresh?.label ?? old?.label ?? '';
		return [{ label, before: old?.text ?? null, after: fresh?.text ?? null }];
	});
}

/** Which sentences changed since a version was saved, because which figures did; in reading order. */
export function changesSince(saved: Pick<NotedBrief, 'sentences'>, brief: Brief): readonly SentenceChange[] {
	const now = sentencesToNote(brief);
	const gone = saved.sentences.filter(({ id }) => !now.some((sentence) => sentence.id === id));
	return [...now, ...gone].flatMap(({ id }) => {
		const before = saved.sentences.find((sentence) => sentence.id === id);
		const after = now.find((sentence) => sentence.id === id);
		if (before?.text === after?.text) return [];
		const figures = figureChanges(before, after);
		return [{ id, before: before?.text ?? null, after: after?.text ?? null, figures }];
	});
}
