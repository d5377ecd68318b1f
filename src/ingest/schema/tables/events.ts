import type { DatedEvent } from '#domain/package.ts';
import { filled, maybe, type ColumnsOf } from '../column.ts';
import { isoDate, text, unitId } from '../readers.ts';

/** `events.csv`: one row is one dated event that charts should show. */
export const EVENTS: ColumnsOf<DatedEvent> = {
	date: filled('date', isoDate),
	kind: filled('kind', text),
	unit: maybe('unit', unitId),
	textVi: filled('text_vi', text),
	textEn: filled('text_en', text),
	basis: filled('basis', text)
};
