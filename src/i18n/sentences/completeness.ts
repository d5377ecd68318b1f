import type { Quarter } from '#domain/period.ts';
import type { ReportingRecord } from '#indicators/completeness.ts';
import { capitalised, type Speech } from '../speech.ts';

/** More indicators than this are counted instead of named. */
const NAMED = 3;

/** How many units have reported the quarter in full. */
export function completenessFinding(
	speech: Speech,
	all: readonly ReportingRecord[],
	quarter: Quarter
): string {
	const period = speech.quarter(quarter);
	// Under a lens a unit may have no part of ours in the quarter: it owes nothing and is not counted.
	const records = all.filter(({ due }) => due.length > 0);
	if (records.length === 0) return speech.t.completeNotDue(capitalised(period));
	const only = records.length === 1 ? records[0] : undefined;
	if (only !== undefined) {
		const [reported, due] = [speech.n(only.reported.length), speech.n(only.due.length)];
		return speech.t.completeOne(speech.unit(only.span), reported, due, period);
	}
	const full = records.filter(({ due, reported }) => due.length === reported.length).length;
	const count = speech.n(records.length);
	return full === records.length
		? speech.t.completeAll(count, period)
		: speech.t.completeSome(speech.n(full), count, period);
}

/** Under the finding: what is counted in each cell. */
export function completenessSubtitle(speech: Speech, records: readonly ReportingRecord[]): string {
	const due = Math.max(0, ...records.map((record) => record.due.length));
	return speech.t.completeSubtitle(speech.n(due));
}

const nameList = (speech: Speech, indicators: ReportingRecord['missing']): string =>
	speech.f.list(indicators.map(speech.indicatorInside));

/** Under a lens a unit owes nothing itself: the parts that do are named. */
export function lacking(speech: Speech, record: ReportingRecord): string | null {
	const sentence = owedBy(speech, record);
	const silent = record.lineage?.silent ?? [];
	if (sentence === null || silent.length === 0) return sentence;
	return `${sentence} (${speech.f.list(silent.map(speech.unit))})`;
}

/** What one unit still owes, in a sentence; null where it owes nothing. */
function owedBy(speech: Speech, record: ReportingRecord): string | null {
	const { t } = speech;
	const name = speech.unit(record.span);
	const { missing, partial, due } = record;
	// Nobody asks the district for a report: what it has not published is not there yet.
	if (record.span.kind === 'district')
		return missing.length === 0 ? null : t.noFiguresFor(nameList(speech, missing));
	if (due.length > 0 && missing.length === due.length) return t.lacksAll(name);
	if (missing.length > NAMED) return t.lacksSome(name, speech.n(missing.length));
	if (missing.length > 0) return t.lacks(name, nameList(speech, missing));
	return partial.length > 0 ? t.lacksPartly(name, nameList(speech, partial)) : null;
}
