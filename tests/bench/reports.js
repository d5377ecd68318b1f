import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import writeXlsxFile from 'write-excel-file/node';

/**
 * The files that reading is measured with, made from the shipped register: nothing about one district stands here.
 *
 * @typedef {{ name: string, mimeType: string, buffer: Buffer }} Dropped
 * @typedef {readonly (string | number)[]} Row
 */

const YEAR = 2024;
/** As many rows as one sheet may have, its header among them. */
const SHEET_ROWS = 20_000;
const BODIES = ['Thường trực HĐND', 'HĐND'];

/** @param {string} name @returns {Record<string, string>[]} */
const rowsOf = (name) =>
	Papa.parse(readFileSync(`datasets/${name}`, 'utf8').trimEnd(), { header: true }).data.map((row) => ({
		.../** @type {Record<string, string>} */ (row)
	}));

/** The communes there were through the whole year, and what is counted of them each quarter. */
function register() {
	if (!existsSync('datasets/units.csv')) throw new Error('Run this from the root of the repository.');
	const communes = rowsOf('units.csv').filter(
		({ kind, valid_from: from = '', valid_to: to = '' }) =>
			kind !== 'district' && from <= `${YEAR}-01-01` && (to === '' || to >= `${YEAR}-12-31`)
	);
	const counted = rowsOf('indicators.csv').filter(
		({ levels, frequency }) => levels !== 'district' && frequency === 'quarter'
	);
	return {
		communes: communes.map(({ kind, name }) => `${kind === 'town' ? 'Thị trấn' : 'Xã'} ${name}`),
		indicators: counted.map(({ name_vi: name }) => name ?? '')
	};
}

/** One report a commune, half of them workbooks, as a quarter brings them. @returns {Promise<Dropped[]>} */
export async function quarterReports() {
	const { communes, indicators } = register();
	return Promise.all(
		communes.map(async (commune, at) => {
			/** @type {Row[]} */
			const rows = [
				[`Báo cáo hoạt động HĐND ${commune} quý I/${YEAR}`],
				['TT', 'Nội dung', 'Số lượng'],
				...indicators.map((indicator, index) => [index + 1, indicator, (at * 7) % 20])
			];
			const name = `${commune} quý I-${YEAR}`;
			return at % 2 === 0 ? workbook(name, [rows]) : text(name, rows);
		})
	);
}

/**
 * Rows of one activity each, no two of one key: a day, a commune, what was done, by whom, on what.
 * @param {number} count @param {(row: number) => string | number} figure
 * @returns {Row[]}
 */
function activityRows(count, figure) {
	const { communes, indicators } = register();
	return Array.from({ length: count }, (_, row) => {
		const at = Math.floor(row / communes.length);
		const kind = Math.floor(at / indicators.length);
		const day = new Date(Date.UTC(YEAR, 0, 1 + (kind % 366))).toISOString().slice(0, 10);
		const body = BODIES[Math.floor(kind / 366) % BODIES.length] ?? '';
		const what = indicators[at % indicators.length] ?? '';
		return [
			day,
			communes[row % communes.length] ?? '',
			what,
			body,
			figure(row),
			`Chuyên đề số ${row % 4999}`
		];
	});
}

const HEADER = ['Ngày', 'Đơn vị', 'Chỉ tiêu', 'Chủ thể', 'Số lượng', 'Chuyên đề'];

/** @param {number} count rows of facts @returns {Dropped} */
export const longText = (count) =>
	text(`cả năm ${YEAR}`, [HEADER, ...activityRows(count, (row) => (row % 9) + 1)]);

/** The same with a figure that is none in every row. @param {number} count @returns {Dropped} */
export const faultyText = (count) =>
	text(`cả năm ${YEAR}, lỗi`, [HEADER, ...activityRows(count, (row) => `khoảng ${row % 9}`)]);

/** The same as a workbook, in as many sheets as the limit of a sheet needs. @param {number} count */
export function longWorkbook(count) {
	const rows = activityRows(count, (row) => (row % 9) + 1);
	const most = SHEET_ROWS - 1;
	const sheets = Array.from({ length: Math.ceil(count / most) }, (_, at) => [
		HEADER,
		...rows.slice(at * most, (at + 1) * most)
	]);
	return workbook(`cả năm ${YEAR}`, sheets);
}

/** @param {string} name @param {Row[]} rows @returns {Dropped} */
function text(name, rows) {
	const lines = Papa.unparse(
		rows.map((cells) => [...cells]),
		{ newline: '\n' }
	);
	return { name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(`${lines}\n`) };
}

/** @param {string} name @param {Row[][]} sheets @returns {Promise<Dropped>} */
async function workbook(name, sheets) {
	const data = sheets.map((rows, at) => ({
		sheet: `Trang ${at + 1}`,
		data: rows.map((cells) =>
			cells.map((value) => ({ value, type: typeof value === 'number' ? Number : String }))
		)
	}));
	const buffer = await writeXlsxFile(data).toBuffer();
	return { name: `${name}.xlsx`, mimeType: '', buffer };
}
