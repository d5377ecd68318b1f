import type { UnitId } from '#domain/unit.ts';
import type { BriefLine } from '#indicators/brief.ts';
import type { Comparison } from '#indicators/compare.ts';
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
	type Telling
} from './telling.ts';

/** The units that both figures of a comparison are over, where those are not all that either is over. */
interface Over {
	readonly formula: string;
	readonly units: readonly UnitId[];
}

/** What is told of all units, told of some: formula and rows are theirs. */
function limited(trace: Trace, over: Over | undefined): Trace {
	if (over === undefined) return trace;
	const behind = trace.behind?.kind === 'quarter' ? { ...trace.behind, units: over.units } : trace.behind;
	return { ...trace, formula: over.formula, behind };
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
function workedOut(
	telling: Telling,
	line: BriefLine,
	formula: string,
	{ base }: Comparison,
	over?: Over
): Trace {
	const { speech, w, figures } = telling;
	const then = periodName(speech, line.headline.compared.baseQuarter, figures.asked.cumulated);
	const now = limited(nowTrace(telling, line), over);
	return {
		...now,
		formula,
		base: w.traceBaseOf(then, speech.f.count(base ?? 0)),
		source: `${now.source}; ${baseTrace(telling, line).source}`,
		isStarred: false
	};
}

export const thenWord = ({ w, figures: { asked } }: Telling): string =>
	asked.base === 'year' || asked.cumulated ? w.sameQuarter : w.lastQuarter;

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
	const nowSaid = count(telling, now, { ...limited(nowTrace(telling, line), over), isStarred: false });
	const baseSaid = count(telling, base, limited(baseTrace(telling, line), over));
	if (comparison.ratioToBaseline === null) {
		const trace = workedOut(telling, line, `${nowText} − ${baseText}`, comparison, over);
		const size = Math.abs(difference);
		const by = `${count(telling, size, trace)} ${noun(telling, line.indicator, size, false)}`;
		return w.difference(turned(telling, difference, difference === 0 ? '' : by), then, baseSaid, nowSaid);
	}
	const ratioTrace = workedOut(telling, line, `${nowText} ÷ ${baseText}`, comparison, over);
	const changeTrace = workedOut(telling, line, `(${nowText} − ${baseText}) ÷ ${baseText}`, comparison, over);
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
	const { counted } = likeForLike;
	const over = { formula: w.traceSame(telling.speech.f.count(counted.length)), units: counted };
	const rest = alike(telling, line, likeForLike.comparison, over);
	if (counted.length === line.headline.compared.now.counted.length)
		return w.sameUnits(rest.replace(/^, /u, ''));
	const trace = limited(nowTrace(telling, line), over);
	const now = likeForLike.comparison.now ?? 0;
	const said = `${count(telling, now, trace)} ${noun(telling, line.indicator, now, false)}`;
	return w.likeForLike(
		count(telling, counted.length, { ...trace, formula: w.traceBoth, isStarred: false }),
		`${said}${rest}`
	);
}
