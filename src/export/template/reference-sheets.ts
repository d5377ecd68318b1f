import type { Row, Sheet } from '../workbook/sheet.ts';
import { officialName } from './asked.ts';
import { FIRST_NAME, line, type Writing } from './writing.ts';

/** A sheet of one column under its title, which stays in sight. */
const glossary = (name: string, title: string, width: number, lines: readonly Row[]): Sheet => ({
	name,
	widths: [width],
	rows: [line(title, 'title'), ...lines],
	frozen: { rows: FIRST_NAME - 1, columns: 0 },
	headingRow: FIRST_NAME - 1,
	checks: []
});

/**
 * How each indicator is counted, and by what law: a glossary, one cell a line. As a table it would come back as one of
 * figures: a definition may begin with a number, and names of indicators side by side look like the heading of a table.
 */
export const definitionsSheet = ({ asked, words, speech }: Writing): Sheet =>
	glossary(
		words.sheetDefinitions,
		words.definitionsTitle,
		120,
		asked.indicators.flatMap((indicator) => [
			line(`${words.indicator}: ${speech.indicator(indicator)}`, 'term'),
			line(`${words.countedIn}: ${speech.countedIn(indicator, 2)}`, 'text'),
			line(`${words.definition}: ${speech.definition(indicator)}`, 'text'),
			line(`${words.basis}: ${indicator.basis}`, 'text')
		])
	);

/** The names a unit's cell may hold. */
export const unitsSheet = ({ asked, words }: Writing): Sheet =>
	glossary(
		words.sheetUnits,
		words.unitsTitle,
		60,
		asked.units.map((span) => line(officialName(span), 'label'))
	);
