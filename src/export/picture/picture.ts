import { element, escaped } from '../workbook/xml.ts';

/** One line of text where it stands: left edge and baseline in px, the width it takes. */
export interface PaintedText {
	readonly kind: 'text';
	readonly x: number;
	readonly baseline: number;
	readonly width: number;
	readonly text: string;
	readonly sizePx: number;
	readonly weight: string;
	readonly colour: string;
	/** Figures in columns are all of one width. */
	readonly isTabular: boolean;
}

export interface PaintedBox {
	readonly kind: 'box';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly colour: string;
}

/** Marks as they are: an `<svg>` element already written as text, its styles in attributes. */
export interface PaintedMarks {
	readonly kind: 'marks';
	readonly svg: string;
}

export type Painted = PaintedText | PaintedBox | PaintedMarks;

/** A chart as it stood on screen: everything in px from its own upper left corner, in the order it is painted. */
export interface Scene {
	readonly width: number;
	readonly height: number;
	readonly painted: readonly Painted[];
	/** `<pattern>` and other elements that marks refer to, as text. */
	readonly defs: string;
}

/** A face of a font inside the picture, so that it looks alike wherever it is opened. */
export interface EmbeddedFont {
	readonly base64: string;
	/** As `@font-face` writes it; '' for everything. */
	readonly unicodeRange: string;
}

export const FONT_FAMILY = 'Inter Variable';
/** Where the embedded font is not understood: programs that print Vietnamese letters with what they have. */
const FALLBACK = `'${FONT_FAMILY}', Inter, 'Noto Sans', Arial, sans-serif`;

const rounded = (value: number): number => Math.round(value * 100) / 100;

function textSvg({ x, baseline, width, text, sizePx, weight, colour, isTabular }: PaintedText): string {
	const place = { x: rounded(x), y: rounded(baseline) };
	// The width it had: where another font stands in, columns and words still end where they ended.
	const length = { textLength: rounded(width), lengthAdjust: 'spacingAndGlyphs' };
	const look = { 'font-size': rounded(sizePx), 'font-weight': weight, fill: colour };
	const attributes = { ...place, ...length, ...look, class: isTabular ? 'tabular' : undefined };
	return element('text', attributes, escaped(text));
}

const boxSvg = ({ x, y, width, height, colour }: PaintedBox): string =>
	element('rect', {
		x: rounded(x),
		y: rounded(y),
		width: rounded(width),
		height: rounded(height),
		fill: colour
	});

function paintedSvg(painted: Painted): string {
	if (painted.kind === 'text') return textSvg(painted);
	return painted.kind === 'box' ? boxSvg(painted) : painted.svg;
}

function fontFace({ base64, unicodeRange }: EmbeddedFont): string {
	const range = unicodeRange === '' ? '' : `unicode-range:${unicodeRange};`;
	return `@font-face{font-family:'${FONT_FAMILY}';font-weight:100 900;${range}src:url(data:font/woff2;base64,${base64}) format('woff2')}`;
}

/** Around the chart, in px. */
const MARGIN = 20;
const FOOT = { sizePx: 12, leadingPx: 17, gapPx: 12, colour: '#454c54' } as const;

/** Breaks a text into lines of at most `width` px. */
export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		const longer = `${line ?? ''} ${word}`;
		if (line !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** Under the chart: source, data cut-off, what is invented. */
function footOf(scene: Scene, notes: readonly string[], measure: (text: string) => number): PaintedText[] {
	const lines = notes.flatMap((note) => wrapped(note, scene.width, measure));
	return lines.map((text, index) => ({
		kind: 'text',
		x: 0,
		baseline: scene.height + FOOT.gapPx + (index + 1) * FOOT.leadingPx,
		width: measure(text),
		text,
		sizePx: FOOT.sizePx,
		weight: '400',
		colour: FOOT.colour,
		isTabular: false
	}));
}

/** A chart as a picture of its own. */
export interface Picture {
	readonly widthPx: number;
	readonly heightPx: number;
	/** A whole SVG file. */
	readonly svg: string;
}

/**
 * Writes a chart as an SVG file that needs nothing else: title and marks as they stand, the notes under them, the font
 * inside. @param measure the width in px of a text at 12 px
 */
export function pictureOf(
	scene: Scene,
	title: string,
	notes: readonly string[],
	fonts: readonly EmbeddedFont[],
	measure: (text: string) => number
): Picture {
	const foot = footOf(scene, notes, measure);
	const widthPx = Math.ceil(scene.width) + 2 * MARGIN;
	const bottom = foot.at(-1)?.baseline ?? scene.height;
	const heightPx = Math.ceil(bottom) + 2 * MARGIN;
	const style = `${fonts.map(fontFace).join('')}text{font-family:${FALLBACK}}.tabular{font-feature-settings:'tnum'}`;
	const content = [
		element('title', {}, escaped(title)),
		element('style', {}, escaped(style)),
		scene.defs === '' ? '' : element('defs', {}, scene.defs),
		element('rect', { width: widthPx, height: heightPx, fill: '#ffffff' }),
		element(
			'g',
			{ transform: `translate(${MARGIN} ${MARGIN})` },
			[...scene.painted, ...foot].map(paintedSvg).join('')
		)
	];
	const root = {
		xmlns: 'http://www.w3.org/2000/svg',
		width: widthPx,
		height: heightPx,
		viewBox: `0 0 ${widthPx} ${heightPx}`,
		role: 'img'
	};
	return { widthPx, heightPx, svg: element('svg', root, content.join('')) };
}
