import type { Register } from '#domain/package.ts';
import type { RowColumn, RowLine } from '#domain/row-behind.ts';
import type { Selection } from '#domain/selection.ts';
import type { FigureBehind } from '#indicators/figure-behind.ts';
import { rowsWords } from '../rows.ts';
import { capitalised, type Speech } from '../speech.ts';
import { plainText } from '../traced.ts';
import { figureSaid, lensSaid, silenceSaid } from './rows.ts';

/** The heads of the columns. */
export function rowHeadings(speech: Speech): Record<RowColumn, string> {
	const words = rowsWords(speech.lang);
	return {
		period: words.columnPeriod,
		unit: words.columnUnit,
		count: words.columnCount,
		body: words.columnBody,
		topic: words.columnTopic,
		origin: words.columnOrigin,
		source: words.columnSource,
		place: words.columnPlace
	};
}

/** The figure and what it is, as plain text: "5 cuộc: giám sát, khảo sát của Sài Sơn, quý I/2024". */
export function figureTitle(speech: Speech, figure: FigureBehind, selection: Selection): string {
	const { value } = figure.total;
	const lead = value === null ? silenceSaid(speech, figure, selection) : speech.f.count(value);
	return capitalised(`${lead}${plainText(figureSaid(speech, figure, selection))}`);
}

interface HeadOf {
	readonly register: Pick<Register, 'head'>;
	readonly figure: FigureBehind;
	readonly selection: Selection;
	/** Those that are saved, and in words how they were chosen among all; '' for all. */
	readonly lines: readonly RowLine[];
	readonly filter: string;
	/** ISO day. */
	readonly today: string;
}

/** What stands over saved rows: enough to tell, years later, what they are. */
export function savedHead(
	speech: Speech,
	{ register, figure, selection, lines, filter, today }: HeadOf
): [string, string | number][] {
	const words = rowsWords(speech.lang);
	const { value } = figure.total;
	const sources = [...new Set(lines.map(({ row }) => row.source).filter((source) => source !== ''))];
	const isInvented = lines.some(({ row }) => row.origin === 'illustrative');
	const pairs: [string, string | number | null][] = [
		[words.headFigure, value ?? silenceSaid(speech, figure, selection)],
		[words.headUnits, figure.units.map(speech.unit).join(', ')],
		[words.headLens, lensSaid(speech, selection.lens)],
		[words.headFilter, filter === '' ? null : filter],
		[words.headCutOff, speech.f.date(register.head.dataCutOff)],
		[words.headSaved, speech.f.date(today)],
		[words.headSources, sources.join('; ')],
		[words.headIllustrative, isInvented ? words.illustrativeNote : null]
	];
	return pairs.filter((pair): pair is [string, string | number] => pair[1] !== null && pair[1] !== '');
}
