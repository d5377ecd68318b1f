const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&([^;&]{0,10});?/g;

const isChar = (code: number): boolean =>
	code === 9 ||
	code === 10 ||
	code === 13 ||
	(code >= 0x20 && code <= 0xd7ff) ||
	(code >= 0xe000 && code <= 0xfffd) ||
	(code >= 0x10000 && code <= 0x10ffff);

function numbered(name: string): string | null {
	const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
	const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
	return isChar(code) ? String.fromCodePoint(code) : null;
}

const charOf = (name: string): string | null =>
	name.startsWith('#') ? numbered(name) : Object.hasOwn(NAMED, name) ? (NAMED[name] as string) : null;

/** Text with its references replaced; null where one is unknown: entities of one's own need a DOCTYPE. */
export function decodeEntities(text: string): string | null {
	if (!text.includes('&')) return text;
	let isBroken = false;
	const decoded = text.replace(REFERENCE, (whole, name: string) => {
		const char = whole.endsWith(';') ? charOf(name) : null;
		isBroken ||= char === null;
		return char ?? '';
	});
	return isBroken ? null : decoded;
}
