import type { Selection } from '#domain/selection.ts';
import type { Level } from '#domain/unit.ts';
import { agreementWithPublished, type Agreement } from './published-agreement.ts';
import { chosenUnits, totalOver, type Data } from './scope.ts';

/** What kind of figures a selection shows, and how they stand to what was printed. */
export interface FigureStanding {
	readonly level: Level;
	readonly hasFigures: boolean;
	/** Some row behind them is invented. */
	readonly isInvented: boolean;
	readonly agreement: Agreement;
}

/** Judges every indicator of the quarter at once: a screen shows several of them. */
export function standingOf(
	{ register, cube }: Data,
	selection: Pick<Selection, 'quarter' | 'level' | 'units' | 'cumulated'>,
	/** The same figures seen through a lens: its units are the chosen ones. What was printed is held against the rows. */
	seen: Data = { register, cube }
): FigureStanding {
	const { quarter, level, cumulated } = selection;
	const units = chosenUnits(seen.register, selection, quarter).map(({ unit }) => unit);
	const totals = register.indicators.map(({ indicator }) =>
		totalOver(seen.cube, units, { quarter, indicator, cumulated })
	);
	return {
		level,
		hasFigures: totals.some(({ value }) => value !== null),
		isInvented: totals.some(({ illustrative }) => illustrative),
		agreement: agreementWithPublished({ register, cube }, quarter, level)
	};
}
