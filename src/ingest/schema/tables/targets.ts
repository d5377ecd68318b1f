import { ORIGINS } from '#domain/fact.ts';
import type { Target } from '#domain/package.ts';
import { UNIT_KINDS } from '#domain/unit.ts';
import { filled, maybe, orBlank, type ColumnsOf } from '../column.ts';
import { indicatorId, oneOf, period, text, unitId, wholeCount } from '../readers.ts';

/** `targets.csv`: one row is one plan figure, for one unit or for every unit of a kind. */
export const TARGETS: ColumnsOf<Target> = {
	indicator: filled('indicator', indicatorId),
	unit: maybe('unit', unitId),
	kind: maybe('kind', oneOf(UNIT_KINDS)),
	period: filled('period', period),
	value: filled('value', wholeCount),
	givenBy: filled('given_by', text),
	document: orBlank('document', text),
	origin: filled('origin', oneOf(ORIGINS))
};
