import type { Body } from '#domain/fact.ts';
import { foldName } from '../names/fold.ts';
import { wordsOf } from './words.ts';

/** What a figure is when it is not a result of the period. */
export const ROLES = ['plan', 'earlier', 'cumulated', 'share', 'change', 'part'] as const;
export type Role = (typeof ROLES)[number];

/** Folded, "giám" and "giảm" are one: the comparison needs its sign or its neighbour. */
const ROLE_WORDS: readonly (readonly [Role, RegExp])[] = [
	[
		'share',
		/%|(?<![a-z])(ty le|ti le|ty trong|hoan thanh|dat kh|so voi ke hoach|so voi kh|rate|ratio|percent|tien do)(?![a-z])/
	],
	[
		'change',
		/(?<![a-z])(so sanh|so voi|tang giam|tang|chenh lech|muc tang|change|growth|bien dong)(?![a-z])|^giam( so voi.*)?$/
	],
	[
		'earlier',
		/(?<![a-z])(cung ky|nam truoc|ky truoc|quy truoc|thang truoc|nam ngoai|same period|last year|previous|prior)(?![a-z])/
	],
	[
		'cumulated',
		/(?<![a-z])(luy ke|luy tien|cong don|tu dau nam|lk|cumulative|cumulated|ytd|to date|lke)(?![a-z])/
	],
	[
		'plan',
		/(?<![a-z])(ke hoach|kh(?! chuyen de)|chi tieu giao|duoc giao|giao|chi tieu nam|muc tieu|plan|planned|target|dang ky|du kien|dinh muc)(?![a-z])/
	]
];

/** What makes the figures under a heading no results of the period; null for results. */
export function roleNamed(label: string): Role | null {
	const words = wordsOf(label.replaceAll('+/-', ' tang giam ').replaceAll('±', ' tang giam '));
	if (/giao ban/.test(words)) return null;
	return ROLE_WORDS.find(([, form]) => form.test(words))?.[0] ?? null;
}

const TOTAL =
	/^(tong|cong|tong cong|tong so|cong tong|total|totals|grand total|subtotal|sub total|sum|tc|σ|tong phu|toan huyen|ca huyen|tong toan huyen|tong cong toan huyen|cong toan huyen|luy ke toan huyen|cong don|tong hop)( chung| \d+ (xa|don vi|xa thi tran)| cac xa( thi tran)?| (cum|khu vuc|nhom|to)( so)? ?\w{1,4}| toan huyen| huyen .{1,30}| quy [1-4ivx]+( nam)?( \d{4})?| (khoi|vung|khu|cac|nhom) .{1,30}| cac don vi| cap xa)?$|^(tong|cong|tong cong|tong so) (i{1,3}|iv|vi{0,3}|[1-9]|[a-d])( ?\+ ?(i{1,3}|iv|vi{0,3}|[1-9]|[a-d]))*$|^(cap xa|khoi (cac )?(xa|thi tran|xa thi tran)|cac xa thi tran|tong cac xa thi tran)$|^(cum|khu vuc|vung|nhom)( xa| thi dua)?( so)? ([1-9]\d?|[ivx]{1,4})$/;

/** Whether a label heads a sum of other figures. "Cộng Hòa" is a commune: ask for units first. */
export const isTotalLabel = (label: string): boolean =>
	TOTAL.test(wordsOf(label).replace(/^trong do /, '')) ||
	/\((?:tong so|tong cong|tong|cong)\)/.test(foldName(label));

const BODY_WORDS: readonly (readonly [Body, RegExp])[] = [
	[
		'joint',
		/^(chung|joint|phoi hop|lien ket|hdnd thuong truc.*|hdnd (va )?(cac )?ban.*|thuong truc.* ban.*)$/
	],
	['deputy-group', /^(cac )?(to dai bieu|nhom dai bieu|deputy groups?)( hdnd.*)?$/],
	['deputies', /^(cac )?(dai bieu|deputies|deputy)( hdnd.*| hoi dong nhan dan.*)?$/],
	[
		'standing-committee',
		/^(thuong truc|tt hdnd|standing committee|thuong truc (hdnd|hoi dong nhan dan).*|tt hdnd.*)$/
	],
	[
		'board',
		/^(cac )?(ban|boards?)( (cua )?hdnd.*| phap che.*| kinh te.*| kt xh.*| ktxh.*| van hoa.*| dan toc.*)?$/
	],
	['council', /^(hdnd|hoi dong nhan dan|council|tap the hdnd)( (xa|thi tran|huyen|cap xa))?$/]
];

/** Who acted, where a label says nothing else; null otherwise. */
export function bodyNamed(label: string): Body | null {
	const words = wordsOf(label).replace(/-/g, ' ');
	return BODY_WORDS.find(([, form]) => form.test(words))?.[0] ?? null;
}
