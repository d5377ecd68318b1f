import { addQuarters, quartersBetween } from '#domain/period.ts';
import type { Selection } from '#domain/selection.ts';
import { readFolder } from '#ingest/package.server.ts';
import { parseSelection, type Known, type Parsed } from '#state/url/selection.ts';

const { package: shipped } = readFolder('datasets');
if (shipped === null) throw new Error('the shipped data have errors');

const { register } = shipped;
const { defaultView } = register.head;

/** The shipped register, and two years before and one after its first view. */
export const KNOWN: Known = {
	register,
	quarters: quartersBetween(addQuarters(defaultView, -8), addQuarters(defaultView, 4))
};

export const parse = (query: string): Parsed => parseSelection(new URLSearchParams(query), KNOWN);

export const selectionOf = (query: string): Selection => parse(query).selection;
