import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { base64Of, portablePage } from '#export/portable/page.ts';

const PARTS = {
	lang: 'vi',
	title: 'Một & "hai" <ba>',
	styles: '.a{color:red}</style><b>',
	fonts: [{ bytes: new Uint8Array([1, 2, 3]), letters: 'U+0-FF' }],
	slides: '<div class="slides"><section class="slide">208</section></div>',
	theme: 'projector',
	show: { name: '</script><script>alert(1)</script>' },
	script: 'const a = "</script>";'
};

const within = (html: string, open: string, close: string): string =>
	html.split(open)[1]?.split(close)[0] ?? '';
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('a copy lets in its own script and styles only, by their hashes, and no request', () => {
	const html = portablePage(PARTS);
	const policy = within(html, 'content-security-policy" content="', '"');
	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain(`script-src ${hashOf(within(html, '<script>', '</script>'))};`);
	expect(policy).toContain(`style-src ${hashOf(within(html, '<style>', '</style>'))};`);
	expect(policy).not.toMatch(/unsafe|http|\*/);
	expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<style>'));
});

it('nothing that is shown can end its element', () => {
	const html = portablePage(PARTS);
	expect(html.match(/<script/g)).toHaveLength(2);
	expect(html.match(/<\/style>/g)).toHaveLength(1);
	expect(html).toContain('<title>Một &amp; &quot;hai&quot; &lt;ba></title>');
	expect(JSON.parse(within(html, 'id="show">', '</script>'))).toEqual(PARTS.show);
});

it('writes bytes of any length as base64', () => {
	const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
	expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});
