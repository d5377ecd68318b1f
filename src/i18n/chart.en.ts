import type { ChartMessages } from './chart.vi.ts';

export const chartEn: ChartMessages = {
	menu: 'Save or copy this chart',
	pngScreen: 'Save as PNG, screen size',
	pngPrint: 'Save as PNG for A4 print (300 dpi)',
	svg: 'Save as SVG',
	csv: 'Save the table (CSV)',
	copyPicture: 'Copy as a picture',
	copyTable: 'Copy as a table',
	toDeck: 'Add to a presentation',
	working: 'Working…',
	saved: (name) => `Saved ${name}.`,
	pictureCopied: 'Picture copied.',
	tableCopied: 'Table copied.',
	needsHttps: 'Pictures can be copied only over https or on this machine itself; save a PNG instead.',
	notCopied: 'The browser does not allow copying; save a file instead.',
	columnNotes: 'Notes',
	noTable: 'This chart has no table yet.',
	failed: 'That did not work; reload the page and try again.',
	source: (title, kind) => `Source: ${title}. ${kind}.`,
	someIllustrative: 'Some periods in the chart are illustrative.',
	star: '* Illustrative base, not given by any office.',
	noFigures: 'No figures yet'
};
