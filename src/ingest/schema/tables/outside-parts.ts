import { CERTAINTIES, LINEAGE_KINDS, type OutsidePart } from '#domain/package.ts';
import { filled, type ColumnsOf } from '../column.ts';
import { isoDate, oneOf, text, unitId } from '../readers.ts';

/** `outside-parts.csv`: one row is one part of a new unit that came from a unit outside our data. */
export const OUTSIDE_PARTS: ColumnsOf<OutsidePart> = {
	fromName: filled('from_name', text),
	toUnit: filled('to_unit', unitId),
	effective: filled('effective', isoDate),
	kind: filled('kind', oneOf(LINEAGE_KINDS)),
	certainty: filled('certainty', oneOf(CERTAINTIES)),
	basis: filled('basis', text)
};
