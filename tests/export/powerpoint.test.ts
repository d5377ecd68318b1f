import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { slideCopy } from '#export/powerpoint/slide-copy.ts';
import { powerPoint } from '#export/powerpoint/write.ts';
import { speechOf } from '#i18n/speech.ts';
import { pagesOf } from '#presentation/pages.ts';
import { shipped } from '../indicators/read-data.ts';

async function copies(lang: 'vi' | 'en') {
	const data = await shipped();
	const deck = data.register.decks[0];
	if (deck === undefined) throw new Error('no deck ships');
	const pages = pagesOf(deck, { register: data.register, quarters: data.cube.quarters }, lang);
	return pages.map((page) => slideCopy(speechOf(lang), data, page));
}

const textsOf = (xml: string): string => [...xml.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text).join(' ');

it('a PowerPoint copy has every slide, its charts as charts, its marks and its notes', async () => {
	const slides = await copies('vi');
	const files = unzipSync(await powerPoint('Giao ban', slides));
	const named = (form: RegExp) => Object.keys(files).filter((path) => form.test(path));
	const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
	expect(named(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(9);
	// Two a slide of 21 communes, three such slides and the reports; one trend.
	expect(named(/^ppt\/charts\/chart\d+\.xml$/)).toHaveLength(9);
	expect(named(/^ppt\/embeddings\/.*\.xlsx$/)).toHaveLength(9);
	const notes = named(/^ppt\/notesSlides\/.*\.xml$/)
		.map((path) => textsOf(read(path)))
		.join('\n');
	for (const { note } of slides) expect(notes).toContain(note.replaceAll('&', '&amp;'));
	for (let slide = 1; slide <= 9; slide++) {
		const said = textsOf(read(`ppt/slides/slide${slide}.xml`));
		expect(said).toContain('Số liệu đến hết 30/6/2025');
		expect(said).toContain('minh họa');
		expect(said).toContain('Nguồn: hội nghị giao ban 24/4/2024');
	}
});

it('says the district’s figures beside those of its communes, as the slide does', async () => {
	const slides = await copies('vi');
	expect(slides.flatMap(({ lines }) => lines)).toEqual(
		expect.arrayContaining(['Huyện: 4 cuộc', 'Huyện: Thường trực 4 buổi, đại biểu 63 buổi'])
	);
	const cards = slides.flatMap(({ body }) => (body.kind === 'cards' ? body.cards : []));
	expect(cards.map(({ lines }) => lines.at(-1))).toContain('Huyện: 6 nghị quyết');
});

it('its bars are the figures of the screen: 49, 2 and 208 over 21 communes', async () => {
	const sums = (await copies('en')).flatMap(({ body }) =>
		body.kind === 'bars' ? [body.series[0]?.values.reduce<number>((sum, value) => sum + (value ?? 0), 0)] : []
	);
	expect(sums.slice(0, 3)).toEqual([49, 2, 208]);
});
