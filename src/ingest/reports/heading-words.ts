import type { Body } from '#domain/fact.ts';
import { foldName } from '../names/fold.ts';
import { wordsOf } from './words.ts';

/** What a figure is when it is not a result of the period. */
export const ROLES = ['plan', 'earlier', 'cumulated', 'share', 'change'] as const;
export type Role = (typeof ROLES)[number];

/** What a column holds when it holds no figures of its own. */
export type Dimension =
	| 'unit'
	| 'code'
	| 'indicator'
	| 'quarter'
	| 'month'
	| 'year'
	| 'day'
	| 'period'
	| 'body'
	| 'topic'
	| 'origin'
	| 'counted-in'
	| 'role'
	| 'ordinal'
	| 'note'
	| 'value';

const DIMENSION_WORDS: Readonly<Record<Dimension, readonly string[]>> = {
	unit: [
		'don vi',
		'ten don vi',
		'xa',
		'ten xa',
		'xa thi tran',
		'ten xa thi tran',
		'xa phuong',
		'xa phuong thi tran',
		'ten xa phuong',
		'cac xa thi tran',
		'dia phuong',
		'ten dia phuong',
		'dia ban',
		'don vi hanh chinh',
		'dvhc',
		'don vi bao cao',
		'hdnd xa',
		'hdnd xa thi tran',
		'hdnd cac xa thi tran',
		'ten hdnd',
		'co quan don vi',
		'don vi xa',
		'ten don vi hanh chinh',
		'unit',
		'unit name',
		'commune',
		'commune name',
		'communes',
		'name',
		'ten',
		'xa tt',
		'noi bao cao'
	],
	code: [
		'ma',
		'ma xa',
		'ma don vi',
		'ma dvhc',
		'ma don vi hanh chinh',
		'ma so',
		'code',
		'unit code',
		'commune code',
		'ma dv'
	],
	indicator: [
		'chi tieu',
		'ten chi tieu',
		'noi dung',
		'noi dung chi tieu',
		'hoat dong',
		'noi dung hoat dong',
		'loai hoat dong',
		'noi dung cong viec',
		'cong viec',
		'linh vuc',
		'linh vuc hoat dong',
		'danh muc',
		'nhiem vu',
		'noi dung bao cao',
		'indicator',
		'activity',
		'measure',
		'chi tieu bao cao',
		'chi so',
		'hang muc',
		'ten hoat dong',
		'tieu chi'
	],
	quarter: ['quy', 'qui', 'quarter', 'quy bao cao', 'quy nam', 'ky quy'],
	month: ['thang', 'month', 'thang bao cao', 'thang nam'],
	year: ['nam', 'year', 'nam bao cao'],
	day: ['ngay', 'date', 'day', 'ngay thang', 'ngay thang nam', 'ngay to chuc', 'ngay thuc hien'],
	period: [
		'ky',
		'ky bao cao',
		'thoi gian',
		'period',
		'thoi ky',
		'thoi diem',
		'ky so lieu',
		'reporting period'
	],
	body: [
		'chu the',
		'co quan thuc hien',
		'don vi thuc hien',
		'body',
		'co quan',
		'chu tri',
		'don vi chu tri',
		'nguoi thuc hien',
		'co quan chu tri',
		'chu the thuc hien',
		'to chuc thuc hien'
	],
	topic: [
		'chuyen de',
		'chu de',
		'topic',
		'noi dung giam sat',
		'ten chuyen de',
		'subject',
		'noi dung chi tiet',
		'noi dung cu the',
		'trich yeu'
	],
	origin: ['origin'],
	role: ['loai', 'loai so lieu', 'loai so', 'ke hoach thuc hien', 'kh th', 'phan loai'],
	'counted-in': [
		'don vi tinh',
		'dvt',
		'd v t',
		'dv tinh',
		'counted in',
		'unit of measure',
		'don vi do',
		'tinh'
	],
	ordinal: ['stt', 'tt', 'so tt', 'so thu tu', 'no', 's t t', 'thu tu', 't t', 'sott'],
	note: [
		'ghi chu',
		'note',
		'notes',
		'remark',
		'remarks',
		'ly do',
		'nguyen nhan',
		'dien giai',
		'nguon',
		'source',
		'nguon so lieu',
		'danh gia',
		'xep loai',
		'nguoi lap',
		'nguoi bao cao',
		'ngay nop',
		'ngay gui',
		'ngay bao cao',
		'email',
		'y kien',
		'de xuat',
		'kien nghi de xuat',
		'van ban',
		'so van ban',
		'tai lieu',
		'comment',
		'comments',
		'dien thoai',
		'nguoi nhap',
		'trang thai'
	],
	value: [
		'so lieu',
		'so luong',
		'ket qua',
		'ket qua thuc hien',
		'thuc hien',
		'th',
		'gia tri',
		'so',
		'count',
		'value',
		'actual',
		'da thuc hien',
		'so thuc hien',
		'result',
		'results',
		'number',
		'thuc hien trong ky',
		'thuc hien trong quy',
		'so lieu bao cao',
		'ket qua trong quy',
		'trong ky',
		'trong quy',
		'ket qua dat duoc',
		'sl',
		'so lieu thuc hien',
		'so cuoc',
		'so buoi',
		'so phien',
		'so don',
		'so nghi quyet',
		'so ky hop',
		'cuoc',
		'buoi',
		'phien',
		'so lan',
		'trong thang',
		'bao cao',
		'quantity',
		'total count',
		'kq',
		'thuc te',
		'reported'
	]
};

const dimensions = new Map<string, Dimension>(
	(Object.entries(DIMENSION_WORDS) as [Dimension, readonly string[]][]).flatMap(([dimension, words]) =>
		words.map((word): [string, Dimension] => [word, dimension])
	)
);

/** What kind of column a heading announces; null when it is none of the known words. */
export const dimensionNamed = (label: string): Dimension | null =>
	dimensions.get(wordsOf(label.replace(/[([].*$/, ''))) ?? dimensions.get(wordsOf(label)) ?? null;

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
	/^(tong|cong|tong cong|tong so|cong tong|total|totals|grand total|subtotal|sub total|sum|toan huyen|tong toan huyen|tong cong toan huyen|cong toan huyen|luy ke toan huyen|cong don|tong hop)( chung| \d+ (xa|don vi|xa thi tran)| cac xa( thi tran)?| (cum|khu vuc|nhom|to)( so)? ?\w{1,4}| toan huyen| huyen .{1,30}| quy [1-4ivx]+| cac don vi| cap xa)?$|^(cap xa|khoi xa|cac xa thi tran|tong cac xa thi tran)$/;

/** Whether a label heads a sum of other figures. "Cộng Hòa" is a commune: ask for units first. */
export const isTotalLabel = (label: string): boolean =>
	TOTAL.test(wordsOf(label)) || /\((?:tong so|tong cong|tong|cong)\)/.test(foldName(label));

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
