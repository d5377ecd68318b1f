// Hearings are rare: about half of the communes plan one a year, and not all of those hold it.

/** Who planned one hearing for the year. @type {Readonly<Record<string, readonly string[]>>} */
export const PLANNED = {
	2022: [
		'thi-tran-quoc-oai',
		'sai-son',
		'ngoc-my',
		'dong-quang',
		'nghia-huong',
		'can-huu',
		'hoa-thach',
		'dong-yen'
	],
	2023: [
		'thi-tran-quoc-oai',
		'sai-son',
		'yen-son',
		'ngoc-liep',
		'dong-quang',
		'phu-cat',
		'can-huu',
		'hoa-thach',
		'dong-yen'
	],
	2024: [
		'thi-tran-quoc-oai',
		'sai-son',
		'ngoc-liep',
		'ngoc-my',
		'dong-quang',
		'nghia-huong',
		'cong-hoa',
		'can-huu',
		'hoa-thach',
		'dong-yen'
	],
	2025: [
		'thi-tran-quoc-oai',
		'sai-son',
		'phuong-son',
		'ngoc-my',
		'dong-quang',
		'cong-hoa-2025',
		'can-huu',
		'hoa-thach'
	]
};

/** Who held one. @type {Readonly<Record<string, readonly string[]>>} */
const HELD = {
	'2022-Q2': ['sai-son', 'can-huu'],
	'2022-Q3': ['dong-quang'],
	'2022-Q4': ['thi-tran-quoc-oai', 'hoa-thach', 'ngoc-my'],
	'2023-Q1': ['thi-tran-quoc-oai'],
	'2023-Q2': ['yen-son', 'dong-yen'],
	'2023-Q3': ['sai-son', 'phu-cat'],
	'2023-Q4': ['dong-quang', 'hoa-thach'],
	'2024-Q1': ['sai-son', 'hoa-thach'],
	'2024-Q2': ['can-huu', 'ngoc-my'],
	'2024-Q3': ['thi-tran-quoc-oai', 'hoa-thach'],
	'2024-Q4': ['dong-quang', 'nghia-huong', 'cong-hoa'],
	'2025-Q1': ['phuong-son'],
	'2025-Q2': ['sai-son', 'dong-quang', 'can-huu']
};

/** @type {(unit: string, quarter: string) => number} */
export const hearingsOf = (unit, quarter) => (HELD[quarter]?.includes(unit) ? 1 : 0);
