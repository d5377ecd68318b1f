import type { Compared } from '#domain/comparing.ts';
import { CURRENT, dayAfter, epochSeen, epochsOf } from '#domain/lens.ts';
import { firstDayOf, lastDayOf } from '#domain/period.ts';
import { spanAt } from '#domain/register.ts';
import { quartersIn } from '#domain/stretch.ts';
import type { UnitId, UnitSpan } from '#domain/unit.ts';
import { chosenUnits, type Data } from './scope.ts';

/** What a chosen stretch crosses where figures stand as reported: units that began or ended within it. */
export interface Crossed {
	/** ISO days on which units changed, after the first day of the stretch. */
	readonly days: readonly string[];
	/** Shown, but not of the whole stretch. */
	readonly began: readonly UnitSpan[];
	/** Of some of its quarters, and not of the last: in no sum over the stretch. */
	readonly ended: readonly UnitSpan[];
	/** Through which all that stands at its end is whole: `current`, or the day from which those units stood. */
	readonly lens: string;
}

/** Units that a stretch cannot sum whole as reported; null where there are none, or a lens is chosen already. */
export function crossedBy({ register, cube }: Data, compared: Compared): Crossed | null {
	const { since = null, quarter, level } = compared;
	if (since === null || cube.seen !== undefined || level !== 'commune') return null;
	const shown = chosenUnits(register, compared, quarter);
	const began = shown.filter(({ unit }) => spanAt(register, unit, since) === null);
	const before = new Map<UnitId, UnitSpan>();
	for (const each of quartersIn(compared))
		for (const span of chosenUnits(register, compared, each)) before.set(span.unit, span);
	const ended = [...before.values()].filter(({ unit }) => !shown.some((span) => span.unit === unit));
	if (began.length + ended.length === 0) return null;
	const days = [
		...began.map(({ validFrom }) => validFrom as string),
		...ended.map(({ validTo }) => dayAfter(validTo as string))
	].filter((day) => day > firstDayOf(since) && day <= lastDayOf(quarter));
	const { from } = epochSeen(register, lastDayOf(quarter));
	const lens = from === epochsOf(register).at(-1)?.from ? CURRENT : from;
	return { days: [...new Set(days)].sort(), began, ended, lens };
}
