import type { FileReading, Grid } from '#ingest/files/grid.ts';
import { readFile } from '#ingest/files/read-file.ts';

export const COMMUNES = [
	...[
		'Thị trấn Quốc Oai',
		'Xã Sài Sơn',
		'Xã Phượng Cách',
		'Xã Yên Sơn',
		'Xã Ngọc Liệp',
		'Xã Ngọc Mỹ',
		'Xã Liệp Tuyết'
	],
	...[
		'Xã Thạch Thán',
		'Xã Đồng Quang',
		'Xã Phú Cát',
		'Xã Tuyết Nghĩa',
		'Xã Nghĩa Hương',
		'Xã Cộng Hòa',
		'Xã Tân Phú'
	],
	...['Xã Đại Thành', 'Xã Phú Mãn', 'Xã Cấn Hữu', 'Xã Tân Hòa', 'Xã Hòa Thạch', 'Xã Đông Yên', 'Xã Đông Xuân']
];

export const KNOWN = [...COMMUNES, 'Cuộc giám sát', 'Phiên giải trình', 'Buổi tiếp công dân'];

/** A report as a commune would send it. */
export const REPORT = [
	'STT;Đơn vị;Cuộc giám sát;Phiên giải trình;Buổi tiếp công dân',
	...COMMUNES.map((name, index) => `${index + 1};${name};${(index * 7) % 5};${index % 2};${index + 3}`)
].join('\n');

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const readBytes = (bytes: Uint8Array, name = 'a.csv'): FileReading => readFile(name, bytes, KNOWN);
export const readAsText = (text: string, name = 'a.csv'): FileReading => readBytes(bytesOf(text), name);

export const textsOf = (grid: Grid | undefined): string[][] =>
	(grid?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));

export const codesOf = (reading: FileReading): string[] => reading.problems.map(({ code }) => code);
