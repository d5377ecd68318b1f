import { DIRECTIONS, FREQUENCIES, INDICATOR_LEVELS, type Indicator } from '#domain/indicator.ts';
import { filled, maybe, type ColumnsOf } from '../column.ts';
import { indicatorId, oneOf, text, wholeCount } from '../readers.ts';

/** `indicators.csv`: one row is one thing that is counted. */
export const INDICATORS: ColumnsOf<Indicator> = {
	indicator: filled('indicator', indicatorId),
	levels: filled('levels', oneOf(INDICATOR_LEVELS)),
	frequency: filled('frequency', oneOf(FREQUENCIES)),
	partOf: maybe('part_of', indicatorId),
	nameVi: filled('name_vi', text),
	nameEn: filled('name_en', text),
	countedInVi: filled('counted_in_vi', text),
	countedInEn: filled('counted_in_en', text),
	definitionVi: filled('definition_vi', text),
	definitionEn: filled('definition_en', text),
	moreIs: filled('more_is', oneOf(DIRECTIONS)),
	basis: filled('basis', text),
	order: filled('order', wholeCount)
};
