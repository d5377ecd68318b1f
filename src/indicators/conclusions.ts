import { readingAt } from '#cube/cube.ts';
import { countsAtLevel, type Indicator } from '#domain/indicator.ts';
import type { Conclusion, Meeting } from '#domain/package.ts';
import { lastDayOf, type Quarter } from '#domain/period.ts';
import { indicatorOf, unitsAt } from '#domain/register.ts';
import type { Level, UnitSpan } from '#domain/unit.ts';
import { attainmentOf, type Attainment } from './attainment.ts';
import { totalOver, type Data } from './scope.ts';
import type { Total } from './total.ts';

/** What one level did in one quarter for a task. */
export interface TaskQuarter {
	readonly quarter: Quarter;
	readonly total: Total;
	readonly attainment: Attainment | null;
	/** Units behind their own plan; those without a plan or a figure are in none of the lists. */
	readonly behind: readonly UnitSpan[];
	readonly silent: readonly UnitSpan[];
}

export interface TaskLevel {
	readonly level: Level;
	readonly indicator: Indicator;
	/** In order; none where no quarter has ended since the meeting. */
	readonly quarters: readonly TaskQuarter[];
}

/** Where one task stands. `levels` is empty where no figure of the levels it is for measures it. */
export interface TaskStanding {
	readonly conclusion: Conclusion;
	readonly levels: readonly TaskLevel[];
}

/** The quarters that ended on the day of the meeting or later, up to `until`, as far as the data speak for them. */
export const quartersSince = (data: Data, meeting: string, until: Quarter): readonly Quarter[] =>
	data.cube.quarters.filter(
		(quarter) =>
			quarter <= until && lastDayOf(quarter) >= meeting && lastDayOf(quarter) <= data.register.head.dataCutOff
	);

/** The last quarter that the data speak for; null where they speak for none. */
export const lastQuarter = ({ cube, register }: Data): Quarter | null =>
	cube.quarters.findLast((quarter) => lastDayOf(quarter) <= register.head.dataCutOff) ?? null;

const LEVELS: Readonly<Record<Conclusion['for'], readonly Level[]>> = {
	district: ['district'],
	communes: ['commune'],
	both: ['district', 'commune']
};

function quarterOf(data: Data, level: Level, indicator: Indicator, quarter: Quarter): TaskQuarter {
	const { register, cube } = data;
	const spans = unitsAt(register, level, quarter);
	const asked = { quarter, indicator, cumulated: false };
	const isBehind = ({ unit }: UnitSpan): boolean =>
		attainmentOf(register, cube, [unit], asked)?.status === 'behind';
	const isSilent = ({ unit }: UnitSpan): boolean =>
		readingAt(cube, unit, quarter, indicator.indicator).state === 'missing';
	const units = spans.map(({ unit }) => unit);
	return {
		quarter,
		total: totalOver(cube, units, { quarter, indicator: indicator.indicator, cumulated: false }),
		attainment: attainmentOf(register, cube, units, asked),
		behind: spans.filter(isBehind),
		silent: spans.filter(isSilent)
	};
}

function levelsOf(data: Data, conclusion: Conclusion, quarters: readonly Quarter[]): readonly TaskLevel[] {
	const indicator = conclusion.indicator === null ? null : indicatorOf(data.register, conclusion.indicator);
	if (indicator?.frequency !== 'quarter') return [];
	return LEVELS[conclusion.for]
		.filter((level) => countsAtLevel(indicator, level))
		.map((level) => ({
			level,
			indicator,
			quarters: quarters.map((quarter) => quarterOf(data, level, indicator, quarter))
		}));
}

/** Where each task of a meeting stands by the end of `until`, in the order given. Pure. */
export function taskStandings(
	data: Data,
	{ meeting }: Pick<Meeting, 'meeting'>,
	conclusions: readonly Conclusion[],
	until: Quarter
): readonly TaskStanding[] {
	const quarters = quartersSince(data, meeting, until);
	return conclusions
		.filter((conclusion) => conclusion.meeting === meeting)
		.map((conclusion) => ({ conclusion, levels: levelsOf(data, conclusion, quarters) }));
}

/** Tasks as given, with what was changed on this machine in their place and what was added behind them. */
export function amendedTasks(
	given: readonly Conclusion[],
	changed: readonly Conclusion[]
): readonly Conclusion[] {
	const known = new Set(given.map(({ id }) => id));
	const later = new Map(changed.map((task) => [task.id, { ...task, amended: 'changed' as const }]));
	const added = changed.filter(({ id }) => !known.has(id));
	return [
		...given.map((task) => later.get(task.id) ?? task),
		...added.map((task) => ({ ...task, amended: 'added' as const }))
	];
}
