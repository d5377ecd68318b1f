import type { Quarter } from '#domain/period.ts';

/** The day by which the reports of a quarter are wanted, ISO. */
export type DueDates = ReadonlyMap<Quarter, string>;

export const NO_DUE_DATES: DueDates = new Map();
