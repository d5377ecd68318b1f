import { CERTAINTIES, LINEAGE_KINDS, type LineageStep } from '#domain/package.ts';
import { filled, maybe, type ColumnsOf } from '../column.ts';
import { isoDate, oneOf, share, text, unitId } from '../readers.ts';

/** `lineage.csv`: one row is one step from an old unit to a new one. */
export const LINEAGE: ColumnsOf<LineageStep> = {
	fromUnit: filled('from_unit', unitId),
	toUnit: filled('to_unit', unitId),
	effective: filled('effective', isoDate),
	kind: filled('kind', oneOf(LINEAGE_KINDS)),
	shareRatio: maybe('share', share),
	certainty: filled('certainty', oneOf(CERTAINTIES)),
	basis: filled('basis', text)
};
