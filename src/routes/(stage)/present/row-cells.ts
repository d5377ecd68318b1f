import type { Register } from '#domain/package.ts';
import { parseQuarter } from '#domain/period.ts';
import { indicatorOf } from '#domain/register.ts';
import type { Speech } from '#i18n/speech.ts';
import { stageWords } from '#i18n/stage.ts';
import type { ShownRow } from './page-marks.ts';

/** The columns of the rows in a copy to carry. */
export function rowHead({ lang }: Speech): string[] {
	const words = stageWords(lang);
	return [
		words.columnUnit,
		words.columnIndicator,
		words.columnPeriod,
		words.columnBody,
		words.columnCount,
		words.columnTopic,
		words.columnOrigin,
		words.columnSource
	];
}

/** A row in the words of the show. */
export function rowCells(speech: Speech, register: Register, row: ShownRow): string[] {
	const words = stageWords(speech.lang);
	const span = register.units.find(({ unit }) => unit === row.unit);
	const indicator = indicatorOf(register, row.indicator);
	const quarter = parseQuarter(row.period);
	return [
		span === undefined ? row.unit : speech.unit(span),
		indicator === null ? row.indicator : speech.indicator(indicator),
		quarter === null ? row.period : speech.quarterShort(quarter),
		speech.bodyShort(row.body),
		speech.f.count(row.count),
		row.topic,
		{
			published: words.originPublished,
			reported: words.originReported,
			illustrative: words.originIllustrative
		}[row.origin],
		row.source
	];
}
