import { PLANNED } from './hearings.js';
import { QUARTERS, YEARS, yearOf } from './quarters.js';

export const TARGET_COLUMNS = [
	'indicator',
	'unit',
	'kind',
	'period',
	'value',
	'given_by',
	'document',
	'origin'
];

const LAW = {
	given_by: 'Quốc hội (quy định của luật)',
	document:
		'Luật Tổ chức chính quyền địa phương số 77/2015/QH13, Điều 106: Thường trực HĐND họp mỗi tháng một lần',
	origin: 'published'
};

/** The law of 2015 gave way to new ones during 2025; the duty is carried on, its new article was not read. */
const LAW_OF_2025 = {
	...LAW,
	document: `${LAW.document}; các luật thay thế trong năm 2025 chưa đối chiếu điều khoản`
};

const INVENTED = {
	given_by: 'Minh họa',
	document: 'Kế hoạch minh họa, không phải văn bản có thật',
	origin: 'illustrative'
};

/** @type {(indicator: string, kind: string, period: string, value: number) => object} */
const everyUnit = (indicator, kind, period, value) => ({ indicator, unit: '', kind, period, value });

/** @type {(quarter: string) => object[]} */
const standingMeetings = (quarter) =>
	['district', 'town', 'commune'].map((kind) => ({
		...everyUnit('standing-meeting', kind, quarter, 3),
		...(yearOf(quarter) === '2025' ? LAW_OF_2025 : LAW)
	}));

/** @type {(indicator: string, quarter: string, value: number) => object[]} */
const planned = (indicator, quarter, value) =>
	['town', 'commune'].map((kind) => ({ ...everyUnit(indicator, kind, quarter, value), ...INVENTED }));

/** @type {(quarter: string) => object[]} */
const receptions = (quarter) => planned('reception', quarter, yearOf(quarter) === '2022' ? 8 : 9);

/** A plan of the year, never divided by four. @type {(year: string) => object[]} */
const hearings = (year) =>
	(PLANNED[year] ?? []).map((unit) => ({
		...{ indicator: 'hearing', unit, kind: '', period: year, value: 1 },
		...INVENTED
	}));

export const TARGETS = /** @type {Record<string, unknown>[]} */ ([
	...QUARTERS.flatMap((quarter) => planned('supervision', quarter, 2)),
	...YEARS.flatMap(hearings),
	...QUARTERS.flatMap(receptions),
	...QUARTERS.flatMap(standingMeetings)
]);
