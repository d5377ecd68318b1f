import type { BriefScreenWords } from './screen.vi.ts';

export const briefScreenEn: BriefScreenWords = {
	padded: 'Two-digit counts (03)',
	copy: 'Copy the text',
	copyWithNotes: 'Copy with notes',
	word: 'Download Word (.docx)',
	copied: 'Copied.',
	notCopied: 'This browser does not let the page copy; select the text and press Ctrl+C.',
	wordFailed: 'The Word file could not be made in this browser.',
	actions: 'Take along',
	tellTitle: 'Where this number comes from',
	tellHint: 'Point at a number, or use the Tab key, to see where it comes from; follow it to see its rows.',
	tellFormula: 'Worked out',
	tellBase: 'Against',
	tellSource: 'Source',
	tellRows: 'See the rows',
	notes: (count) => `Grounds of ${count} numbers`,
	columnNumber: 'No.',
	columnValue: 'Number',
	columnLabel: 'What it is',
	columnFormula: 'Worked out',
	columnSource: 'Source',
	seePublished: 'See Published',
	fileName: (period) => `Brief ${period}`
};
