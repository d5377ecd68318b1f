import type { Painted, PaintedBox, PaintedText, Scene } from '#export/picture/picture.ts';

/** What stands in a chart but not in its picture. */
const LEFT_OUT = 'details, .only-read, [data-picture="none"]';

/** Whatever of a mark's look comes from the style sheet. */
const LOOKS = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'opacity',
	'paint-order',
	'text-anchor',
	'dominant-baseline',
	'font-size',
	'font-weight'
] as const;

const TRANSPARENT = /^(transparent|rgba\(.*, 0\))$/;

/** Fractions of its height that a line of text stands over its baseline, by font; the canvas knows. */
class Metrics {
	readonly #canvas = document.createElement('canvas').getContext('2d');
	ascentShare(style: CSSStyleDeclaration): number {
		if (this.#canvas === null) return 0.8;
		this.#canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
		const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = this.#canvas.measureText('Ộg');
		return up / (up + down);
	}
}

interface Painter {
	readonly origin: DOMRect;
	readonly metrics: Metrics;
	readonly painted: Painted[];
	readonly ids: Set<string>;
}

/** `url("#hatch")` → `url(#hatch)`, and the id is remembered. */
function reference(value: string, ids: Set<string>): string {
	const id = /url\("?[^"#]*#([^")]+)"?\)/.exec(value)?.[1];
	if (id === undefined) return value;
	ids.add(id);
	return `url(#${id})`;
}

/** Takes every style of the original into attributes of the copy, element by element. */
function inline(original: Element, copy: Element, ids: Set<string>): void {
	const style = getComputedStyle(original);
	if (style.display === 'none' || style.visibility === 'hidden') {
		copy.remove();
		return;
	}
	for (const name of LOOKS) copy.setAttribute(name, reference(style.getPropertyValue(name), ids));
	copy.removeAttribute('class');
	copy.removeAttribute('style');
	const children = [...copy.children];
	[...original.children].forEach((child, index) => {
		const counterpart = children[index];
		if (counterpart !== undefined) inline(child, counterpart, ids);
	});
}

function marks(svg: Element, { origin, painted, ids }: Painter): void {
	const box = svg.getBoundingClientRect();
	const copy = svg.cloneNode(true) as Element;
	inline(svg, copy, ids);
	const place = { x: box.left - origin.left, y: box.top - origin.top, width: box.width, height: box.height };
	for (const [name, value] of Object.entries(place)) copy.setAttribute(name, value.toFixed(2));
	copy.setAttribute('overflow', 'visible');
	painted.push({ kind: 'marks', svg: new XMLSerializer().serializeToString(copy) });
}

function box(x: number, y: number, width: number, height: number, colour: string): PaintedBox[] {
	if (TRANSPARENT.test(colour) || width <= 0 || height <= 0) return [];
	return [{ kind: 'box', x, y, width, height, colour }];
}

/** The ground of an element and the lines around it. */
function boxes(element: Element, style: CSSStyleDeclaration, origin: DOMRect): PaintedBox[] {
	const { left, top, width, height } = element.getBoundingClientRect();
	const [x, y] = [left - origin.left, top - origin.top];
	const line = (side: 'top' | 'right' | 'bottom' | 'left'): number =>
		style.getPropertyValue(`border-${side}-style`) === 'none'
			? 0
			: parseFloat(style.getPropertyValue(`border-${side}-width`));
	return [
		...box(x, y, width, height, style.backgroundColor),
		...box(x, y, width, line('top'), style.borderTopColor),
		...box(x, y + height - line('bottom'), width, line('bottom'), style.borderBottomColor),
		...box(x, y, line('left'), height, style.borderLeftColor),
		...box(x + width - line('right'), y, line('right'), height, style.borderRightColor)
	];
}

/** A text node, line by line as the browser broke it. */
function texts(node: Text, style: CSSStyleDeclaration, { origin, metrics }: Painter): PaintedText[] {
	const range = document.createRange();
	const lines: { top: number; height: number; left: number; right: number; text: string }[] = [];
	for (const { 0: word, index } of node.data.matchAll(/\S+/gu)) {
		range.setStart(node, index);
		range.setEnd(node, index + word.length);
		const { top, height, left, right, width } = range.getBoundingClientRect();
		if (width === 0) continue;
		const line = lines.at(-1);
		if (line !== undefined && Math.abs(line.top - top) < 2) {
			line.text += ` ${word}`;
			line.right = right;
		} else lines.push({ top, height, left, right, text: word });
	}
	const share = metrics.ascentShare(style);
	return lines.map(({ top, height, left, right, text }) => ({
		kind: 'text',
		x: left - origin.left,
		baseline: top - origin.top + height * share,
		width: right - left,
		text,
		sizePx: parseFloat(style.fontSize),
		weight: style.fontWeight,
		colour: style.color,
		isTabular: style.fontFeatureSettings.includes('tnum')
	}));
}

function walk(element: Element, painter: Painter): void {
	if (element.matches(LEFT_OUT)) return;
	const style = getComputedStyle(element);
	if (style.display === 'none' || style.visibility === 'hidden') return;
	if (element instanceof SVGSVGElement) {
		marks(element, painter);
		return;
	}
	if (style.display !== 'contents') painter.painted.push(...boxes(element, style, painter.origin));
	for (const child of element.childNodes) {
		if (child instanceof Element) walk(child, painter);
		else if (child instanceof Text) painter.painted.push(...texts(child, style, painter));
	}
}

function definitions(ids: ReadonlySet<string>): string {
	const written = [...ids].map((id) => {
		const original = document.getElementById(id);
		if (original === null) return '';
		const copy = original.cloneNode(true) as Element;
		inline(original, copy, new Set());
		return new XMLSerializer().serializeToString(copy);
	});
	return written.join('');
}

/** Paper is white: the picture is painted under the light theme, within one task, so that nothing is seen of it. */
function inLight<T>(paint: () => T): T {
	const root = document.documentElement;
	const theme = root.dataset['theme'];
	root.dataset['theme'] = 'light';
	try {
		return paint();
	} finally {
		if (theme === undefined) delete root.dataset['theme'];
		else root.dataset['theme'] = theme;
	}
}

/** How far to the right anything stands: what scrolls inside its figure stands in the picture whole. */
const rightOf = (item: Painted): number => (item.kind === 'marks' ? 0 : item.x + item.width);

/** Reads a chart off the page as it stands: texts where the browser put them, marks with their styles in them. */
export const paintFigure = (figure: Element): Scene =>
	inLight(() => {
		const origin = figure.getBoundingClientRect();
		const painter: Painter = { origin, metrics: new Metrics(), painted: [], ids: new Set() };
		walk(figure, painter);
		const { painted, ids } = painter;
		const bottoms = painted.map((item) =>
			item.kind === 'text'
				? item.baseline + item.sizePx * 0.3
				: item.kind === 'box'
					? item.y + item.height
					: 0
		);
		const lastMarks = [...figure.querySelectorAll('svg')]
			.filter((svg) => svg.closest(LEFT_OUT) === null)
			.map((svg) => svg.getBoundingClientRect().bottom - origin.top);
		return {
			width: Math.max(origin.width, ...painted.map(rightOf)),
			height: Math.max(0, ...bottoms, ...lastMarks),
			painted,
			defs: definitions(ids)
		};
	});
