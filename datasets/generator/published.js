// The district's own rows: real, as printed. Nothing else is known of the district, and nothing is invented for it.

/** @typedef {import('./activities.js').Activity} Activity */

const UNIT = 'huyen-quoc-oai';

/** @type {(line: string) => string} */
const source = (line) =>
	`Tin hội nghị giao ban Thường trực HĐND huyện Quốc Oai với Thường trực HĐND các xã, thị trấn quý I/2024, đăng 24/4/2024 16:50, dòng ${line}`;

/** @type {(period: string, line: string, indicator: string, body: string, count: number, topic?: string) => Activity} */
const row = (period, line, indicator, body, count, topic = '') => ({
	unit: UNIT,
	period,
	indicator,
	body,
	count,
	topic,
	origin: 'published',
	source: source(line)
});

const HEARINGS = [
	'Công tác môi trường trên địa bàn huyện',
	'Đường vành đai khu công nghiệp Bắc Phú Cát (vành đai khu công nghệ cao Hòa Lạc)',
	'Đường trục chính các xã vùng bán sơn địa (tuyến ĐH 09 Phú Cát - Hòa Thạch - Đông Yên)'
];

const SESSION = 'Kỳ họp thứ 14: sắp xếp đơn vị hành chính cấp xã giai đoạn 2023 - 2025; đầu tư công năm 2024';
/** How the six divide between the two subjects is not said: one row. */
const RESOLUTIONS = 'Sắp xếp đơn vị hành chính cấp xã giai đoạn 2023 - 2025; đầu tư công năm 2024';

const QUARTER = '2024-Q1';

/** @type {readonly Activity[]} */
const ROWS = [
	row('2023', '16', 'commendation-collective', 'standing-committee', 31),
	row('2023', '16', 'commendation-individual', 'standing-committee', 56),
	row(QUARTER, '22, câu về cấp huyện', 'supervision', 'joint', 4),
	row(QUARTER, '22, câu về cấp huyện', 'supervised-agency', 'joint', 64),
	row(QUARTER, '22, câu về cấp huyện', 'supervised-onsite', 'joint', 28),
	...HEARINGS.map((topic) => row(QUARTER, '20, câu về cấp huyện', 'hearing', 'standing-committee', 1, topic)),
	row(QUARTER, '26, câu về cấp huyện', 'reception', 'standing-committee', 4),
	row(QUARTER, '26, câu về cấp huyện', 'reception', 'deputies', 63),
	row(QUARTER, '18, câu về cấp huyện', 'thematic-session', 'standing-committee', 1, SESSION),
	row(QUARTER, '18, câu về cấp huyện', 'resolution', 'council', 6, RESOLUTIONS)
];

/** @type {(year: string) => Activity[]} */
export const publishedRows = (year) => ROWS.filter(({ period }) => period.startsWith(year));
