import { BODIES } from '#domain/fact.ts';
import { COMPARISON_FORMS, SCOPES, type PublishedFigure } from '#domain/package.ts';
import { filled, maybe, orBlank, type ColumnsOf } from '../column.ts';
import { decimal, indicatorId, oneOf, period, text, unitId, wholeCount } from '../readers.ts';

/** `published.csv`: one row is one figure printed in an official text. */
export const PUBLISHED: ColumnsOf<PublishedFigure> = {
	id: filled('id', text),
	unit: filled('unit', unitId),
	scope: filled('scope', oneOf(SCOPES)),
	body: filled('body', oneOf(BODIES)),
	indicator: filled('indicator', indicatorId),
	period: filled('period', period),
	value: maybe('value', wholeCount),
	comparisonForm: filled('comparison_form', oneOf(COMPARISON_FORMS)),
	comparisonPercent: maybe('comparison_percent', decimal),
	phrase: filled('phrase', text),
	source: filled('source', text),
	note: orBlank('note', text)
};
