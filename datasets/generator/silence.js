// Who did not report what. Nothing the office published is missing in 2023-Q1 and 2024-Q1.

/** @typedef {{ unit: string, quarter: string, indicators: readonly string[] | 'all' }} Silence */

const PETITIONS = ['petition', 'petition-resolved'];

/** @type {readonly Silence[]} */
const SILENCES = [
	{ unit: 'dong-xuan', quarter: '2022-Q1', indicators: 'all' },
	{ unit: 'liep-tuyet', quarter: '2022-Q2', indicators: PETITIONS },
	{ unit: 'phu-man', quarter: '2022-Q3', indicators: 'all' },
	{ unit: 'dai-thanh', quarter: '2022-Q4', indicators: ['resolution'] },
	{ unit: 'phu-man', quarter: '2023-Q1', indicators: PETITIONS },
	{ unit: 'tan-hoa', quarter: '2023-Q2', indicators: ['reception'] },
	{ unit: 'dong-xuan', quarter: '2023-Q3', indicators: PETITIONS },
	{ unit: 'tan-phu', quarter: '2023-Q4', indicators: 'all' },
	{ unit: 'phu-man', quarter: '2023-Q4', indicators: 'all' },
	{ unit: 'phu-man', quarter: '2024-Q1', indicators: PETITIONS },
	{ unit: 'tan-phu', quarter: '2024-Q1', indicators: ['petition-resolved'] },
	{ unit: 'tuyet-nghia', quarter: '2024-Q2', indicators: ['standing-meeting'] },
	{ unit: 'phu-man', quarter: '2024-Q3', indicators: 'all' },
	{ unit: 'yen-son', quarter: '2024-Q4', indicators: ['supervision'] },
	{ unit: 'dai-thanh', quarter: '2024-Q4', indicators: 'all' },
	{ unit: 'hung-dao', quarter: '2025-Q1', indicators: 'all' },
	{ unit: 'phu-man', quarter: '2025-Q1', indicators: PETITIONS },
	{ unit: 'dong-xuan', quarter: '2025-Q2', indicators: 'all' },
	{ unit: 'dong-yen', quarter: '2025-Q2', indicators: ['reception'] }
];

/** @type {(unit: string, quarter: string, indicator: string) => boolean} */
export const isSilent = (unit, quarter, indicator) =>
	SILENCES.some(
		(silence) =>
			silence.unit === unit &&
			silence.quarter === quarter &&
			(silence.indicators === 'all' || silence.indicators.includes(indicator))
	);
