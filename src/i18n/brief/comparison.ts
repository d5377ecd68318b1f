import type { UnitId } from '#domain/unit.ts';
import type { BriefLine } from '#indicators/brief.ts';
import type { TotalComparison } from '#indicators/compare-totals.ts';
import type { Comparison } from '#indicators/compare.ts';
import type { Total } from '#indicators/total.ts';
import { periodName } from '../sentences/period.ts';
import type { Trace } from './pieces.ts';
import {
	behindOf,
	count,
	formulaOf,
	isInvented,
	labelOf,
	noun,
	nowTrace,
	percent,
	sourceOf,
	unitsSaid,
	type Telling
} from './telling.ts';

/** The units that both figures of a comparison are over, where those are not all that either is over. */
interface Over {
	readonly formula: string;
	readonly units: readonly UnitId[];
	/** Those that were all there on one of the two sides leave its figure what it is. */
	readonly isWhole: { readonly now: boolean; readonly base: boolean };
}

/** What is told of all units, told of some: name, formula and rows are theirs. */
function limited({ w }: Telling, trace: Trace, side: 'now' | 'base', over: Over | undefined): Trace {
	if (over === undefined || over.isWhole[side]) return trace;
	const behind = trace.behind?.kind === 'quarter' ? { ...trace.behind, units: over.units } : trace.behind;
	return { ...trace, label: w.traceAbout(trace.label, w.traceBoth), formula: over.formula, behind };
}

type LikeForLike = NonNullable<TotalComparison['likeForLike']>;

function overOf(
	{ w, speech }: Telling,
	{ headline: { compared } }: BriefLine,
	{ counted }: LikeForLike
): Over {
	const isWhole = (total: Total) => total.counted.length === counted.length;
	return {
		formula: w.traceSame(speech.f.count(counted.length)),
		units: counted,
		isWhole: { now: isWhole(compared.now), base: isWhole(compared.base) }
	};
}

/** The line over the units of both times alone; a printed figure speaks of it only where those are all there were. */
function overBoth(line: BriefLine, { now, base, comparison }: LikeForLike, { isWhole }: Over): BriefLine {
	const compared = { ...line.headline.compared, now, base, comparison, likeForLike: null };
	return {
		...line,
		headline: { ...line.headline, compared },
		printed: isWhole.now ? line.printed : null,
		basePrinted: isWhole.base ? line.basePrinted : null
	};
}

function baseTrace(telling: Telling, line: BriefLine): Trace {
	const { base, baseQuarter } = line.headline.compared;
	return {
		label: labelOf(telling, line, baseQuarter),
		formula: formulaOf(telling, line, base),
		base: '',
		source: sourceOf(telling, { ...line, sources: [], total: base, printed: line.basePrinted }),
		behind: behindOf(telling, line, baseQuarter),
		isStarred: isInvented(base, line.basePrinted)
	};
}

/** The trace of what two figures give together: never starred itself, for its base is. */
function workedOut(telling: Telling, line: BriefLine, what: string, formula: string, over?: Over): Trace {
	const { speech, w, figures } = telling;
	const { base, baseQuarter } = line.headline.compared;
	const then = periodName(speech, baseQuarter, figures.asked.cumulated);
	const now = nowTrace(telling, line);
	return {
		...limited(telling, now, 'now', over),
		label: w.traceAbout(now.label, what),
		formula,
		base: w.traceBaseOf(then, speech.f.count(base.value ?? 0)),
		source: [...new Set([now.source, baseTrace(telling, line).source])].join('; '),
		isStarred: false
	};
}

export function thenWord({ w, figures: { asked } }: Telling): string {
	if (asked.cumulated) return w.samePeriod;
	return asked.base === 'year' ? w.sameQuarter : w.lastQuarter;
}

const turned = ({ w }: Telling, change: number, by: string): string =>
	change === 0 ? w.same : change > 0 ? w.up(by) : w.down(by);

/**
 * The one form of a comparison in a brief: ", bằng 104,3% so với cùng kỳ (tăng 4,3%; 47 → 49)"; under a base of 5 the
 * change as a count alone.
 */
function alike(telling: Telling, line: BriefLine, comparison: Comparison, over?: Over): string {
	const { w, speech } = telling;
	const [now, base] = [comparison.now ?? 0, comparison.base ?? 0];
	const difference = comparison.difference ?? 0;
	const [nowText, baseText] = [speech.f.count(now), speech.f.count(base)];
	const then = thenWord(telling);
	const nowTold = limited(telling, nowTrace(telling, line), 'now', over);
	const nowSaid = count(telling, now, { ...nowTold, isStarred: false });
	const baseSaid = count(telling, base, limited(telling, baseTrace(telling, line), 'base', over));
	if (comparison.ratioToBaseline === null) {
		const trace = workedOut(telling, line, w.traceChange(then), `${nowText} − ${baseText}`, over);
		const size = Math.abs(difference);
		const by = `${count(telling, size, trace)} ${noun(telling, line.indicator, size, false)}`;
		return w.difference(turned(telling, difference, difference === 0 ? '' : by), then, baseSaid, nowSaid);
	}
	const ratioTrace = workedOut(telling, line, w.traceRatio(then), `${nowText} ÷ ${baseText}`, over);
	const worked = `(${nowText} − ${baseText}) ÷ ${baseText}`;
	const changeTrace = workedOut(telling, line, w.traceChange(then), worked, over);
	const change = comparison.changeRatio ?? 0;
	const by = change === 0 ? '' : percent(telling, Math.abs(change), changeTrace);
	const ratio = percent(telling, comparison.ratioToBaseline, ratioTrace);
	return w.ratio(ratio, then, turned(telling, change, by), baseSaid, nowSaid);
}

/** What is said of the period before, after the figure itself; '' where there is nothing to compare with. */
export function comparedWith(telling: Telling, line: BriefLine): string {
	const { comparison, likeForLike } = line.headline.compared;
	const { w } = telling;
	if (comparison.difference !== null) return alike(telling, line, comparison);
	if (comparison.reason === 'base-not-applicable') return w.notThen(thenWord(telling));
	if (comparison.reason !== 'partial') return '';
	if (likeForLike === null || likeForLike.comparison.difference === null)
		return w.notAlike(thenWord(telling));
	const over = overOf(telling, line, likeForLike);
	const both = overBoth(line, likeForLike, over);
	const rest = alike(telling, both, likeForLike.comparison, over);
	if (over.isWhole.now) return w.sameUnits(rest.replace(/^, /u, ''));
	const trace = limited(telling, nowTrace(telling, both), 'now', over);
	const now = likeForLike.comparison.now ?? 0;
	const said = `${count(telling, now, trace)} ${noun(telling, line.indicator, now, false)}`;
	const label = w.traceAbout(trace.label, w.traceHowMany);
	const units = unitsSaid(telling, over.units.length, {
		...trace,
		label,
		formula: w.traceBoth,
		isStarred: false
	});
	return w.likeForLike(units, `${said}${rest}`);
}
