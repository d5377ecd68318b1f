import type { Stand } from '#cube/changes.ts';
import { groupBy } from '#domain/group-by.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Register } from '#domain/package.ts';
import { indicatorOf } from '#domain/register.ts';
import { levelOf, type Level } from '#domain/unit.ts';
import type { CsvCell } from '#export/csv.ts';
import { changesWords } from '#i18n/changes.ts';
import { keepingWords } from '#i18n/keeping.ts';
import { absenceWords } from '#i18n/sentences/state.ts';
import type { Speech } from '#i18n/speech.ts';
import { entriesById, isMark, isTold, type Entry, type Journal, type KeptFile } from '#keeping/journal.ts';
import type { Changed, VersionName } from '#state/what-changed.ts';
import { spanWords, unitWords } from '../history/place-words.ts';

export const KINDS = ['fresh', 'moved', 'gone', 'restated'] as const;
/** What became of a figure; `restated`: the same total, of other bodies, months or origin. */
export type Kind = (typeof KINDS)[number];

export function kindOf({ before, after }: Changed): Kind {
	if (before.value === null) return 'fresh';
	if (after.value === null) return 'gone';
	return before.value === after.value ? 'restated' : 'moved';
}

/** How many changes there are of each kind, kinds without any left out. */
export const kindCounts = (changes: readonly Changed[]): readonly (readonly [Kind, number])[] => {
	const groups = groupBy(changes, kindOf);
	return KINDS.map((kind) => [kind, groups.get(kind)?.length ?? 0] as const).filter(([, count]) => count > 0);
};

export function levelOfUnit(register: Register, unit: string): Level {
	const span = register.units.find((each) => each.unit === unit);
	return span === undefined ? 'commune' : levelOf(span.kind);
}

/** The changed figures of one indicator at one level, added up; null where none of them is a figure. */
export interface Total {
	readonly indicator: string;
	readonly counted: Indicator | null;
	readonly level: Level;
	readonly count: number;
	readonly before: number | null;
	readonly after: number | null;
	/** How many of them are figures. */
	readonly have: { readonly before: number; readonly after: number };
	readonly isStarred: { readonly before: boolean; readonly after: boolean };
}

const sumOf = (stands: readonly Stand[]): number | null => {
	const values = stands.flatMap(({ value }) => (value === null ? [] : [value]));
	return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
};

const havingFigure = (stands: readonly Stand[]): number =>
	stands.filter(({ value }) => value !== null).length;

/** Totals in the order of the register; levels are never added up together. */
export function totalsOf(changes: readonly Changed[], register: Register): readonly Total[] {
	const levels = new Map(register.units.map(({ unit, kind }) => [unit, levelOf(kind)]));
	const groups = groupBy(changes, ({ indicator, unit }) => `${indicator} ${levels.get(unit) ?? 'commune'}`);
	const order = register.indicators.map(({ indicator }) => indicator);
	return [...groups.values()]
		.flatMap((group): Total[] => {
			const [first] = group;
			if (first === undefined) return [];
			const [before, after] = [group.map((one) => one.before), group.map((one) => one.after)];
			return [
				{
					indicator: first.indicator,
					counted: indicatorOf(register, first.indicator),
					level: levels.get(first.unit) ?? 'commune',
					count: group.length,
					before: sumOf(before),
					after: sumOf(after),
					have: { before: havingFigure(before), after: havingFigure(after) },
					isStarred: {
						before: before.some(({ illustrative }) => illustrative),
						after: after.some(({ illustrative }) => illustrative)
					}
				}
			];
		})
		.sort(
			(a, b) => order.findIndex((id) => id === a.indicator) - order.findIndex((id) => id === b.indicator)
		);
}

/** More file names than this are counted. */
const NAMED = 3;

function filesWords(speech: Speech, files: readonly KeptFile[]): string {
	const c = changesWords(speech.lang);
	if (files.length > NAMED) return c.manyFiles(speech.f.count(files.length));
	return speech.f.list(files.map(({ name }) => name));
}

/** By its files and its time: several may be taken back within one minute. */
function toldBy(speech: Speech, entry: Entry): string {
	const at = speech.f.moment(entry.at);
	const files = isMark(entry) ? [] : entry.files;
	return files.length === 0 ? at : `${filesWords(speech, files)} (${at})`;
}

/** What an entry of the journal did, and when. */
export function entryWords(speech: Speech, journal: Journal, entry: Entry): string {
	const [c, k] = [changesWords(speech.lang), keepingWords(speech.lang)];
	const at = speech.f.moment(entry.at);
	if (isTold(entry))
		return c.after(entry.kind === 'entry' ? c.entry : c.files(filesWords(speech, entry.files)), at);
	if (!isMark(entry)) return c.after(k.storyRestore(filesWords(speech, entry.files)), at);
	const of = entriesById(journal).get(entry.of);
	const act = of !== undefined && isTold(of) ? k.actImport : k.actRestore;
	const words = entry.kind === 'undo' ? k.storyUndo : k.storyRedo;
	return c.after(words(act, of === undefined ? '' : toldBy(speech, of)), at);
}

/** What made a change. */
export function byWords(speech: Speech, journal: Journal, from: VersionName, { by }: Changed): string {
	const c = changesWords(speech.lang);
	const last = by.at(-1);
	if (last === undefined) return from === 'built' ? c.byFolder : c.byCutOff;
	const earlier = by.length === 1 ? '' : c.byEarlier(speech.f.count(by.length - 1));
	return entryWords(speech, journal, last) + earlier;
}

/** Why there is no figure, or what is to be known of the one there is; empty for a plain reported one. */
export function standWords(speech: Speech, stand: Stand, level: Level): string {
	if (stand.state === 'partial') return speech.t.statePartialMonths(String(stand.months));
	return stand.value === null ? absenceWords(speech, stand.state, level) : '';
}

/** Every change as a row of cells, for a spreadsheet; silence is an empty cell beside its reason. */
export function csvRows(
	speech: Speech,
	register: Register,
	journal: Journal,
	from: VersionName,
	changes: readonly Changed[]
): CsvCell[][] {
	const c = changesWords(speech.lang);
	const stand = (one: Stand, level: Level): CsvCell[] => {
		const words = standWords(speech, one, level) || c.reported;
		return [one.value, one.illustrative ? `${words}, ${c.illustrative}` : words];
	};
	const head = [
		[c.columnPeriod, c.columnUnit, c.columnLevel, c.columnIndicator],
		[c.columnBefore, c.columnStateBefore, c.columnAfter, c.columnStateAfter, c.columnKind, c.columnBy]
	].flat();
	const rows = changes.map((change): CsvCell[] => {
		const level = levelOfUnit(register, change.unit);
		const counted = indicatorOf(register, change.indicator);
		return [
			spanWords(speech, change.span),
			unitWords(speech, register, change.unit),
			level === 'district' ? speech.t.levelDistrict : speech.t.levelCommune,
			counted === null ? change.indicator : speech.measured(counted),
			...stand(change.before, level),
			...stand(change.after, level),
			kindWords(speech, kindOf(change)),
			byWords(speech, journal, from, change)
		];
	});
	return [head, ...rows];
}

export function kindWords(speech: Speech, kind: Kind): string {
	const c = changesWords(speech.lang);
	return { fresh: c.kindFresh, moved: c.kindMoved, gone: c.kindGone, restated: c.kindRestated }[kind];
}
