import type { Selection } from '#domain/selection.ts';
import { lineageNote, partialWords } from '#i18n/sentences/lineage.ts';
import { statusShort } from '#i18n/sentences/plan.ts';
import { absenceWords, stateWords } from '#i18n/sentences/state.ts';
import type { Speech } from '#i18n/speech.ts';
import { plainText } from '#i18n/traced.ts';
import type { UnitRow } from '#indicators/unit-rows.ts';

/** What a unit's row says beside its marks; '' where it says nothing. */
export interface UnitWords {
	/** Official number, or place by value: "3", "2=". */
	readonly place: string;
	readonly unit: string;
	readonly body: string;
	/** Why there is no figure, or not all of it. */
	readonly why: string;
	/** What it is made of under a lens, as plain text: the row's own figure comes first to whoever reads numbers. */
	readonly made: string;
	/** A yearly plan beside one quarter's figure: both counts are said, not the word alone. */
	readonly yearCounts: string;
	/** Traced. */
	readonly status: string;
	readonly baseAbsence: string;
	readonly difference: string;
}

function placeOf({ t }: Speech, { number, rank }: UnitRow, { order }: Selection, isTied: boolean): string {
	if (order !== 'value') return String(number);
	if (rank === null) return '';
	return isTied ? t.sharedPlace(String(rank)) : String(rank);
}

export function wordsOf(speech: Speech, row: UnitRow, selection: Selection, isTied: boolean): UnitWords {
	const { attainment, base, comparison } = row;
	return {
		place: placeOf(speech, row, selection, isTied),
		unit: speech.unit(row.span),
		body: row.body === null ? '' : speech.body(row.body),
		why:
			row.lineage !== null && row.figure.state === 'partial'
				? partialWords(speech, row.lineage)
				: stateWords(speech, row.figure, selection.level),
		made: row.lineage === null ? '' : plainText(lineageNote(speech, row.lineage)),
		yearCounts:
			attainment?.span === 'year' && !selection.cumulated
				? `${speech.n(attainment.actual)}/${speech.n(attainment.target)} `
				: '',
		status: attainment === null ? '' : statusShort(speech, attainment),
		baseAbsence: base.value === null ? absenceWords(speech, base.state, selection.level) : '',
		difference: comparison.difference === null ? '' : speech.f.signed(comparison.difference)
	};
}
