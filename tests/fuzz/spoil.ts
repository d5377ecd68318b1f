import { encoders, type EncoderName } from '../ingest/files/encoders.ts';
import { packed } from '../ingest/files/workbooks.ts';
import type { Chance } from './chance.ts';
import type { Seed } from './seeds.ts';

/** Longer files only make fewer tries; what length does is measured by the benchmark. */
const LONGEST = 60_000;
/** Texts that mean something to one of the readers. */
const TELLING = [
	...['"', '""', ',', ';', '\t', '|', '\r', '\n', '\r\n', '\0', '\ufeff', '\u200b', '\ufffd', '\u001a', "'"],
	...[
		'=1+1',
		'=HYPERLINK("x")',
		'+3',
		'-',
		'…',
		'N/A',
		'1.234',
		'1,5',
		'-7',
		'1e9',
		'９９',
		'NaN',
		'0x1f',
		'∞'
	],
	...[
		'__proto__',
		'constructor',
		'toString',
		'Tổng',
		'Cộng Hòa',
		'Quý V/2024',
		'quý I',
		'2025-Q3',
		'31/02/2024'
	],
	...[
		'Giám sát',
		'Kế hoạch',
		'cùng kỳ',
		'Sài Sơn',
		'X. Hoà Thạch',
		'Ð',
		'a\u0323\u0302',
		'<b>',
		'&#0;',
		'&lt;'
	],
	...[
		'<c r="XFD1048576"><v>1</v></c>',
		'<!DOCTYPE x>',
		'<row r="0">',
		' t="s"',
		'<v>1e308</v>',
		']]>',
		'<![CDATA['
	],
	...['PK\u0001\u0002', 'PK\u0005\u0006', '../', 'xl/', '🙂', '\ud800']
];
const NAMES = [
	...[
		'a.csv',
		'báo cáo quý I-2024.xlsx',
		'Hoà Thạch Q2_2024.csv',
		'quy 1.xls',
		'__proto__.csv',
		'../../x.xlsx'
	],
	...['', '.', 'a.ods', 'T1-2024.tsv', 'a'.repeat(300)]
];

type Bytes = Uint8Array;
const joined = (...pieces: readonly Bytes[]): Bytes =>
	new Uint8Array(Buffer.concat(pieces)).subarray(0, LONGEST);
const slice = (chance: Chance, bytes: Bytes, most: number): Bytes => {
	const from = chance.below(bytes.length + 1);
	return bytes.subarray(from, from + chance.below(most));
};

/** Ways to spoil bytes, whatever they mean. */
const CHANGES: readonly ((chance: Chance, bytes: Bytes, other: Bytes) => Bytes)[] = [
	(chance, bytes) => {
		const flipped = bytes.slice();
		const at = chance.below(bytes.length);
		flipped[at] = (flipped[at] ?? 0) ^ (1 << chance.below(8));
		return flipped;
	},
	(chance, bytes) => {
		const changed = bytes.slice();
		changed[chance.below(bytes.length)] = chance.below(256);
		return changed;
	},
	(chance, bytes) => {
		const at = chance.below(bytes.length + 1);
		const told = Buffer.from(chance.one(TELLING));
		return joined(bytes.subarray(0, at), told, bytes.subarray(at + (chance.onceIn(2) ? told.length : 0)));
	},
	(chance, bytes) => {
		const at = chance.below(bytes.length);
		return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + chance.below(60)));
	},
	(chance, bytes) => bytes.subarray(0, chance.below(bytes.length + 1)),
	(chance, bytes) => {
		const at = chance.below(bytes.length + 1);
		return joined(bytes.subarray(0, at), slice(chance, bytes, 400), bytes.subarray(at));
	},
	(chance, bytes, other) => {
		const at = chance.below(bytes.length + 1);
		return joined(bytes.subarray(0, at), slice(chance, other, 2000), bytes.subarray(at));
	},
	(chance, bytes, other) =>
		joined(bytes.subarray(0, chance.below(bytes.length + 1)), other.subarray(chance.below(other.length + 1))),
	(chance, bytes) => joined(...Array<Bytes>(1 + chance.below(chance.onceIn(10) ? 40 : 3)).fill(bytes))
];

