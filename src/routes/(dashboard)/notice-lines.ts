import type { Register } from '#domain/package.ts';
import { parseQuarter } from '#domain/period.ts';
import { spanAt } from '#domain/register.ts';
import type { Selection } from '#domain/selection.ts';
import type { Speech } from '#i18n/speech.ts';
import type { Notice } from '#state/url/selection.ts';

function valueName(speech: Speech, { key, taken }: Notice, register: Register): string {
	const quarter = key === 'quarter' ? parseQuarter(taken) : null;
	if (quarter !== null) return speech.quarter(quarter);
	const indicator = register.indicators.find((each) => each.indicator === taken);
	return indicator === undefined ? `“${taken}”` : speech.indicatorInside(indicator);
}

const unitNames = (speech: Speech, found: string, register: Register): string =>
	speech.f.list(
		found.split(', ').map((id) => {
			const span = register.units.findLast(({ unit }) => unit === id);
			return span === undefined ? id : speech.unit(span);
		})
	);

/** What the page says of an address it could not follow. */
export function noticeLine(speech: Speech, notice: Notice, register: Register): string {
	const { t } = speech;
	const taken = valueName(speech, notice, register);
	const lines: Record<Notice['code'], string> = {
		unknown_value: t.noticeUnknownValue(notice.key, notice.found, taken),
		ignored: t.noticeIgnored(notice.key, notice.found),
		unknown_units: t.noticeUnknownUnits(notice.found),
		not_at_level: t.noticeNotAtLevel(notice.found, taken),
		not_in_lens: t.noticeNotInLens(unitNames(speech, notice.found, register)),
		lens_not_here: t.noticeLensNotHere,
		cumulated_base: t.noticeCumulatedBase
	};
	return lines[notice.code];
}

/** Chosen units that did not exist in the quarter: they are named, not silently dropped. */
export function absentUnits(speech: Speech, selection: Selection, register: Register): string[] {
	const absent = (selection.units ?? []).filter((unit) => spanAt(register, unit, selection.quarter) === null);
	if (absent.length === 0) return [];
	const names = absent.map((unit) => {
		const span = register.units.find((each) => each.unit === unit);
		return span === undefined ? unit : speech.unit(span);
	});
	return [speech.t.noticeUnitsAbsent(speech.f.list(names), speech.quarter(selection.quarter))];
}
