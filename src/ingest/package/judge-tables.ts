import type { DataPackage, PackageHead } from '#domain/package.ts';
import type { Fact } from '#domain/fact.ts';
import type { Problem } from '#domain/problem.ts';
import { isError, type Judged } from '../judged.ts';
import type { Located } from '../problem-at.ts';
import { judgeConclusions, judgeEvents, judgeMeetings } from '../rules/briefings.ts';
import { judgeIndicators } from '../rules/indicators.ts';
import { judgeFacts } from '../rules/judge-facts.ts';
import { knownOf, type Known } from '../rules/known.ts';
import { judgeLineage, judgeOutsideParts } from '../rules/lineage.ts';
import { judgePublished } from '../rules/published.ts';
import { judgeTargets } from '../rules/targets.ts';
import { judgeUnits } from '../rules/units.ts';
import type { FactRow } from '../schema/tables/activities.ts';
import type { Tables } from './tables.ts';

type Content = Omit<DataPackage, 'version'>;

const values = <T>(rows: readonly Located<T>[]): readonly T[] => rows.map((row) => row.value);

const factOf = ({ value, file, row }: Located<FactRow>): Fact => ({ ...value, file, row });

/** Holds all tables against each other. What comes back may be used only when no problem is an error. */
export function judgeTables(tables: Tables, head: PackageHead): Judged<Content | null> {
	const { units, indicators } = tables;
	// Against a register that was read only in part, every row that speaks of the rest would be called wrong.
	if ([...units.problems, ...indicators.problems].some(isError)) return { value: null, problems: [] };
	const known = knownOf(values(units.rows), values(indicators.rows));
	const targets = judgeTargets(tables.targets.rows, known);
	const facts = judgeFacts(tables.activities.rows, known, head.dataCutOff);
	return {
		value: contentOf(tables, head, values(targets.value), facts.value.map(factOf)),
		problems: [...judgeRegister(tables, known), ...targets.problems, ...facts.problems]
	};
}

const judgeRegister = (tables: Tables, known: Known): Problem[] => [
	...judgeUnits(tables.units.rows, known),
	...judgeIndicators(tables.indicators.rows, known),
	...judgeLineage(tables.lineage.rows, known),
	...judgeOutsideParts(tables.outsideParts.rows, known),
	...judgePublished(tables.published.rows, known),
	...judgeMeetings(tables.meetings.rows, known),
	...judgeConclusions(tables.conclusions.rows, tables.meetings.rows, known),
	...judgeEvents(tables.events.rows, known)
];

const contentOf = (
	tables: Tables,
	head: PackageHead,
	targets: Content['register']['targets'],
	facts: readonly Fact[]
): Content => ({
	register: {
		head,
		units: values(tables.units.rows),
		lineage: values(tables.lineage.rows),
		outsideParts: values(tables.outsideParts.rows),
		indicators: values(tables.indicators.rows),
		targets,
		published: values(tables.published.rows),
		meetings: values(tables.meetings.rows),
		conclusions: values(tables.conclusions.rows),
		events: values(tables.events.rows),
		decks: tables.decks.rows
	},
	facts
});
