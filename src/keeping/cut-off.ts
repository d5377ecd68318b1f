import type { Fact } from '#domain/fact.ts';
import { lastDayOfPeriod } from '#domain/period-days.ts';

/**
 * The last day the figures speak for, ISO: the served cut-off, or the end of the latest period an accepted figure is of,
 * whichever is later. A quarter that somebody has reported is over: it stands on every screen, and a unit that has not
 * reported it is missing, no longer "not due". So are the quarters before it. A report of January alone moves the cut-off
 * to the end of January only: its quarter is not due yet, the figure is kept and waits. A yearly figure moves it to the
 * end of the year. Never the computer's clock. Undoing the import moves it back; an exported folder carries it along.
 */
export const cutOffWith = (served: string, accepted: readonly Pick<Fact, 'period'>[]): string =>
	accepted.reduce((latest, { period }) => {
		const day = lastDayOfPeriod(period);
		return day > latest ? day : latest;
	}, served);
