import type { Problem } from '#domain/problem.ts';
import { problemAt } from '../../problem-at.ts';
import { LIMITS } from '../limits.ts';
import { marked } from '../text/lost-letters.ts';
import { isOn, type Attributes } from '../xml/attributes.ts';
import type { Archive } from '../zip/archive.ts';
import { readPart } from './read-part.ts';

export interface ListedSheet {
	readonly name: string;
	readonly relationship: string;
	readonly isHidden: boolean;
}

/** What a workbook says of itself before any sheet is read. */
export interface Contents {
	readonly sheets: readonly ListedSheet[];
	/** Days are counted from 1904, not 1900. */
	readonly is1904: boolean;
	/** Whoever wrote it did not calculate: a value of 0 stored with a formula is no value. */
	readonly isUncalculated: boolean;
	readonly problem: Problem | null;
}

const listed = (attributes: Attributes): ListedSheet => ({
	name: marked(attributes.get('name') ?? '').normalize('NFC'),
	relationship: attributes.get('id') ?? '',
	isHidden: !['visible', undefined].includes(attributes.get('state'))
});

export function readContents(file: string, archive: Archive, part: string): Contents {
	const sheets: ListedSheet[] = [];
	let [is1904, isUncalculated] = [false, false];
	const problem = readPart(file, archive, part, {
		open: (name, attributes) => {
			if (name === 'sheet') sheets.push(listed(attributes));
			if (name === 'workbookPr') is1904 = isOn(attributes.get('date1904'));
			if (name === 'calcPr') isUncalculated = isOn(attributes.get('fullCalcOnLoad'));
			return undefined;
		},
		text: () => undefined,
		close: () => undefined
	});
	const limit = { found: sheets.length, expected: LIMITS.sheets };
	const tooMany = sheets.length > LIMITS.sheets ? problemAt('too_many_sheets', { file }, limit) : null;
	return { sheets, is1904, isUncalculated, problem: problem ?? tooMany };
}
