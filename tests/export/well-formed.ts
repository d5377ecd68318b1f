const TOKEN = /<\?[^>]*\?>|<(\/?)([A-Za-z][\w:]*)((?: [\w:]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|#\d+);)/;
/** What XML 1.0 cannot hold. */
const UNWRITABLE = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])[\p{Cc}]/u;

/** Why a text is no well-formed XML; null when it is. Understands what we write and no more. */
export function faultOf(xml: string): string | null {
	if (BARE_AMPERSAND.test(xml) || UNWRITABLE.test(xml)) return 'a character that may not stand there';
	const open: string[] = [];
	let at = 0;
	for (const [token, isEnd, name = '', attributes = '', isEmpty] of xml.matchAll(TOKEN)) {
		at += token.length;
		const names = [...attributes.matchAll(/ ([\w:]+)=/g)].map(([, each]) => each);
		if (new Set(names).size < names.length) return `an attribute twice: ${token}`;
		if (isEnd === '/' && open.pop() !== name) return `</${name}> out of place`;
		if (isEnd === '' && isEmpty === '') open.push(name);
	}
	if (at < xml.length) return `not understood: ${xml.slice(at, at + 60)}`;
	return open.length === 0 ? null : `never closed: ${open.join()}`;
}
