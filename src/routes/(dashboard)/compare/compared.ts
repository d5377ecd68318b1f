import type { Compared } from '#domain/comparing.ts';
import type { Quarter } from '#domain/period.ts';
import type { Selection } from '#domain/selection.ts';

/** A selection over the chosen stretch, if there is one. */
export const comparedOf = (selection: Selection, since: Quarter | null): Compared =>
	since === null ? selection : { ...selection, since };
