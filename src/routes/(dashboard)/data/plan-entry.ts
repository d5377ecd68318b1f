import type { IndicatorId } from '#domain/indicator.ts';
import { parsePeriod } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';
import type { ReportPlan } from '#ingest/reports/report-fact.ts';
import { groupBy } from '#domain/group-by.ts';
import { targetKey } from '#keeping/cell.ts';
import type { KeptTarget } from '#keeping/fact.ts';

/** A plan figure as it is typed. */
export interface PlanForm {
	readonly indicator: IndicatorId | '';
	/** '' stands for every commune and town. */
	readonly unit: UnitId | '';
	readonly period: string;
	readonly value: string;
	readonly givenBy: string;
	readonly document: string;
}

export const EMPTY_FORM: PlanForm = {
	indicator: '',
	unit: '',
	period: '',
	value: '',
	givenBy: '',
	document: ''
};

const BY_HAND = { file: null, sheet: null, row: null, column: null };

/** Whether a typed plan can be kept: who gave it must be said. */
export function isComplete({ indicator, period, value, givenBy }: PlanForm): boolean {
	const grain = parsePeriod(period)?.grain;
	const isDated = grain === 'quarter' || grain === 'year';
	return indicator !== '' && isDated && /^\d{1,6}$/.test(value.trim()) && givenBy.trim() !== '';
}

/** The plan figures a form stands for: one for a unit, or one for each kind of commune-level unit. */
export function plansOf(form: PlanForm): readonly KeptTarget[] {
	const { indicator, unit, period } = form;
	if (indicator === '' || !isComplete(form)) return [];
	const rest = {
		indicator,
		period,
		value: Number(form.value.trim()),
		givenBy: form.givenBy.trim(),
		document: form.document.trim(),
		...BY_HAND
	};
	if (unit !== '') return [{ ...rest, unit, kind: null }];
	return (['commune', 'town'] as const).map((kind) => ({ ...rest, unit: null, kind }));
}

/** Plan figures found in files, once it is said who gave them. */
export const plansFromFiles = (
	plans: readonly ReportPlan[],
	givenBy: string,
	document: string
): readonly KeptTarget[] =>
	plans.map(({ indicator, unit, period, count, file, sheet, row, column }) => ({
		indicator,
		unit,
		kind: null,
		period: period.text,
		value: count,
		givenBy: givenBy.trim(),
		document: document.trim(),
		file,
		sheet,
		row,
		column
	}));

/** The same plan, withdrawn: kept in the history, judged against no more. */
export const withdrawn = (target: KeptTarget): KeptTarget => ({ ...target, value: null, ...BY_HAND });

/** One plan as people speak of it: for one unit, or for all of a level, which is a target a kind. */
export interface PlanLine {
	readonly key: string;
	readonly targets: readonly KeptTarget[];
	readonly form: PlanForm;
}

const formOf = ({ indicator, unit, period, value, givenBy, document }: KeptTarget): PlanForm => ({
	indicator,
	unit: unit ?? '',
	period,
	value: String(value ?? ''),
	givenBy,
	document
});

/** The plans that stand, those for the same beside each other, whoever gave them. */
export function planLines(kept: readonly KeptTarget[]): readonly PlanLine[] {
	const groups = groupBy(kept, (target) => JSON.stringify(formOf(target)));
	const lines = [...groups].flatMap(([key, targets]) => {
		const [first] = targets;
		return first === undefined ? [] : [{ key, targets, form: formOf(first) }];
	});
	const place = ({ form }: PlanLine): string => [form.period, form.indicator, form.unit].join(' ');
	return lines.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

/** A plan changed: what it says now, and the old one withdrawn where the new is for something or somebody else. */
export function changed({ targets }: PlanLine, form: PlanForm): readonly KeptTarget[] {
	const now = plansOf(form);
	const kept = new Set(now.map(targetKey));
	return [...now, ...targets.filter((target) => !kept.has(targetKey(target))).map(withdrawn)];
}
