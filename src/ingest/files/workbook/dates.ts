const DAY_MS = 86_400_000;
/** The day before 9999-12-31 ends. */
const LAST_SERIAL = 2_958_466;
/** 29 February 1900, which never was: the 1900 calendar has it all the same. */
const NO_DAY = 60;

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** A workbook's day number as an ISO day; null for times without a day and numbers that are no day. */
export function dayOf(serial: number, is1904: boolean): string | null {
	const day = Math.floor(serial);
	if (serial < 0 || day >= LAST_SERIAL - (is1904 ? 1462 : 0)) return null;
	if (is1904) return isoDay(Date.UTC(1904, 0, 1) + day * DAY_MS);
	if (day < 1 || day === NO_DAY) return null;
	return isoDay(Date.UTC(1899, 11, day < NO_DAY ? 31 : 30) + day * DAY_MS);
}
