export const SEVERITIES = ['error', 'warning', 'note'] as const;

/** Something wrong in the data. Words live in i18n; the code is stable snake_case. */
export interface Problem {
	readonly code: string;
	readonly severity: (typeof SEVERITIES)[number];
	readonly file: string;
	/** Sheet of a workbook, where there is one. */
	readonly sheet?: string;
	/** Row as a spreadsheet numbers it, from 1. */
	readonly row?: number;
	/** Column as a spreadsheet numbers it, from 1. */
	readonly column?: number;
	/** What was found, what was expected: the values the words are filled with. */
	readonly params: Readonly<Record<string, string | number>>;
}
