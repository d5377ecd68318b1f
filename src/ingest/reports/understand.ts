import type { Problem } from '#domain/problem.ts';
import { atOnce, type Steps } from '#domain/steps.ts';
import type { FileReading, OnProgress } from '../files/grid.ts';
import { isError } from '../judged.ts';
import { problemAt } from '../problem-at.ts';
import type { Known } from '../rules/known.ts';
import { INDICATOR_ALIASES } from './aliases.ts';
import { besideEachOther } from './blocks.ts';
import { judgeFarOff } from './far-off.ts';
import { comparedTotals, type ComparedTotal } from './found-totals.ts';
import { indicatorIndexOf } from './indicator-names.ts';
import { labelReader, type LabelReader } from './label.ts';
import { judgeParts } from './parts.ts';
import { monthsMissing } from './months.ts';
import { problemsOfTables } from './other-sheets.ts';
import type { ReportFact, ReportPlan } from './report-fact.ts';
import { mergingFacts, settleWithin, type Store } from './settle.ts';
import { tablesOf, type Table } from './tables.ts';
import type { UnderstoodTable } from './understood-table.ts';
import { understandTable, type Asked } from './understand-table.ts';
import { unitIndexOf } from './unit-index.ts';

export const VERDICTS = ['accept', 'accept_with_warning', 'reject'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a file says, by itself. */
export interface ReportReading {
	readonly facts: readonly ReportFact[];
	readonly plans: readonly ReportPlan[];
	readonly problems: readonly Problem[];
	readonly verdict: Verdict;
	/** What was made of each table; none of a file that could not be read. */
	readonly tables: readonly UnderstoodTable[];
	/** What the facts sum up to, beside the totals the file states. */
	readonly totals: readonly ComparedTotal[];
}

/** What people said of a file, or of files like it. */
export interface Options extends Asked {
	/** The day of reading, ISO; where none is given, no period is too far off. */
	readonly today?: string;
	/** Told of the lines. */
	readonly onprogress?: OnProgress;
}

/** A reader of labels against the register; one serves many files. */
export const readerOf = (known: Known): LabelReader =>
	labelReader(unitIndexOf(known), indicatorIndexOf(known));

/** The words to be expected in a report: they help to judge encodings. */
export const expectedWords = (known: Known): readonly string[] => [
	...[...known.units.values()].flat().map(({ name }) => name),
	...[...known.indicators.values()].flatMap(({ nameVi, countedInVi }) => [nameVi, countedInVi]),
	...Object.values(INDICATOR_ALIASES).flat()
];

/** Understands a file that was read: facts and plans the register knows, and everything wrong with the rest. */
export function understandFile(
	name: string,
	reading: FileReading,
	reader: LabelReader,
	options: Options
): ReportReading {
	const found = (reading.isReadable ? reading.grids : [])
		.flatMap((grid) => tablesOf(grid, reader))
		.flatMap((table) => besideEachOther(table, reader));
	const onlines = linesCounted(found, options.onprogress);
	const tables = found.map((table) => ({
		...understandTable(table, reader, options, onlines),
		grid: table.grid
	}));
	const settled = settleWithin(tables.flatMap(({ facts }) => facts));
	const plans = tables.flatMap((table) => table.plans);
	const named = [
		...reading.problems,
		...problemsOfTables(tables, reader),
		...settled.problems,
		...judgeParts(settled.value, reader.indicators),
		...(options.today === undefined ? [] : judgeFarOff(settled.value, options.today))
	];
	const problems = [...named, ...nothingFound(name, reading, tables, settled.value, plans, named)];
	return {
		...{ facts: settled.value, plans, problems, verdict: verdictOf(settled.value.length, problems) },
		tables: tables.map(({ understood }) => understood),
		totals: comparedTotals(
			settled.value,
			tables.flatMap(({ totals }) => totals)
		)
	};
}

/** Lines of several tables as a share of all. */
function linesCounted(tables: readonly Table[], onprogress: Options['onprogress']): (lines: number) => void {
	const all = tables.reduce((sum, { lines }) => sum + lines.length, 0);
	let read = 0;
	return (lines) => {
		read += lines;
		onprogress?.(read / all);
	};
}

/** `reject` when nothing can be stored; a right file has no warning at all. */
export function verdictOf(facts: number, problems: readonly Problem[]): Verdict {
	if (facts === 0) return 'reject';
	return problems.every(({ severity }) => severity === 'note') ? 'accept' : 'accept_with_warning';
}

/** Why a file without a single fact has none, where nothing else says it. */
function nothingFound(
	file: string,
	{ isReadable }: FileReading,
	tables: readonly { readonly isTable: boolean }[],
	facts: readonly ReportFact[],
	plans: readonly ReportPlan[],
	problems: readonly Problem[]
): readonly Problem[] {
	if (facts.length > 0 || problems.some(isError)) return [];
	if (plans.length > 0) return [problemAt('plans_only', { file }, {})];
	const isTable = isReadable && tables.some((table) => table.isTable);
	return [problemAt(isTable ? 'no_figures' : 'layout_unknown', { file }, {})];
}

/** A file held against what was stored before it. */
export interface MergedReport extends ReportReading {
	readonly store: Store;
	/** What the file adds. */
	readonly added: readonly ReportFact[];
}

/** Holds an understood file against the facts of earlier ones: equal is stored once, the earlier of two that differ stays. */
export const mergeReport = (earlier: Store, name: string, report: ReportReading): MergedReport =>
	atOnce(mergingReport(earlier, name, report));

/** The same in steps, for a page that must go on answering. */
export function* mergingReport(earlier: Store, name: string, report: ReportReading): Steps<MergedReport> {
	const merged = yield* mergingFacts(earlier, report.facts);
	const partial = monthsMissing(name, merged.store, merged.added);
	const problems = [...report.problems, ...merged.problems, ...partial];
	const verdict = verdictOf(merged.added.length + merged.equal, problems);
	return { ...report, problems, verdict, store: merged.store, added: merged.added };
}
