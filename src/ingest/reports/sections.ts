import type { Label } from './label.ts';
import { textAt, type Line } from './lines.ts';
import { isTimeColumn } from './row-keys.ts';
import { has, type Walk } from './walk.ts';

const LINE_NUMBER = /^[([]?(\d{1,3}(\.\d{1,2})*|[ivxlc]{1,5}|[a-h])[.)\]]*$/i;

/** Whether a cell only numbers its line: "1", "II.", "a)". */
export const isLineNumber = (text: string): boolean => LINE_NUMBER.test(text);

/** A line without figures heads the lines below it when it says one thing they do not say themselves. */
export function readSection(walk: Walk, line: Line, label: Label | null): void {
	const words = line.filled.filter((index) => !isLineNumber(textAt(line, index)));
	if (label === null || words.length !== 1) return;
	const { section } = walk;
	headUnit(walk, label);
	if (label.indicator !== null) {
		const said = { indicator: label.indicator, indicatorText: label.text, indicatorHadFigures: false };
		Object.assign(section, said);
	}
	// A day is that of a signature, or of a note.
	if (
		label.time !== null &&
		label.time.day === null &&
		label.unit.kind !== 'found' &&
		!walk.columns.some(isTimeColumn)
	)
		section.time = label.time;
	if (label.body !== null && label.indicator === null && !has(walk, 'body')) section.body = label.body;
}

/** A commune heads the lines below it; one that is only similar must not leave them to the commune before. */
function headUnit(walk: Walk, { unit, indicator, text }: Label): void {
	const { section } = walk;
	if (unit.kind === 'found' && (!has(walk, 'unit') || has(walk, 'indicator'))) {
		Object.assign(section, { unit: unit.spans, unitText: text, body: null, indicator: null });
		section.seen.clear();
	} else if (unit.kind === 'similar' && !has(walk, 'unit') && has(walk, 'indicator') && indicator === null)
		Object.assign(section, { unit: [], unitText: text, indicator: null });
}