const ENCODERS = Object.keys(encoders) as readonly EncoderName[];
const decoded = (bytes: Bytes): string => new TextDecoder().decode(bytes);

/** Ways to spoil a text as such: its lines, its marks, its encoding. */
const REWRITINGS: readonly ((chance: Chance, text: string) => Bytes)[] = [
	(chance, text) => encoders[chance.one(ENCODERS)](text),
	(chance, text) => encoders.utf8(text.normalize(chance.one(['NFD', 'NFKC', 'NFKD']))),
	(chance, text) => encoders.utf8(text.replaceAll('\n', chance.one(['\r', '\r\n', '\n\n', '\u2028']))),
	(chance, text) =>
		encoders.utf8(text.replaceAll(chance.one([',', ';', '\t']), chance.one([',', ';', '|', ' ']))),
	(_, text) => encoders.utf8(decoded(Uint8Array.from(encoders.utf8(text), (byte) => byte & 0x7f))),
	(_, text) => encoders.utf8(Buffer.from(text).toString('latin1')),
	(chance, text) => {
		const lines = text.split('\n');
		const [a, b] = [chance.below(lines.length), chance.below(lines.length)];
		[lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
		return encoders.utf8(lines.join('\n'));
	}
];

/** A few changes, one over the other. */
function spoiltBytes(chance: Chance, bytes: Bytes, other: Bytes): Bytes {
	let spoilt = bytes;
	for (let left = 1 + chance.below(5); left > 0 && spoilt.length > 0; left -= 1)
		spoilt = chance.onceIn(6)
			? chance.one(REWRITINGS)(chance, decoded(spoilt)).subarray(0, LONGEST)
			: chance.one(CHANGES)(chance, spoilt, other);
	return spoilt;
}

type Parts = ReadonlyMap<string, Bytes>;

const PART_NAMES = ['../x', '/x', 'xl/workbook.xml', 'XL/WORKBOOK.XML', 'xl/worksheets/sheet1.xml'];

/** One part gone, under another name, or with something else in it. */
function withSpoiltPart(chance: Chance, parts: Parts, other: Bytes): Parts {
	const [name, part] = chance.one([...parts]);
	const others = [...parts].filter(([each]) => each !== name);
	const way = chance.below(10);
	if (way === 0 && others.length > 0) return new Map(others);
	if (way === 1) return new Map([...parts, [chance.one(PART_NAMES), part]]);
	return part.length === 0 ? parts : new Map([...parts, [name, spoiltBytes(chance, part, other)]]);
}

/** A workbook whose parts are spoilt, and now and then the zip around them too. */
function spoiltParts(chance: Chance, whole: Readonly<Record<string, string>>, other: Bytes): Bytes {
	let parts: Parts = new Map(Object.entries(whole).map(([name, part]) => [name, encoders.utf8(part)]));
	for (let left = 1 + chance.below(3); left > 0; left -= 1) parts = withSpoiltPart(chance, parts, other);
	const zip = packed(Object.fromEntries(parts), chance.onceIn(2) ? 0 : 6);
	return chance.onceIn(4) ? spoiltBytes(chance, zip, other) : zip;
}

const bytesOf = (seed: Seed): Bytes => (seed.kind === 'bytes' ? seed.bytes : packed(seed.parts, 0));

/** A spoilt file and its name. */
export function spoilt(
	chance: Chance,
	seeds: readonly Seed[]
): { readonly name: string; readonly bytes: Bytes } {
	const [seed, other] = [chance.one(seeds), bytesOf(chance.one(seeds))];
	const name = chance.one(NAMES);
	const bytes =
		seed.kind === 'workbook' && !chance.onceIn(5)
			? spoiltParts(chance, seed.parts, other)
			: spoiltBytes(chance, bytesOf(seed), other);
	return { name, bytes: bytes.slice() };
}
