import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url';
import { portablePage } from '#export/portable/page.ts';
import type { PortableShow } from './portable-show.ts';
import scriptUrl from './portable.worker.ts?worker&url';

async function bytesAt(address: string): Promise<Uint8Array> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}

/** The letters each font file is for, read where the page itself says so: they cannot differ. */
function letters(): string[] {
	const faces = [...document.styleSheets]
		.flatMap((sheet) => [...sheet.cssRules])
		.filter((rule) => rule instanceof CSSFontFaceRule);
	return faces.map((face) => face.style.getPropertyValue('unicode-range'));
}

/** Every rule of the page but its fonts, whose files a copy carries inside. */
const styles = (): string =>
	[...document.styleSheets]
		.flatMap((sheet) => [...sheet.cssRules])
		.filter((rule) => !(rule instanceof CSSFontFaceRule))
		.map((rule) => rule.cssText)
		.join('\n');

/** The slides as they stand on the page, without what only the page needs. */
function slidesOf(stage: Element): string {
	const copy = stage.querySelector('.slides')?.cloneNode(true) as Element;
	const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
	const comments: ChildNode[] = [];
	while (walker.nextNode()) comments.push(walker.currentNode as ChildNode);
	for (const comment of comments) comment.remove();
	// eslint-disable-next-line no-restricted-syntax -- read, not written: the file is made of what the page already shows
	return copy.outerHTML;
}

/**
 * The running show as one HTML file.
 * @throws where a font or the script cannot be had
 */
export async function portableFile(title: string, show: PortableShow): Promise<Uint8Array> {
	const stage = document.querySelector('.stage');
	if (stage === null) throw new Error('There is no show on this page');
	const [first, second, script] = await Promise.all([vietnamese, latin, scriptUrl].map(bytesAt));
	if (first === undefined || second === undefined) throw new Error('The fonts are not there');
	const ranges = letters();
	// In the order of fonts.css: what the Vietnamese file is for, then the Latin one.
	const fonts = [first, second].map((bytes, index) => ({ bytes, letters: ranges[index] ?? 'U+0-10FFFF' }));
	const page = portablePage({
		lang: document.documentElement.lang,
		title,
		styles: styles(),
		fonts,
		slides: slidesOf(stage),
		theme: stage.getAttribute('data-theme') ?? 'projector',
		show,
		script: new TextDecoder().decode(script)
	});
	return new TextEncoder().encode(page);
}
