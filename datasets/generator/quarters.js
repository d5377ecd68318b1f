/** What the illustration covers: the first quarter and the last whole one of the district level. */
const FIRST_YEAR = 2022;
const LAST = '2025-Q2';

const NUMBERS = [1, 2, 3, 4];
export const YEARS = ['2022', '2023', '2024', '2025'];
export const QUARTERS = YEARS.flatMap((year) => NUMBERS.map((number) => `${year}-Q${number}`)).filter(
	(quarter) => quarter <= LAST
);

/** @type {(quarter: string) => string} */
export const yearOf = (quarter) => quarter.slice(0, 4);

/** @type {(quarter: string) => number} */
export const numberOf = (quarter) => Number(quarter.slice(6));

/** Quarters since the first one; @type {(quarter: string) => number} */
export const stepOf = (quarter) => (Number(yearOf(quarter)) - FIRST_YEAR) * 4 + numberOf(quarter) - 1;

/** The three months; @type {(quarter: string) => string[]} */
export const monthsOf = (quarter) =>
	[2, 1, 0].map((back) => `${yearOf(quarter)}-${String(numberOf(quarter) * 3 - back).padStart(2, '0')}`);

const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'];

/** @type {(quarter: string) => string} */
export const lastDayOf = (quarter) => `${yearOf(quarter)}-${LAST_DAYS[numberOf(quarter) - 1]}`;
