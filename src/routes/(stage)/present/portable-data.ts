import type { Page } from '#domain/deck.ts';
import { deckText, slideTitle } from '#i18n/sentences/slide.ts';
import type { Speech } from '#i18n/speech.ts';
import { stageWords } from '#i18n/stage.ts';
import { plainText } from '#i18n/traced.ts';
import type { Data } from '#indicators/scope.ts';
import { marksOf, rowsAtMark, type ShownRow } from './page-marks.ts';
import type { PortableShow } from './portable-show.ts';
import { rowCells, rowHead } from './row-cells.ts';

/** Where a value goes that only the copy knows. */
const HOLE = '{}';

function keysOf(speech: Speech): PortableShow['keys'] {
	const words = stageWords(speech.lang);
	return [
		{ keys: '→ PageDown ␣', does: words.keyNext },
		{ keys: '← PageUp', does: words.keyPrevious },
		{ keys: 'Home End', does: words.keyEnds },
		{ keys: `${words.number} + Enter`, does: words.keyJump },
		{ keys: '/', does: words.keyFind },
		{ keys: 'J K', does: words.keyMark },
		{ keys: 'D', does: words.keyRows },
		{ keys: 'B .', does: words.keyBlack },
		{ keys: 'F', does: words.keyFull },
		{ keys: 'N', does: words.keyNote }
	];
}

/** Everything a copy says and opens, in words: it computes nothing. */
export function portableShow(
	speech: Speech,
	data: Data,
	pages: readonly Page[],
	rows: readonly ShownRow[] | null,
	units: PortableShow['units']
): PortableShow {
	const words = stageWords(speech.lang);
	const marks = pages.map((page) => marksOf(data, page));
	const places = new Map((rows ?? []).map((row, place) => [row, place]));
	const behind = pages.map((page, index) =>
		Object.fromEntries(
			(marks[index] ?? []).map((mark) => [
				mark,
				rowsAtMark(data, page, rows ?? [], mark).map((row) => places.get(row) ?? -1)
			])
		)
	);
	const indicators = data.register.indicators.map((each): [string, string] => [
		each.indicator,
		speech.indicator(each)
	]);
	return {
		marks,
		units,
		names: Object.fromEntries([
			...indicators,
			...units.map(({ key, name }): [string, string] => [key, name])
		]),
		notes: pages.map(({ slide }) => deckText(slide.note, speech.lang)),
		titles: pages.map((page) => plainText(slideTitle(speech, data, page))),
		head: rowHead(speech),
		rows: (rows ?? []).map((row) => rowCells(speech, data.register, row)),
		behind: rows === null ? null : behind,
		words: {
			rowsOf: words.rowsOf(HOLE),
			none: words.rowsNone,
			failed: words.carryNoRows,
			return: words.rowsReturn,
			find: words.find,
			findUnit: words.findUnit,
			keysTitle: words.keysTitle,
			jump: words.jump(HOLE),
			note: words.noteTitle,
			noNote: words.noNote,
			blackScreen: words.blackScreen
		},
		keys: keysOf(speech)
	};
}
