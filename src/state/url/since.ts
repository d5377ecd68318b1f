import { parseQuarter, type Quarter } from '#domain/period.ts';
import type { Selection } from '#domain/selection.ts';
import type { Known, Notice } from './selection.ts';

/** What a stretch of quarters is read against: the quarters there are, and the selection it ends with. */
export type StretchKnown = Pick<Known, 'quarters'> & Pick<Selection, 'quarter' | 'cumulated'>;

/** Whether a stretch may begin there: before the chosen quarter, and not beside a sum since January. */
export const mayBegin = (since: Quarter, { quarter, cumulated }: Omit<StretchKnown, 'quarters'>): boolean =>
	since < quarter && !cumulated;

/** Reads where a chosen stretch of quarters begins; null, and told, where it cannot. */
export function sinceIn(
	params: URLSearchParams,
	known: StretchKnown,
	report: (notice: Notice) => void
): Quarter | null {
	const found = params.get('since');
	if (found === null) return null;
	const since = parseQuarter(found);
	if (since !== null && known.quarters.includes(since) && mayBegin(since, known)) return since;
	report({ key: 'since', found, taken: '', code: 'ignored' });
	return null;
}
