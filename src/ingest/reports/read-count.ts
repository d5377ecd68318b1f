import { tidyName } from '../names/tidy.ts';
import type { Cell } from '../files/grid.ts';
import { spelledValue } from './spelled.ts';
import { wordsOf } from './words.ts';

/** The codes a cell that should hold a count can earn. */
export type CountCode =
	| 'not_a_count'
	| 'negative_count'
	| 'fractional_count'
	| 'wrong_counting_word'
	| 'unclear_number'
	| 'cell_error'
	| 'cell_uncalculated';

/** What a cell says of a count. `missing` is silence, said or not; it is never 0. */
export type CountReading =
	| { readonly kind: 'count'; readonly value: number; readonly isGrouped: boolean }
	| { readonly kind: 'missing'; readonly isSaid: boolean }
	| { readonly kind: 'bad'; readonly code: CountCode };

/** Counts above this are slips of the hand, and would not fit the engine's 32-bit sums. */
const BIGGEST_COUNT = 99_999_999;
/** What adding fractions leaves behind. */
const SPECK = 1e-9;
/** No count needs more letters, with its counting word; longer ones are not looked into. */
const LONGEST = 60;
const MISSING = new Set([
	'n a',
	'na',
	'null',
	'chua',
	'chua co',
	'chua bao cao',
	'chua co bao cao',
	'chua co so lieu',
	'chua co so',
	'khong bao cao',
	'khong co so lieu',
	'khong co bao cao',
	'khong ro',
	'dang cap nhat',
	'chua cap nhat',
	'not reported',
	'not available',
	'missing'
]);
const NONE = new Set([
	'khong',
	'khong co',
	'khong phat sinh',
	'khong to chuc',
	'khong thuc hien',
	'chua phat sinh',
	'ko',
	'ko co'
]);
const ERROR_VALUE = /^#(REF|DIV\/0|VALUE|N\/A|NAME\?|NUM|NULL|SPILL|CALC|GETTING_DATA)[!?]?$/i;

const count = (value: number, isGrouped = false): CountReading =>
	value > BIGGEST_COUNT ? bad('not_a_count') : { kind: 'count', value, isGrouped };
const bad = (code: CountCode): CountReading => ({ kind: 'bad', code });
const missing = (isSaid: boolean): CountReading => ({ kind: 'missing', isSaid });

/** The count in a cell. `countingWords` are the words, folded, that may stand after the figure. */
export function readCount(cell: Cell, countingWords: readonly string[]): CountReading {
	if (cell.kind === 'number' && cell.number !== null) return ofNumber(cell);
	if (cell.kind === 'error') return bad('cell_error');
	if (cell.kind === 'uncalculated') return bad('cell_uncalculated');
	if (cell.kind === 'date' || cell.kind === 'boolean') return bad('not_a_count');
	return ofText(cell.text, countingWords);
}

function ofNumber({ number, text }: Cell): CountReading {
	if (number === null || !Number.isFinite(number)) return bad('not_a_count');
	if (text.includes('%')) return bad('fractional_count');
	if (number < 0) return bad('negative_count');
	const whole = Math.round(number);
	// Sums of fractions leave a speck behind: 11.000000000000002 is 11.
	return Math.abs(number - whole) <= SPECK ? count(whole) : bad('fractional_count');
}

/** Full-width letters and figures as common ones. Not NFKC: it would make 32 of "3²". */
const narrow = (text: string): string =>
	text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

function ofText(text: string, countingWords: readonly string[]): CountReading {
	if (/^\d{1,8}$/.test(text)) return count(Number(text)); // nearly every cell of a long file
	const tidy = tidyName(narrow(text));
	if (tidy === '') return missing(false);
	if (tidy.length > LONGEST) return bad('not_a_count');
	if (/^[-–—‒―−]+$/u.test(tidy)) return count(0);
	if (/^[.…?_]+$/u.test(tidy)) return missing(true);
	if (ERROR_VALUE.test(tidy)) return bad('cell_error');
	if (tidy.startsWith('=')) return bad('cell_uncalculated');
	const words = wordsOf(tidy);
	if (NONE.has(words)) return count(0);
	return MISSING.has(words) ? missing(true) : ofFigures(tidy, countingWords);
}

const COUNTED = /^([\d.,\s]*\d)\s*(\p{L}[\p{L}\s,/.;]*)$/u;

/** "02 (hai) cuộc": the figure written out behind itself, as in a contract. */
const WRITTEN_OUT = /^(\d{1,2})\s*\(\s*(\p{L}[\p{L}\s]*)\)\s*(.*)$/u;

function ofFigures(tidy: string, countingWords: readonly string[]): CountReading {
	const [, figure = '', words = '', rest = ''] = WRITTEN_OUT.exec(tidy) ?? [];
	if (figure !== '' && spelledValue(wordsOf(words)) === Number(figure))
		return ofFigures(`${figure} ${rest}`.trim(), countingWords);
	const counted = COUNTED.exec(tidy);
	if (counted === null) return ofDigits(tidy);
	const reading = ofDigits((counted[1] as string).trim());
	if (reading.kind !== 'count') return reading;
	return countingWords.includes(wordsOf(counted[2] as string)) ? reading : bad('wrong_counting_word');
}

const digitsOf = (text: string): number => Number(text.replace(/\D/g, ''));
const wholePart = (text: string): string => text.replace(/[.,]\d*$/, '');

/** Vietnamese figures: a point or a blank groups thousands, a comma begins decimals. */
function ofDigits(text: string): CountReading {
	if (/^[-−–]\s*[\d.,]+$/.test(text) || /^\([\d.,]+\)$/.test(text)) return bad('negative_count');
	if (/^\d+$/.test(text)) return count(Number(text));
	if (/^\d{1,3}( \d{3})+$/.test(text)) return count(digitsOf(text));
	if (/^\d{1,3}(\.\d{3})+$/.test(text)) return count(digitsOf(text), true);
	if (/^\d{1,3}(\.\d{3})+,0+$/.test(text)) return count(digitsOf(wholePart(text)), true);
	if (/^\d+(,0{1,2}|\.0{1,2})$/.test(text)) return count(Number(wholePart(text)));
	if (/^\d{1,3}(,\d{3})+(\.0+)?$/.test(text)) return bad('unclear_number');
	if (/^\d[\d.]*,\d+$|^\d+\.\d+$|^[\d.,\s]+%$/.test(text)) return bad('fractional_count');
	return bad('not_a_count');
}
