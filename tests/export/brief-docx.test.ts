import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { briefDocx } from '#export/brief-docx.ts';
import { pieceText, textOf, type Brief } from '#i18n/brief/pieces.ts';
import { asking, briefIn, quocOai } from '../i18n/brief/briefs.ts';

describe.each(['vi', 'en'] as const)('the Word file, %s,', (lang) => {
	let brief: Brief;
	let parts: Record<string, string>;
	beforeAll(async () => {
		brief = briefIn(await quocOai(), asking('2024-Q1'), lang);
		const bytes = await briefDocx(brief, { lang, cutOff: '2025-06-30' });
		parts = Object.fromEntries(
			Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)])
		);
	});
	const xml = () => parts['word/document.xml'] ?? '';
	const words = () =>
		[...xml().matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([text]) =>
			[...text.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, run]) => run).join('')
		);

	it('is A4 with the margins of Decree 30/2020, in Times New Roman 14', () => {
		expect(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/u.exec(xml())?.slice(1)).toEqual(['11906', '16838']);
		const margin = (side: string) =>
			Number(new RegExp(`<w:pgMar [^>]*w:${side}="(\\d+)"`, 'u').exec(xml())?.[1]);
		const millimetres = (twips: number) => (twips / 1440) * 25.4;
		for (const [side, least, most] of [
			['top', 20, 25],
			['bottom', 20, 25],
			['left', 30, 35],
			['right', 15, 20]
		] as const) {
			expect(millimetres(margin(side)), side).toBeGreaterThan(least - 0.1);
			expect(millimetres(margin(side)), side).toBeLessThan(most + 0.1);
		}
		const styles = parts['word/styles.xml'] ?? '';
		expect(styles).toMatch(/<w:rFonts [^>]*w:ascii="Times New Roman"/u);
		expect(styles).toMatch(/<w:sz w:val="28"\/>/u);
	});

	it('says every sentence of the brief, in its paragraphs, and its title', () => {
		const said = words();
		const unescaped = said.map((text) =>
			text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&apos;', "'")
		);
		expect(unescaped).toContain(textOf(brief.title));
		for (const { sentences } of brief.paragraphs)
			expect(unescaped).toContain(sentences.map(({ pieces }) => pieces.map(pieceText).join('')).join(' '));
		expect(unescaped).toContain(brief.starNote);
	});

	it('forges no letterhead: what an office must write stands in brackets', () => {
		const text = words().join('\n');
		expect(text).not.toMatch(/CỘNG HÒA XÃ HỘI|Độc lập - Tự do/iu);
		expect(text.match(/\[[^\]]+\]/gu)?.length).toBeGreaterThan(5);
		expect(text).toMatch(/DỰ THẢO|DRAFT/u);
	});
});
