import type { ReportFact } from '#ingest/reports/report-fact.ts';
import type { KeptFact } from '#keeping/fact.ts';

/** A fact as it was read, in the form it is kept. */
export const asKept = (fact: ReportFact): KeptFact => ({
	unit: fact.unit,
	period: fact.period.text,
	indicator: fact.indicator,
	body: fact.body,
	topic: fact.topic,
	count: fact.count,
	source: fact.source,
	file: fact.file,
	sheet: fact.sheet,
	row: fact.row,
	column: fact.column
});
