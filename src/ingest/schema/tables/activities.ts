import { BODIES, ORIGINS, type Fact } from '#domain/fact.ts';
import { filled, orBlank, type ColumnsOf } from '../column.ts';
import { indicatorId, oneOf, period, text, unitId, wholeCount } from '../readers.ts';

/** A fact as its row says it; where the row stood is added when it is stored. */
export type FactRow = Omit<Fact, 'file' | 'row'>;

/** `activities/<year>.csv`: one row is some activity, at the grain it was reported. */
export const ACTIVITIES: ColumnsOf<FactRow> = {
	unit: filled('unit', unitId),
	period: filled('period', period),
	indicator: filled('indicator', indicatorId),
	body: filled('body', oneOf(BODIES)),
	count: filled('count', wholeCount),
	topic: orBlank('topic', text),
	origin: filled('origin', oneOf(ORIGINS)),
	source: filled('source', text)
};
