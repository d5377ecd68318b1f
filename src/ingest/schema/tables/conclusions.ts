import { AUDIENCES, STANDINGS, type Conclusion } from '#domain/package.ts';
import { filled, maybe, type ColumnsOf } from '../column.ts';
import { indicatorId, isoDate, oneOf, text } from '../readers.ts';

/** `conclusions.csv`: one row is one task given at a briefing. */
export const CONCLUSIONS: ColumnsOf<Omit<Conclusion, 'amended'>> = {
	id: filled('id', text),
	meeting: filled('meeting', isoDate),
	for: filled('for', oneOf(AUDIENCES)),
	taskVi: filled('task_vi', text),
	taskEn: filled('task_en', text),
	indicator: maybe('indicator', indicatorId),
	due: maybe('due', isoDate),
	standing: filled('standing', oneOf(STANDINGS)),
	source: filled('source', text)
};
