import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pictureOf, wrapped, type Scene } from '#export/picture/picture.ts';
import { withDensity } from '#export/picture/png-density.ts';
import { brokenXml } from '../components/standing-picture.ts';

const measure = (text: string): number => text.length * 6;

const SCENE: Scene = {
	width: 300,
	height: 100,
	defs: '<pattern id="hatch"/>',
	painted: [
		{ kind: 'box', x: 0, y: 20, width: 300, height: 1, colour: 'rgb(1, 2, 3)' },
		{ kind: 'marks', svg: '<svg x="0" y="30"><rect fill="url(#hatch)"/></svg>' },
		{
			kind: 'text',
			x: 10.123,
			baseline: 14,
			width: 80,
			text: 'Ngọc Liệp & <Phú Cát>',
			sizePx: 16,
			weight: '650',
			colour: 'black',
			isTabular: true
		}
	]
};
const FONTS = [{ base64: 'AAAA', unicodeRange: 'U+1EA0-1EF9' }];

describe('a chart as a picture of its own', () => {
	const { svg, widthPx, heightPx } = pictureOf(
		SCENE,
		'Tiêu đề',
		['Nguồn: một. Số liệu đến hết 30/6/2025.'],
		FONTS,
		measure
	);

	it('is one well-formed file that names its size, its title and its font', () => {
		expect(brokenXml(svg)).toBeNull();
		expect(svg).toMatch(
			new RegExp(`^<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}"`)
		);
		expect(svg).toContain('<title>Tiêu đề</title>');
		expect(svg).toContain('url(data:font/woff2;base64,AAAA)');
		expect(svg).not.toMatch(/style="|class="(?!tabular")|href="http/);
	});

	it('holds words as they stood, on white ground', () => {
		expect(svg).toContain(`<rect width="${widthPx}" height="${heightPx}" fill="#ffffff"/>`);
		expect(svg).toContain('textLength="80"');
		expect(svg).toContain('>Ngọc Liệp &amp; &lt;Phú Cát&gt;</text>');
		expect(svg).toContain('<defs><pattern id="hatch"/></defs>');
	});

	it('says source and cut-off under the chart, inside its width', () => {
		const foot = [...svg.matchAll(/<text[^>]*y="([\d.]+)"[^>]*textLength="([\d.]+)"[^>]*>([^<]*)</g)]
			.map(([, y, width, text]) => ({ y: Number(y), width: Number(width), text }))
			.filter(({ y }) => y > SCENE.height);
		expect(foot.map(({ text }) => text).join(' ')).toBe('Nguồn: một. Số liệu đến hết 30/6/2025.');
		expect(Math.max(...foot.map(({ y }) => y))).toBeLessThan(heightPx);
		expect(wrapped('a bb ccc', 30, measure)).toEqual(['a bb', 'ccc']);
		expect(wrapped('onlyoneverylongword', 30, measure)).toEqual(['onlyoneverylongword']);
	});
});

it('a PNG says its dots per inch right after its header', () => {
	const header = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
	const png = new Uint8Array([...header, ...Array<number>(17).fill(1), ...deflateSync('x')]);
	const dense = withDensity(png, 300);
	const view = new DataView(dense.buffer);
	expect(new TextDecoder().decode(dense.subarray(37, 41))).toBe('pHYs');
	expect([view.getUint32(33), view.getUint32(41), view.getUint32(45), view.getUint8(49)]).toEqual([
		9, 11811, 11811, 1
	]);
	expect(view.getUint32(50)).toBe(0x78a53f76); // as every program that writes 300 dpi has it
	expect([...dense.subarray(54)]).toEqual([...png.subarray(33)]);
});
