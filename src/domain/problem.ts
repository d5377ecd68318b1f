export const SEVERITIES = ['error', 'warning', 'note'] as const;

/** What a person may say to mend a problem: whom, or what, the text as written stands for. */
export interface Question {
	readonly about: 'unit' | 'indicator';
	readonly text: string;
	/** Ids it may stand for, the likeliest first; none where nothing is near. */
	readonly proposed: readonly string[];
	/** Index of the column the text heads, from 0; null for the text of a cell. */
	readonly column: number | null;
	/** Which tables the answer holds for; '' until the table is known. */
	readonly shape: string;
}

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
	/** Where a person can settle it. */
	readonly question?: Question;
}
