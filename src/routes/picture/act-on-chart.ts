import type { ChartAction } from '#components/chart-actions.ts';
import { chartCsv, chartHtml, chartTsv, type Taken } from '#export/chart-table.ts';
import { fileName, offer } from '#export/download.ts';
import { pictureOf, type Picture } from '#export/picture/picture.ts';
import type { ChartMessages } from '#i18n/chart.vi.ts';
import { copyText } from '../(dashboard)/copy-text.ts';
import { embeddedFonts, measurer } from './fonts.ts';
import { paintFigure } from './paint-figure.ts';
import { pngOf } from './raster.ts';
import { readTable } from './read-table.ts';

/** What is said of a chart outside of itself. */
export interface AboutChart {
	readonly words: ChartMessages;
	/** Source, kind of figures, data cut-off. */
	readonly notes: readonly string[];
	/** How its files are named: `2024-Q1-supervision`. */
	readonly name: string;
}

/** The lines of the caption: the finding first, then what is measured and where. */
const captionOf = (figure: Element): string[] =>
	[...(figure.querySelector('figcaption')?.children ?? [])].map((line) =>
		line.textContent.replace(/\s+/g, ' ').trim()
	);

const titleOf = (figure: Element): string => captionOf(figure)[0] ?? '';

/** A star outside of the page leads nowhere: it is explained on the spot. */
const withStar = (figure: Element, { words, notes }: AboutChart): readonly string[] =>
	figure.querySelector('.star') === null ? notes : [...notes, words.star];

/** The chart as a picture with its notes; painted at once, before anything on screen changes. */
export async function pictureOfChart(figure: Element, notes: readonly string[]): Promise<Picture> {
	const [scene, title] = [paintFigure(figure), titleOf(figure)];
	return pictureOf(scene, title, notes, await embeddedFonts(), measurer());
}

async function savePng(
	figure: HTMLElement,
	size: 'screen' | 'print',
	notes: readonly string[],
	name: string
) {
	const blob = await pngOf(await pictureOfChart(figure, notes), size);
	offer(new Uint8Array(await blob.arrayBuffer()), name, 'image/png');
}

async function copyTable(taken: Taken, words: ChartMessages) {
	const copied = await copyText({ html: chartHtml(taken), text: chartTsv(taken) });
	return copied ? words.tableCopied : words.notCopied;
}

/** Plain http has no clipboard for pictures: it is said what https adds. */
async function copyPicture(figure: HTMLElement, { words, notes }: AboutChart): Promise<string> {
	if (!('clipboard' in navigator) || typeof ClipboardItem === 'undefined') return words.needsHttps;
	// As a promise: a browser wants the clipboard asked for within the click, not after the picture is drawn.
	const png = pictureOfChart(figure, notes).then((picture) => pngOf(picture, 'screen'));
	return navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]).then(
		() => words.pictureCopied,
		() => words.notCopied
	);
}

/** Does what was chosen, and answers in words. @throws what the browser refuses */
export async function actOnChart(
	figure: HTMLElement,
	action: ChartAction,
	about: AboutChart
): Promise<string> {
	const { words } = about;
	const notes = withStar(figure, about);
	const named = (ending: string): string =>
		fileName(`${figure.dataset['chart'] ?? 'chart'}-${about.name}.${ending}`);
	if (action === 'copy-picture') return copyPicture(figure, { ...about, notes });
	if (action === 'png-screen' || action === 'png-print') {
		const size = action === 'png-print' ? 'print' : 'screen';
		const name = named(size === 'print' ? 'a4.png' : 'png');
		await savePng(figure, size, notes, name);
		return words.saved(name);
	}
	if (action === 'svg') {
		const { svg } = await pictureOfChart(figure, notes);
		offer(new TextEncoder().encode(svg), named('svg'), 'image/svg+xml');
		return words.saved(named('svg'));
	}
	const table = readTable(figure);
	if (table === null) return words.noTable;
	const beside = [...captionOf(figure).slice(1), ...notes];
	const taken: Taken = { title: titleOf(figure), notes: beside, table, notesName: words.columnNotes };
	if (action === 'copy-table') return copyTable(taken, words);
	offer(chartCsv(taken), named('csv'), 'text/csv;charset=utf-8');
	return words.saved(named('csv'));
}
