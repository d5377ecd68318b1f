import { BODIES, type Body } from '#domain/fact.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import { COMPARISON_FORMS, type PublishedFigure } from '#domain/package.ts';
import { parsePeriod } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';
import type { NotedFigure } from '#keeping/noted.ts';

/** The form as typed. */
export interface FigureForm {
	/** null: a new figure. */
	readonly id: string | null;
	readonly scope: PublishedFigure['scope'];
	readonly body: Body;
	readonly indicator: string;
	readonly period: string;
	readonly value: string;
	readonly comparisonForm: PublishedFigure['comparisonForm'];
	readonly percent: string;
	readonly phrase: string;
	readonly source: string;
	readonly note: string;
}

export const emptyForm = (indicator: IndicatorId, period: string): FigureForm => ({
	id: null,
	scope: 'own',
	body: 'council',
	indicator,
	period,
	value: '',
	comparisonForm: 'none',
	percent: '',
	phrase: '',
	source: '',
	note: ''
});

export const formOf = (figure: NotedFigure): FigureForm => ({
	...figure,
	value: figure.value === null ? '' : String(figure.value),
	percent: figure.comparisonPercent === null ? '' : String(figure.comparisonPercent).replace('.', ',')
});

export type FormFault = 'badPeriod' | 'badValue' | 'badSource';

const wholeIn = (text: string): number | null =>
	/^\d{1,3}(\.\d{3})+$|^\d+$/.test(text) ? Number(text.replaceAll('.', '')) : null;
const percentIn = (text: string): number | null =>
	/^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;

/** The figure a form gives, or what is wrong with it. */
export function figureOfForm(
	form: FigureForm,
	unit: UnitId,
	indicator: IndicatorId,
	id: string
): NotedFigure | FormFault {
	const period = parsePeriod(form.period.trim());
	if (period === null || (period.grain !== 'quarter' && period.grain !== 'year')) return 'badPeriod';
	const [value, percent] = [wholeIn(form.value.trim()), percentIn(form.percent.trim())];
	const isCount = value !== null && form.percent.trim() === '' && form.comparisonForm === 'none';
	const isPercentage = percent !== null && form.value.trim() === '' && form.comparisonForm !== 'none';
	if (!isCount && !isPercentage) return 'badValue';
	if (form.source.trim() === '') return 'badSource';
	return {
		id,
		unit,
		scope: form.scope,
		body: BODIES.find((body) => body === form.body) ?? 'joint',
		indicator,
		period: period.text,
		value: isCount ? value : null,
		comparisonForm: COMPARISON_FORMS.find((each) => each === form.comparisonForm) ?? 'none',
		comparisonPercent: isCount ? null : percent,
		phrase: form.phrase.trim(),
		source: form.source.trim(),
		note: form.note.trim()
	};
}
