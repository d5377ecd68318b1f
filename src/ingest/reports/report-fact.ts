import type { Decided } from './answering.ts';
import type { FactRow } from '../schema/tables/activities.ts';

/** A fact read from a report, and where it stood. */
export interface ReportFact extends FactRow {
	readonly file: string;
	readonly sheet: string | null;
	/** As a spreadsheet numbers them. */
	readonly row: number;
	readonly column: number;
	readonly columnName: string;
	/** What a person decided that the fact rests on; missing where the file alone says it. */
	readonly decided?: readonly Decided[];
}

/** A plan figure found in a report; who gave it is not known yet. */
export type ReportPlan = Omit<ReportFact, 'origin'>;

/** What makes two rows one fact (design.md section 2). Only the topic can hold a blank, and it comes last. */
export const factKey = ({ unit, period, indicator, body, topic }: FactRow): string =>
	`${unit} ${period.text} ${indicator} ${body} ${topic}`;

/** What one figure of a screen is made of: all rows of a unit, quarter (or year), indicator and body. */
export const figureKey = ({ unit, period, indicator, body }: FactRow): string =>
	`${unit} ${period.quarter ?? period.text} ${indicator} ${body}`;
