import type { UnitSpan } from '#domain/unit.ts';
import { agreesInAccents } from './accents.ts';
import type { UnitIndex } from './unit-index.ts';
import { wordsOf } from './words.ts';

/** A unit named in a running text. `isPrefixed`: with its "xã", "thị trấn" or "huyện". */
export interface UnitMention {
	readonly name: string;
	readonly spans: readonly UnitSpan[];
	readonly isPrefixed: boolean;
}

/** A receiver, or the place and day of a signature, is no reporter: "Kính gửi: HĐND huyện …", "…, ngày 5 tháng 4". */
const NO_REPORTER = /^(kinh gui|noi nhan|gui|don vi nhan|nguoi nhan)|\bngay\b.*\bthang\b/;
/** The first line of every official paper; a commune may be called Cộng Hòa. */
const STATE_NAME = /cong hoa xa hoi chu nghia viet nam/g;
/** Figures of all communes together are not the district's own. */
const EVERYONE = /\b(cac xa|cac don vi|xa thi tran|cap xa|toan huyen|\d+ xa|communes)\b/;

const KIND_BEFORE = {
	commune: /(^| )xa$/,
	town: /(^| )(thi tran|tt)$/,
	district: /(^| )(huyen|h)$/
} as const;
const ANY_KIND = /(^| )(xa|thi tran|tt|huyen|h|phuong|quan|thi xa|cum|khu cong nghiep|truong|tuyen|duong)$/;

function mentionAfter(before: string, name: string, spans: readonly UnitSpan[]): UnitMention | null {
	const fitting = spans.filter((span) => KIND_BEFORE[span.kind].test(before));
	if (fitting.length > 0) return { name, spans: fitting, isPrefixed: true };
	return ANY_KIND.test(before) ? null : { name, spans, isPrefixed: false };
}

const isDistrict = ({ spans }: UnitMention): boolean => spans.every((span) => span.kind === 'district');

/** Every unit named in a running text: a title, a sheet's name, a file's name. Longer names first, none twice. */
export function unitsIn(index: UnitIndex, text: string): readonly UnitMention[] {
	let rest = ` ${wordsOf(text.slice(0, 600)).replace(STATE_NAME, '|')} `;
	if (NO_REPORTER.test(rest.trim())) return [];
	const isEveryone = EVERYONE.test(rest);
	const found: UnitMention[] = [];
	for (const [name, named] of [...index.byName].toSorted(([a], [b]) => b.length - a.length)) {
		for (let at = rest.indexOf(` ${name} `); at !== -1; at = rest.indexOf(` ${name} `)) {
			const mention = mentionAfter(rest.slice(0, at), name, named);
			if (mention !== null && named.some((span) => agreesInAccents(text, span.name))) found.push(mention);
			rest = `${rest.slice(0, at)} | ${rest.slice(at + name.length + 2)}`;
		}
	}
	return found.filter((mention) => !isEveryone || !isDistrict(mention));
}

const hasSeveralKinds = ({ spans }: UnitMention): boolean => new Set(spans.map((span) => span.kind)).size > 1;

/** The mentions that may be the reporter: those with their "xã" before those without, communes before the district. */
function likeliest(mentions: readonly UnitMention[]): readonly UnitMention[] {
	const lower = mentions.filter((mention) => !isDistrict(mention));
	const prefixed = lower.filter(({ isPrefixed }) => isPrefixed);
	if (prefixed.length > 0) return prefixed;
	const plain = lower.filter((mention) => !hasSeveralKinds(mention));
	if (plain.length > 0) return plain;
	const district = mentions.filter(isDistrict);
	return district.length > 0 ? district : lower;
}

/** The one unit that texts are about, as all spans of its name; null when they name none, or several. */
export function reporterOf(mentions: readonly UnitMention[]): readonly UnitSpan[] | null {
	const [first, ...others] = likeliest(mentions);
	return first === undefined || others.some(({ name }) => name !== first.name) ? null : first.spans;
}
