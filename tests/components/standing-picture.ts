import Patterns from '#components/charts/Patterns.svelte';
import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** What the marks mean is drawn by the styles of the site; a picture opened by itself finds them from where it lies. */
const stylesOf = (names: readonly string[]): string =>
	names.map((name) => `<?xml-stylesheet href="../../../src/styles/${name}.css" type="text/css"?>`).join('\n');

/** One element a line, as deep as it stands. */
function indented(svg: string): string {
	let depth = 0;
	return svg
		.split(/(?<=>)(?=<)/u)
		.map((piece) => {
			if (piece.startsWith('</')) depth--;
			const line = `${'\t'.repeat(Math.max(0, depth))}${piece}`;
			if (!/^<\/|\/>$|<\/[^>]+>$/u.test(piece)) depth++;
			return line;
		})
		.join('\n');
}

/** Without what Svelte leaves for hydration, empty elements closed in one tag. */
const tidied = (html: string): string =>
	html
		.replaceAll(/<!--.*?-->/gsu, '')
		.replaceAll(/>\s+</gu, '><')
		.replaceAll(/\s+class=""/gu, '')
		.replaceAll(/<(\w+)((?:\s[^<>]*)?)><\/\1>/gu, '<$1$2/>')
		.replaceAll(/\s*\/>/gu, '/>')
		.trim();

/** The page holds the patterns once for all charts; a picture that refers to them carries its own. */
function withPatterns(svg: string): string {
	if (!/class="[^"]*\b(hatch|unfinished)\b/u.test(svg)) return svg;
	const [defs = ''] = /<defs>.*<\/defs>/su.exec(tidied(render(Patterns).body)) ?? [];
	return svg.replace('>', `>${defs}`);
}

/** What a component of marks draws, as a file that any program for pictures opens. */
export function standingPicture<Props extends Record<string, unknown>>(
	marks: Component<Props>,
	props: Props
): string {
	return asFile(tidied(render(marks as Component, { props }).body), ['tokens', 'marks']);
}

const asFile = (svg: string, styles: readonly string[]): string =>
	`${stylesOf(styles)}\n${indented(withPatterns(svg).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'))}\n`;

/** The drawing of a whole chart, which stands among its title and its table; a list of classes tells it from icons. */
export function pictureWithin<Props extends Record<string, unknown>>(
	chart: Component<Props>,
	props: Props,
	classes: string
): string {
	const body = tidied(render(chart as Component, { props }).body);
	const from = body.indexOf(`<svg class="${classes}"`);
	const to = body.indexOf('</svg>', from);
	if (from < 0 || to < 0) throw new Error(`no <svg class="${classes}">`);
	return asFile(body.slice(from, to + '</svg>'.length), ['tokens', 'base', 'marks', 'compare']);
}

/** What is wrong with a picture as XML; null where nothing is. Enough for what the marks may hold. */
export function brokenXml(text: string): string | null {
	const open: string[] = [];
	const rest = text
		.replaceAll(/<\?[^?]*\?>/gu, '')
		.replaceAll(
			/<(\/?)([\w-]+)((?:\s+[\w:-]+="[^"<&]*")*)\s*(\/?)>/gu,
			(_, closing, name, _attributes, empty) => {
				if (closing === '/') {
					const opened = open.pop();
					if (opened !== name) open.push(`${opened} closed as ${name}`);
				} else if (empty !== '/') open.push(name);
				return '';
			}
		);
	if (/[<>]|&(?!(amp|lt|gt|quot|#\d+);)/u.test(rest)) return `stray characters: ${rest.trim()}`;
	return open.length === 0 ? null : `left open: ${open.join(', ')}`;
}
