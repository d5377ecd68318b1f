import type { CompareMessages } from './compare.vi.ts';

export const compareEn: CompareMessages = {
	measure: 'Measure',
	measureCount: 'Count',
	measureRate: (base) => `Per ${base} people`,
	measureTarget: 'Against plan',
	measureChange: 'Change',

	onlyDistrict: 'The district level is one unit. This screen compares communes.',
	toCommunes: 'Compare communes',
	nothing: (period) => `${period}: no figures to compare yet`,

	spread: (indicator, units, least, most) => `${indicator}: ${units} units from ${least} to ${most}`,
	spreadSame: (indicator, units, value) => `${indicator}: ${units} units, all ${value}`,
	rateOf: (value, counted, base) => `${value} ${counted} per ${base} people`,
	shareOf: (value) => `${value} of the plan`,

	indicatorsBehind: (behind, units) =>
		`${behind} of ${units} units are behind plan in at least one indicator`,
	indicatorsNoneBehind: (units) => `All ${units} units with a plan meet it`,
	indicatorsReported: (reported, units) => `${reported} of ${units} units have reported`,
	silentNamed: (names) => `${names} reported no indicator`,
	silentMany: (count) => `${count} units reported no indicator`,
	quartersMoves: (indicator, up, down, same, then) =>
		`${indicator}: ${up} units rose, ${down} fell, ${same} unchanged against ${then}`,
	quartersNoMoves: (indicator, then) =>
		`${indicator}: cannot be compared with ${then}, figures of one of the two are lacking`,

	isCount: 'Counts',
	isCountToDate: 'Counts since January',
	isRate: (base) => `Counts per ${base} people, by census population`,
	isTarget: 'Per cent of the plan; plans under 5 as actual/plan',
	isTargetYear: 'Yearly plans as actual to date/plan',
	isChange: (then) => `Change against ${then}, in counts`,
	shadeColumn: 'Cells darken by share of the largest figure in the column',
	shadeTable: 'Cells darken by share of the largest figure in the table',
	zeroSaid: '0 is a report of none',
	illustrative: 'Commune figures are illustrative',

	keyMissing: 'not reported',
	keyNotDue: 'not due yet',
	keyNotApplicable: 'not applicable: the unit did not exist then, or the indicator is not counted here',
	keyPartial: 'part of the period or of the units only',
	keyEstimated: 'estimated',
	keyBehind: 'behind plan',
	keyUnmeasured: 'has a figure that cannot be measured this way',
	cellMissing: 'none yet',
	cellNotDue: 'not due',
	cellMissingNarrow: '?',
	cellNotDueNarrow: '…',
	cellNotApplicable: '–',
	cellUnmeasured: '·',
	noPopulation: 'no population known',
	noPlan: 'no plan',
	planZero: 'the plan is 0',
	notAlike: 'the two periods are not alike',

	placeHint: 'Where one event more or less would change the place, it is a span such as 1–3',
	total: 'Total',
	totalRate: 'Overall',
	totalChange: 'Total change',
	totalUnits: 'Units counted',
	populationSources: 'Sources of population',
	mark: (name) => `Mark ${name}`,
	chooseColumn: (name) => `Choose ${name}`
};
