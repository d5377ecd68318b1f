import type { Register } from '#domain/package.ts';
import { parseQuarter } from '#domain/period.ts';
import { indicatorOf } from '#domain/register.ts';
import type { Speech } from '#i18n/speech.ts';
import type { Place } from '#keeping/story.ts';

/** The unit by its name; by its id where the register no longer knows it. */
export function unitWords(speech: Speech, register: Pick<Register, 'units'>, unit: string): string {
	const span = register.units.find((each) => each.unit === unit);
	return span === undefined ? unit : speech.unit(span);
}

/** "quý I/2024", "năm 2024"; anything else as it is written. */
export function spanWords(speech: Speech, span: string): string {
	const quarter = parseQuarter(span);
	if (quarter !== null) return speech.quarter(quarter);
	return /^\d{4}$/.test(span) ? speech.t.inYear(span) : span;
}

/** "Sài Sơn, giám sát, khảo sát, quý I/2024". */
export function placeWords(speech: Speech, register: Register, { unit, span, indicator }: Place): string {
	const counted = indicatorOf(register, indicator);
	return [
		unitWords(speech, register, unit),
		counted === null ? indicator : speech.indicatorInside(counted),
		spanWords(speech, span)
	].join(', ');
}
