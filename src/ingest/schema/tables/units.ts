import { UNIT_KINDS, type UnitSpan } from '#domain/unit.ts';
import { filled, maybe, type ColumnsOf } from '../column.ts';
import { isoDate, oneOf, text, unitId, wholeCount } from '../readers.ts';

/** `units.csv`: one row is one unit as it was during one span of time. */
export const UNITS: ColumnsOf<UnitSpan> = {
	unit: filled('unit', unitId),
	code: filled('code', text),
	kind: filled('kind', oneOf(UNIT_KINDS)),
	name: filled('name', text),
	parent: maybe('parent', unitId),
	validFrom: maybe('valid_from', isoDate),
	validTo: maybe('valid_to', isoDate),
	population: maybe('population', wholeCount),
	tileColumn: maybe('tile_column', wholeCount),
	tileRow: maybe('tile_row', wholeCount),
	basis: filled('basis', text)
};
