import { BODIES } from '#domain/fact.ts';
import { parseIndicatorId } from '#domain/indicator.ts';
import { parsePeriod } from '#domain/period.ts';
import { parseUnitId, UNIT_KINDS } from '#domain/unit.ts';
import type { KeptFact, KeptTarget } from '../fact.ts';
import { VERDICTS, type Counts, type KeptFile, type Mark, type Restored, type Told } from '../journal.ts';
import {
	listOf,
	objectOf,
	oneOf,
	orNull,
	parsed,
	rowOf,
	text,
	whole,
	type Shape,
	type Shapes
} from './shape.ts';

const period = parsed((found) => parsePeriod(found)?.text ?? null);

/** In this order a fact's row is written. */
export const FACT: Shapes<KeptFact> = {
	unit: parsed(parseUnitId),
	period,
	indicator: parsed(parseIndicatorId),
	body: oneOf(BODIES),
	topic: text,
	count: whole,
	source: text,
	file: text,
	sheet: orNull(text),
	row: whole,
	column: orNull(whole)
};

/** A block of facts. */
export const FACTS: Shape<readonly KeptFact[]> = listOf(rowOf(FACT));

const TARGET = objectOf<KeptTarget>({
	indicator: parsed(parseIndicatorId),
	unit: orNull(parsed(parseUnitId)),
	kind: orNull(oneOf(UNIT_KINDS)),
	period,
	value: orNull(whole),
	givenBy: text,
	document: text,
	file: orNull(text),
	sheet: orNull(text),
	row: orNull(whole),
	column: orNull(whole)
});

const FILE = objectOf<KeptFile>({ name: text, bytes: whole, sha256: text, verdict: oneOf(VERDICTS) });

const COUNTS = objectOf<Counts>({ fresh: whole, equal: whole, replaced: whole });

/** An instant, as `Date.toISOString` writes it. */
const instant = parsed((found) => (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(found) ? found : null));

const DATED = { id: parsed((found) => (found === '' ? null : found)), at: instant };

/** An import as its first block tells it: its facts follow in blocks of their own. */
export type ToldHead = Omit<Told, 'facts'> & { readonly blocks: number };

export const TOLD = objectOf<ToldHead>({
	...DATED,
	kind: oneOf(['import', 'entry']),
	files: listOf(FILE),
	targets: listOf(TARGET),
	declined: (value) => (value === undefined ? [] : FACTS(value)),
	counts: COUNTS,
	blocks: whole
});

export const RESTORED = objectOf<Restored>({
	...DATED,
	kind: oneOf(['restore']),
	files: listOf(FILE),
	entries: listOf(text),
	counts: COUNTS
});

export const MARK = objectOf<Mark>({ ...DATED, kind: oneOf(['undo', 'redo']), of: text });
