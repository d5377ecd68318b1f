import { firstDayOf, lastDayOf, type Period } from './period.ts';

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A date by this machine's calendar, ISO. */
export function isoDay(date: Date): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** First day of any period, ISO. */
export function firstDayOfPeriod(period: Period): string {
	if (period.grain === 'day') return period.text;
	if (period.grain === 'month') return `${period.text}-01`;
	return period.quarter === null ? `${period.text}-01-01` : firstDayOf(period.quarter);
}

/** Last day of any period, ISO. */
export function lastDayOfPeriod(period: Period): string {
	if (period.grain === 'day') return period.text;
	if (period.grain === 'month')
		return `${period.text}-${daysInMonth(period.year, Number(period.text.slice(5)))}`;
	return period.quarter === null ? `${period.text}-12-31` : lastDayOf(period.quarter);
}
