import type { Meeting } from '#domain/package.ts';
import { filled, orBlank, type ColumnsOf } from '../column.ts';
import { isoDate, quarter, text, unitId } from '../readers.ts';

/** `meetings.csv`: one row is one briefing. */
export const MEETINGS: ColumnsOf<Meeting> = {
	meeting: filled('meeting', isoDate),
	unit: filled('unit', unitId),
	quarter: filled('quarter', quarter),
	chair: orBlank('chair', text),
	themeVi: orBlank('theme_vi', text),
	themeEn: orBlank('theme_en', text),
	source: filled('source', text)
};
