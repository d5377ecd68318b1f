import type { Column } from './columns.ts';
import { cellAt, isFigure, textAt, type Line } from './lines.ts';
import { readCount } from './read-count.ts';
import { has, name, type Walk } from './walk.ts';
import { withoutListMark, wordsOf } from './words.ts';

const isKey = ({ holds }: Column): boolean => holds === 'unit' || holds === 'indicator' || holds === 'code';

/** A commune nobody knows is a commune: "Xã …" is never only a remark. "TT HĐND" is its Standing Committee, no town. */
const COMMUNE =
	/^(xa(?! thi tran| phuong)|x|thi tran|tt(?! (hdnd|ubnd|huyen|tinh|thanh uy|dang|uy ban|hoi dong))|ttr) /;
export const isCommune = (text: string): boolean => COMMUNE.test(wordsOf(withoutListMark(text)));

/** In a table of communes a body that acted is nobody either: "- TT HĐND các xã" is whom the paper is sent to. */
function isNobody(walk: Walk, text: string): boolean {
	const { unit, indicator, body } = walk.reader.read(text);
	const isBody = body !== null && !has(walk, 'unit');
	return unit.kind === 'unknown' && indicator === null && !isBody && !isCommune(text);
}

/** Whether a cell says a count, or says that there is none. */
const saysCount = ({ anyWords }: Walk, line: Line, { index }: Column): boolean =>
	textAt(line, index) !== '' && readCount(cellAt(line, index), anyWords).kind !== 'bad';

/** Below the last figures of a table that has some. */
const isAfterFigures = ({ lastFigures }: Walk, line: Line): boolean =>
	lastFigures > 0 && line.row > lastFigures;

/**
 * Whether a line holds nothing but words about nobody: a signature ("NGƯỜI LẬP | CHỦ TỊCH"), a remark. Between figures
 * only where it names nothing at all; a commune with words for its figures is a line of data, and they are named.
 */
export function isRemark(walk: Walk, line: Line): boolean {
	if (walk.table.header.lines.length === 0 || line.filled.some((index) => isFigure(cellAt(line, index))))
		return false;
	if (walk.figures.some((column) => saysCount(walk, line, column))) return false;
	const keys = walk.columns.filter(isKey).filter(({ index }) => textAt(line, index) !== '');
	if (keys.length === 0) return walk.columns.some(isKey);
	return keys.every(({ index }) => isNobody(walk, textAt(line, index))) && isAfterFigures(walk, line);
}

/** "Xã Yên Sơn,2" in a file cut at ";": a commune and its figures in one cell. Named, for nobody else would see it. */
export function isUncut(walk: Walk, line: Line): boolean {
	const { table, columns, reader } = walk;
	if (table.grid.sheet !== null || table.header.lines.length === 0) return false;
	const at = line.filled.find((index) => {
		// As it stands in the file: a tidied text has no tabs left.
		const { text } = cellAt(line, index);
		return [/[,;|\t]/, /\s+(?=\d)/].some((cut) => {
			const pieces = text.split(cut);
			const isFigures = pieces.length > 1 && /^\s*\d+\s*$/.test(pieces.at(-1) as string);
			return isFigures && pieces.some((piece) => reader.unitNamed(piece.trim()).kind === 'found');
		});
	});
	if (at === undefined) return false;
	name(walk, 'row_length', line, at, { found: line.filled.length, expected: columns.length });
	return true;
}
