import { remembered } from '#domain/remembered.ts';
import type { UnitKind, UnitSpan } from '#domain/unit.ts';
import { foldName } from '../names/fold.ts';
import { agreesInAccents } from './accents.ts';
import { fitsLostLetters, isNear } from './edit-distance.ts';
import { spansOfCode, type UnitIndex } from './unit-index.ts';
import { withoutListMark } from './words.ts';

/** What a text names. `spans` of `found` may be several: names are used again; the period tells which. */
export type UnitReading =
	| { readonly kind: 'found'; readonly spans: readonly UnitSpan[] }
	| { readonly kind: 'similar'; readonly spans: readonly UnitSpan[] }
	| { readonly kind: 'unknown' };

const UNKNOWN: UnitReading = { kind: 'unknown' };
type Kind = UnitKind | 'other';

const OFFICE =
	/^(?:(?:don vi|bao cao cua|ten don vi)\s*:?\s*|(?:thuong truc|tt\.?|dang uy|van phong)\s+(?=hdnd|ubnd|hoi dong|uy ban)|(?:hdnd|h\.?d\.?n\.?d|ubnd|u\.?b\.?n\.?d|hoi dong nhan dan|uy ban nhan dan)\s*[-&]?\s*)+/;
const PREFIXES: readonly (readonly [RegExp, Kind])[] = [
	[/^(?:xa(?![a-z])|x\.)[\s.:-]*/, 'commune'],
	[/^(?:thi\s?tran(?![a-z])|ttr?\.|ttr?(?=\s)|t\.\s?t\.?)[\s.:-]*/, 'town'],
	[/^(?:huyen(?![a-z])|h\.)[\s.:-]*/, 'district'],
	[/^(?:phuong|quan|thi xa|dac khu|thanh pho|tp)\.?\s+|^(?:p|q|tx|tp)\.\s*/, 'other']
];
/** Where the name ends and the place it lies in begins: "Sài Sơn, huyện Quốc Oai", "Sài Sơn (Quốc Oai)". */
const TAIL = /\s*(?:,|\(|;|\s[-–]\s|\s(?=(?:huyen|tp|thanh pho|tinh)\s)|\s(?=h\.))\s*/;

interface Named {
	readonly bare: string;
	readonly kind: Kind | null;
}

function kindOf(folded: string): Named {
	const withoutOffice = folded.replace(OFFICE, '');
	for (const [prefix, kind] of PREFIXES)
		if (prefix.test(withoutOffice)) return { bare: withoutOffice.replace(prefix, ''), kind };
	return { bare: withoutOffice, kind: null };
}

/** The unit, and the places it is said to lie in; "HĐND huyện …" is the district's council, no place. */
function partsOf(folded: string): readonly string[] {
	const bare = folded.replace(OFFICE, '').replace(/^x\?[\s.]+/, 'xa ');
	return bare.split(TAIL).filter((part) => part !== '');
}

/** Every way to take the text apart, the plainest first: "Phượng Cách" begins like "phường", "X." like ten. */
function namedBy(folded: string): readonly Named[] {
	const [head = '', ...tail] = partsOf(folded);
	const listed = withoutListMark(head);
	const plain = [folded, head, listed].map((bare) => ({ bare, kind: null }));
	return [...(tail.length === 0 ? plain : plain.slice(1)), kindOf(head), kindOf(listed)];
}

/** "(*)", "(1)": the mark of a remark, no place. */
const MARK = /^[^\p{L}\p{N}]*\d{0,2}[^\p{L}\p{N}]*$/u;

/** What is said of where the unit lies must be its own parent, a province, or its code. */
function isElsewhere(index: UnitIndex, folded: string, spans: readonly UnitSpan[]): boolean {
	const [, ...tail] = partsOf(folded);
	const places = tail.map((place) => place.replace(/[).\s]+$/, '')).filter((place) => !MARK.test(place));
	const [first] = places;
	const coded = spansOfCode(index, first ?? '');
	if (coded.length > 0) return !spans.some((span) => coded.includes(span));
	if (first === undefined || /^(tp|thanh pho|tinh)[\s.]/.test(first)) return false;
	const { bare } = kindOf(first);
	const parents = (index.byName.get(bare) ?? []).map((span) => span.unit);
	return !spans.some((span) => span.parent !== null && parents.includes(span.parent));
}

function lookUp(index: UnitIndex, { bare, kind }: Named): UnitReading {
	const name = bare.replace(/[\s.,:;)*-]+$/, '').replaceAll('-', ' ');
	const all = index.byName.get(name) ?? [];
	if (all.length === 0) return UNKNOWN;
	const spans = kind === null ? all : all.filter((span) => span.kind === kind);
	return spans.length === 0 ? { kind: 'similar', spans: all } : { kind: 'found', spans };
}

const withoutSpaces = (name: string): string => name.replaceAll(' ', '');
const inOrder = (name: string): string => name.split(' ').toSorted().join(' ');
const [gluedName, orderedName] = [remembered(withoutSpaces), remembered(inOrder)];

/** Letters a name may be off by and still be worth asking about. */
const slips = (name: string): number => (name.length >= 8 ? 2 : 1);

function similarTo(index: UnitIndex, named: readonly Named[]): UnitReading {
	for (const bare of new Set(named.map((way) => way.bare))) {
		if (bare.length < 4 || bare.length > 60) continue;
		const [glued, ordered] = [withoutSpaces(bare), inOrder(bare)];
		const near = [...index.byName].filter(
			([name]) =>
				fitsLostLetters(bare, name) ||
				isNear(bare, name, slips(name)) ||
				glued === gluedName(name) ||
				ordered === orderedName(name)
		);
		if (near.length > 0) return { kind: 'similar', spans: near.flatMap(([, spans]) => spans) };
	}
	return UNKNOWN;
}

/** The unit a text names: by id, code or name, with or without "Xã", "HĐND xã", accents, the district after it. */
export function readUnitName(index: UnitIndex, text: string): UnitReading {
	const byId = index.byId.get(text.trim());
	if (byId !== undefined) return { kind: 'found', spans: byId };
	const byCode = spansOfCode(index, text);
	if (byCode.length > 0) return { kind: 'found', spans: byCode };
	const folded = foldName(text);
	const named = namedBy(folded);
	for (const way of named) {
		const reading = lookUp(index, way);
		if (reading.kind === 'unknown') continue;
		const { spans } = reading;
		const isOther =
			isElsewhere(index, folded, spans) || !spans.some(({ name }) => agreesInAccents(text, name));
		return isOther ? { kind: 'similar', spans } : reading;
	}
	return similarTo(index, named.slice(-2));
}
