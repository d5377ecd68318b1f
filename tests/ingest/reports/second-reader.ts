/**
 * A second reader of reports, deliberately simple: it knows one layout, exact names and nothing else, and shares no line
 * with the first. What the two agree on is not one mistake made twice.
 */

const UNITS: Readonly<Record<string, string>> = {
	'Sài Sơn': 'sai-son',
	'Xã Hòa Thạch': 'hoa-thach',
	'HĐND xã Đông Yên': 'dong-yen',
	'Phú Mãn': 'phu-man',
	'Thị trấn Quốc Oai': 'thi-tran-quoc-oai'
};
const INDICATORS: Readonly<Record<string, string>> = {
	'Giám sát': 'supervision',
	'Phiên giải trình': 'hearing',
	'Tiếp công dân': 'reception',
	'Nghị quyết': 'resolution'
};
const BODIES: Readonly<Record<string, string>> = {
	'': '',
	'Thường trực HĐND': 'standing-committee',
	'Các Ban': 'board',
	'Tổ đại biểu': 'deputy-group'
};
const QUARTERS: Readonly<Record<string, string>> = {
	'Quý I/2024': '2024-Q1',
	'2024-Q2': '2024-Q2',
	'quý 3 năm 2024': '2024-Q3',
	'15/02/2024': '2024-Q1',
	'2024-03-31': '2024-Q1',
	'01/04/2024': '2024-Q2'
};

/** What may be written in each column. Periods of one file are all quarters or all days. */
export const WRITTEN = {
	units: Object.keys(UNITS),
	indicators: Object.keys(INDICATORS),
	bodies: Object.keys(BODIES),
	quarters: Object.keys(QUARTERS).slice(0, 3),
	days: Object.keys(QUARTERS).slice(3)
};

/** "sai-son 2024-Q1 supervision 3", with the body where one is named: sums over the rows of a quarter. */
export function readPlainly(text: string, delimiter: string): readonly string[] {
	const [head = '', ...lines] = text.trimEnd().split('\n');
	const columns = head.split(delimiter);
	const sums: Record<string, number> = {};
	for (const line of lines) {
		const cells = line.split(delimiter);
		const at = (column: string): string => cells[columns.indexOf(column)] ?? '';
		const body = BODIES[at('Chủ thể')];
		const key = [UNITS[at('Đơn vị')], QUARTERS[at('Kỳ')], INDICATORS[at('Chỉ tiêu')], body]
			.filter((part) => part !== '')
			.join(' ');
		sums[key] = (sums[key] ?? 0) + Number(at('Số lượng'));
	}
	return Object.entries(sums)
		.map(([key, sum]) => `${key} ${sum}`)
		.sort();
}
