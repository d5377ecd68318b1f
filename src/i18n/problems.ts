import type { Problem } from '#domain/problem.ts';
import { problemsEn } from './problems.en.ts';
import { problemsVi } from './problems.vi.ts';
import type { Speech } from './speech.ts';

const WORDS: Record<Speech['lang'], Readonly<Record<string, string>>> = { vi: problemsVi, en: problemsEn };
const PLACES = { vi: { row: 'dòng', column: 'cột' }, en: { row: 'row', column: 'column' } };

/** Values of the register that Vietnamese messages say in words. */
const REGISTER_WORDS = new Map<unknown, string>([
	['district', 'huyện'],
	['commune', 'xã'],
	['quarter', 'quý'],
	['year', 'năm']
]);
const OF_REGISTER: readonly string[] = ['wrong_level', 'wrong_frequency'];

/** What the words of a problem are filled with. */
const paramsIn = ({ lang }: Pick<Speech, 'lang'>, { code, params }: Problem): Problem['params'] =>
	lang === 'vi' && OF_REGISTER.includes(code)
		? Object.fromEntries(
				Object.entries(params).map(([name, value]) => [name, REGISTER_WORDS.get(value) ?? value])
			)
		: params;

const filled = (words: string, params: Problem['params']): string =>
	words.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));

/** Where a problem stands, as a spreadsheet numbers it: "activities/2024.csv, dòng 12, cột 6". */
export function problemPlace({ lang }: Pick<Speech, 'lang'>, problem: Problem): string {
	const { row, column } = PLACES[lang];
	return [
		problem.file,
		...(problem.sheet === undefined ? [] : [problem.sheet]),
		...(problem.row === undefined ? [] : [`${row} ${problem.row}`]),
		...(problem.column === undefined ? [] : [`${column} ${problem.column}`])
	].join(', ');
}

/** What was found, what was expected and what to do, without the place. A code without words is said as it is. */
export const problemWords = ({ lang }: Pick<Speech, 'lang'>, problem: Problem): string =>
	filled(WORDS[lang][problem.code] ?? problem.code, paramsIn({ lang }, problem));

/** A problem in words: where, what was found, what was expected, what to do. */
export const problemLine = (speech: Pick<Speech, 'lang'>, problem: Problem): string =>
	`${problemPlace(speech, problem)}: ${problemWords(speech, problem)}`;
