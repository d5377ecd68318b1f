import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The quarter that a period lies in: 2023-Q3 of 2023-Q3, 2023-08 and 2023-08-15; null of a year. */
function quarterOf(period: string): string | null {
	if (/^\d{4}-Q\d$/.test(period)) return period;
	const month = /^\d{4}-(\d{2})/.exec(period)?.[1];
	return month === undefined ? null : `${period.slice(0, 4)}-Q${Math.ceil(Number(month) / 3)}`;
}

/**
 * Sums of a folder's rows by indicator, made by hand: what the screen must show of a quarter. The columns that count
 * come before those that may be quoted.
 */
export async function sumsOf(folder: string, quarter: string, level: 'commune' | 'district') {
	const units = (await readFile(join(folder, 'units.csv'), 'utf8'))
		.split('\n')
		.map((line) => line.split(','));
	const districts = units.filter(([, , kind]) => kind === 'district').map(([unit]) => unit);
	const sums: Record<string, number> = {};
	for (const name of await readdir(join(folder, 'activities'))) {
		const lines = (await readFile(join(folder, 'activities', name), 'utf8')).trimEnd().split('\n').slice(1);
		for (const line of lines) {
			const [unit = '', period = '', indicator = '', , count] = line.split(',');
			if (quarterOf(period) !== quarter || districts.includes(unit) !== (level === 'district')) continue;
			sums[indicator] = (sums[indicator] ?? 0) + Number(count);
		}
	}
	return sums;
}
