import PptxGenJS from 'pptxgenjs';
import type { CopyBody, SlideCopy } from './slide-copy.ts';

/** A wall of 16:9, in inches. */
const WIDE = { width: 13.333, height: 7.5, side: 0.5 } as const;
/** Every office has it, with all Vietnamese letters. */
const FONT = 'Arial';
const INK = '000000';
const INK_2 = '22272C';
const BAR = '0B3A6E';
const BASE = '8FA6BF';
const INSIDE = WIDE.width - 2 * WIDE.side;

type Slide = PptxGenJS.Slide;
type Chart = Extract<CopyBody, { kind: 'bars' | 'columns' }>;

/** Bars stand in two native charts where one would be too fine for the back row. */
const MOST_BARS = 12;

const largest = ({ series }: Chart): number =>
	Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));

const dataOf = ({ categories, series }: Chart, from: number, to: number) =>
	series.map(({ name, values }) => ({
		name,
		labels: categories.slice(from, to),
		values: values.slice(from, to)
	}));

const SHARED = {
	catAxisLabelFontFace: FONT,
	catAxisLabelColor: INK,
	dataLabelFontFace: FONT,
	dataLabelColor: INK,
	legendFontFace: FONT,
	legendFontSize: 14,
	legendPos: 't',
	valGridLine: { style: 'none' },
	valAxisHidden: true,
	valAxisLineShow: false,
	showValue: true
} as const satisfies PptxGenJS.IChartOpts;

function addBars(slide: Slide, chart: Chart, top: number): void {
	const count = chart.categories.length;
	const columns = count > MOST_BARS ? 2 : 1;
	const width = INSIDE / columns;
	const most = largest(chart);
	for (let column = 0; column < columns; column++) {
		const [from, to] = [column, column + 1].map((part) => Math.ceil((part * count) / columns)) as [
			number,
			number
		];
		slide.addChart('bar', dataOf(chart, from, to), {
			...SHARED,
			x: WIDE.side + column * width,
			y: top,
			w: width,
			h: 6.55 - top,
			barDir: 'bar',
			barGapWidthPct: 35,
			// One colour more than there are series, and a single series would alternate between them.
			chartColors: [BAR, BASE].slice(0, chart.series.length),
			showLegend: chart.series.length > 1,
			catAxisOrientation: 'maxMin',
			catAxisLabelFontSize: 13,
			dataLabelFontSize: 12,
			dataLabelPosition: 'outEnd',
			valAxisMinVal: 0,
			valAxisMaxVal: Math.ceil(most * 1.12)
		} as unknown as PptxGenJS.IChartOpts);
	}
}

function addColumns(slide: Slide, chart: Chart, top: number): void {
	slide.addChart('bar', dataOf(chart, 0, chart.categories.length), {
		...SHARED,
		x: WIDE.side,
		y: top,
		w: INSIDE,
		h: 6.55 - top,
		barDir: 'col',
		barGapWidthPct: 60,
		chartColors: [BAR, BASE].slice(0, chart.series.length),
		showLegend: chart.series.length > 1,
		catAxisLabelFontSize: 16,
		dataLabelFontSize: 14,
		dataLabelPosition: 'outEnd',
		valAxisMinVal: 0
	});
}

function addCards(slide: Slide, { cards }: Extract<CopyBody, { kind: 'cards' }>, top: number): void {
	const [width, height] = [INSIDE / 3, (6.55 - top) / 2];
	cards.forEach(({ name, figure, lines }, index) => {
		const [column, row] = [index % 3, Math.floor(index / 3)];
		const text = (words: string, fontSize: number, bold = false) => ({
			text: words,
			options: { fontSize, bold, breakLine: true }
		});
		slide.addText([text(name, 18, true), text(figure, 32, true), ...lines.map((line) => text(line, 14))], {
			x: WIDE.side + column * width,
			y: top + row * height,
			w: width - 0.2,
			h: height,
			fontFace: FONT,
			color: INK,
			valign: 'top',
			margin: 0
		});
	});
}

function addTable(slide: Slide, { rows }: Extract<CopyBody, { kind: 'table' }>, top: number): void {
	slide.addTable(
		rows.map((cells, index) => cells.map((text) => ({ text, options: { bold: index === 0 } }))),
		{
			x: WIDE.side,
			y: top,
			w: INSIDE,
			colW: [3.6, 2.9, INSIDE - 6.5],
			fontFace: FONT,
			fontSize: 16,
			color: INK,
			border: { type: 'solid', pt: 0.5, color: BASE }
		}
	);
}

function addList(
	slide: Slide,
	{ items, isNumbered }: Extract<CopyBody, { kind: 'list' }>,
	top: number
): void {
	const bullet = isNumbered ? ({ type: 'number' } as const) : false;
	slide.addText(
		items.map((text) => ({ text, options: { bullet, breakLine: true, paraSpaceAfter: 8 } })),
		{
			x: WIDE.side,
			y: top,
			w: INSIDE,
			h: 6.5 - top,
			fontFace: FONT,
			fontSize: isNumbered ? 18 : 22,
			color: INK,
			valign: 'top',
			margin: 0
		}
	);
}

function addBody(slide: Slide, body: CopyBody, top: number): void {
	switch (body.kind) {
		case 'bars':
			return addBars(slide, body, top);
		case 'columns':
			return addColumns(slide, body, top);
		case 'cards':
			return addCards(slide, body, top);
		case 'table':
			return addTable(slide, body, top);
		case 'list':
			return addList(slide, body, top);
	}
}

function addSlide(deck: PptxGenJS, copy: SlideCopy, number: string): void {
	const slide = deck.addSlide();
	const caption = 'caption' in copy.body ? [copy.body.caption] : [];
	const under = [...copy.lines, ...caption].filter((line) => line !== '');
	const shared = { x: WIDE.side, w: INSIDE, fontFace: FONT, margin: 0, fit: 'shrink' as const };
	slide.addText(copy.title, {
		...shared,
		y: 0.3,
		h: 1,
		fontSize: 28,
		bold: true,
		color: INK,
		valign: 'middle'
	});
	under.forEach((text, index) => {
		slide.addText(text, {
			...shared,
			y: 1.35 + index * 0.36,
			h: 0.34,
			fontSize: 16,
			color: INK_2,
			valign: 'middle'
		});
	});
	addBody(slide, copy.body, 1.45 + under.length * 0.36);
	slide.addText(copy.foot, {
		...shared,
		y: 6.7,
		w: INSIDE - 1,
		h: 0.55,
		fontSize: 13,
		color: INK_2,
		valign: 'top'
	});
	slide.addText(number, {
		...{ ...shared, x: WIDE.width - 1.4, y: 6.7, w: 0.9, h: 0.3 },
		...{ fontSize: 14, bold: true, color: INK, align: 'right' }
	});
	if (copy.note !== '') slide.addNotes(copy.note);
}

/** The show as a PowerPoint file whose charts and texts can be edited, a note with every slide that has one. */
export async function powerPoint(title: string, slides: readonly SlideCopy[]): Promise<Uint8Array> {
	const deck = new PptxGenJS();
	deck.defineLayout({ name: 'wall', width: WIDE.width, height: WIDE.height });
	deck.layout = 'wall';
	deck.title = title;
	slides.forEach((copy, index) => addSlide(deck, copy, `${index + 1}/${slides.length}`));
	return (await deck.write({ outputType: 'uint8array', compression: true })) as Uint8Array;
}
