import type { Decided } from '#ingest/reports/answering.ts';
import type { ReportFact } from '#ingest/reports/report-fact.ts';
import type { KeptFact } from '#keeping/fact.ts';

/** Says what a person decided that a fact rests on: it is kept with the fact's source. */
export type NoteOf = (decided: readonly Decided[]) => string;

/** A fact as it was read, in the form it is kept. */
export const asKept = (fact: ReportFact, noteOf: NoteOf): KeptFact => ({
	unit: fact.unit,
	period: fact.period.text,
	indicator: fact.indicator,
	body: fact.body,
	topic: fact.topic,
	count: fact.count,
	source: fact.decided === undefined ? fact.source : `${fact.source} (${noteOf(fact.decided)})`,
	file: fact.file,
	sheet: fact.sheet,
	row: fact.row,
	column: fact.column
});
