import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** What a copy of a show is put together from. */
export interface PortableParts {
	readonly lang: string;
	readonly title: string;
	/** Every style rule the slides need, without fonts. */
	readonly styles: string;
	/** WOFF2 files with the letters each is for. */
	readonly fonts: readonly { readonly bytes: Uint8Array; readonly letters: string }[];
	/** The slides as the page has them, serialised. */
	readonly slides: string;
	/** Light or dark room. */
	readonly theme: string;
	/** What the script reads: plain data. */
	readonly show: unknown;
	/** A script that needs nothing but this page. */
	readonly script: string;
}

/** In slices: an argument list has an end. */
const SLICE = 0x8000;

export function base64Of(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += SLICE)
		parts.push(String.fromCharCode(...bytes.subarray(at, at + SLICE)));
	return btoa(parts.join(''));
}

/** As a policy names the one script and the one style sheet it lets in. */
const hashOf = (text: string): string => `'sha256-${base64Of(sha256(utf8ToBytes(text)))}'`;

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** JSON that no parser of HTML can take for the end of its element. */
const jsonOf = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const fontFace = ({ bytes, letters }: PortableParts['fonts'][number]): string =>
	`@font-face{font-family:'Inter Variable';font-style:normal;font-weight:100 900;src:url(data:font/woff2;base64,${base64Of(bytes)}) format('woff2');unicode-range:${letters}}`;

/**
 * One file that shows the deck from a stick, without a server and without a network: its policy lets in nothing but
 * its own script and styles, and no request at all.
 */
export function portablePage(parts: PortableParts): string {
	const styles = `${parts.fonts.map(fontFace).join('\n')}\n${parts.styles}`.replaceAll('</', '<\\/');
	const script = parts.script.replaceAll('</script', '<\\/script');
	const policy = [
		"default-src 'none'",
		`script-src ${hashOf(script)}`,
		`style-src ${hashOf(styles)}`,
		'font-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	return `<!doctype html>
<html lang="${escaped(parts.lang)}" data-app="ready">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(parts.title)}</title>
<style>${styles}</style>
</head>
<body>
<main class="stage" data-theme="${escaped(parts.theme)}">${parts.slides}</main>
<script type="application/json" id="show">${jsonOf(parts.show)}</script>
<script>${script}</script>
</body>
</html>
`;
}
