import type { Selection } from '#domain/selection.ts';
import { detailOf, summaryOf, type Detail, type Summary } from '#indicators/overview.ts';
import type { Data } from '#indicators/scope.ts';

/** Everything one screen says of a selection. */
export const screenOf = (data: Data, selection: Selection): Summary & Detail => ({
	...summaryOf(data, selection),
	...detailOf(data, selection)
});
