import type { BriefWords } from './words.vi.ts';
import { allUnitsHave, plural } from '../plural.ts';

/** English, equally complete: the same keys by type. */
export const briefEn: BriefWords = {
	sections: {
		sessions: 'Sessions, resolutions and Standing Committee meetings',
		hearings: 'Explanation hearings',
		supervision: 'Supervision and survey',
		reception: 'Citizen reception and petitions',
		other: 'Other activity'
	},
	phrases: {
		'thematic-session': { verb: 'held', isNamed: true },
		resolution: { verb: 'adopted', isNamed: true },
		'standing-meeting': { verb: 'held', isNamed: true },
		hearing: { verb: 'held', isNamed: true },
		supervision: { verb: 'carried out', isNamed: true },
		'supervised-agency': { verb: 'supervised', isNamed: false },
		'supervised-onsite': { verb: 'worked directly with', isNamed: false },
		reception: { verb: 'held', isNamed: true },
		petition: { verb: 'received', isNamed: false },
		'petition-resolved': { verb: 'resolved', isNamed: false },
		conference: { verb: 'held', isNamed: true },
		'commendation-collective': { verb: 'commended', isNamed: false },
		'commendation-individual': { verb: 'commended', isNamed: false }
	},
	otherPhrase: { verb: 'recorded', isNamed: true },

	towns: 'towns',
	communes: 'communes',
	communesAndTowns: 'communes and towns',
	council: (place) => `the People’s Council of ${place}`,
	councilsOf: (communes) => `the Councils of the ${communes}`,
	councilsCounted: (count, communes) => `the Councils of ${count} ${communes}`,
	councilsChosen: (count, communes, names) => `the Councils of ${count} chosen ${communes} (${names})`,
	both: (one, other) => `${one} and ${other}`,
	title: (who, period) => `Activity of ${who}, ${period}`,
	districtWord: 'the district',
	actorCouncil: (district) => `the Council of ${district}`,
	actorStandingCommittee: (district) => `the Standing Committee of the Council of ${district}`,
	actorBoard: (district) => `the boards of the Council of ${district}`,
	actorDeputyGroup: (district) => `the deputy groups of the Council of ${district}`,
	actorDeputies: (district) => `the deputies of the Council of ${district}`,
	actorJoint: (district) => `the Council of ${district} and its bodies`,

	meeting: (date, who, period) => `On ${date}, ${who} held its briefing on ${period}.`,
	chair: (chair) => `Chair: ${chair}.`,
	theme: (theme) => `Theme: “${theme}”.`,
	noMeeting: (period) => `Nothing is known yet of a briefing on ${period}.`,
	notDue: (period) => `${period}: no report is due yet.`,
	noUnits: (period) => `No unit stood in ${period}.`,

	done: (actor, verb, what, rest) => `${actor} ${verb} ${what}${rest}.`,
	partDone: (verb, what, rest) => `Of these, they ${verb} ${what}${rest}.`,
	none: (actor, what, counted, rest) => `${actor} reported no ${what} (${counted})${rest}.`,
	partNone: (what, counted, rest) => `Of these, no ${what} (${counted})${rest}.`,
	subjects: (subjects) => `, on: ${subjects}`,
	ofUnits: (counted, due) => `, over ${counted} of ${plural(due)} with figures`,
	inPart: (units) => `, ${units} of them in part only`,
	onlyPart: ' (in part only)',
	noFigures: (actor, names) => `There are no figures yet of ${actor} for ${names}.`,

	sameQuarter: 'the same quarter last year',
	lastQuarter: 'the previous quarter',
	ratio: (ratio, then, change, base, now) => `, ${ratio} of ${then} (${change}; ${base} → ${now})`,
	difference: (change, then, base, now) => `, ${change} against ${then} (${base} → ${now})`,
	up: (by) => `up ${by}`,
	down: (by) => `down ${by}`,
	same: 'unchanged',
	likeForLike: (units, what) => `; over the ${plural(units)} with figures both times: ${what}`,
	notAlike: (then) => `; not compared with ${then}, for the two are not equally complete`,
	notThen: (then) => `; not compared, for the units did not stand in ${then}`,
	noBase: (actor, then, period, names) =>
		`There are no figures of ${then} (${period}) to compare with, of ${actor}, for ${names}.`,
	noBaseAtAll: (actor, then, period) =>
		`There are no figures of ${then} (${period}), of ${actor}, to compare with.`,
	bases: 'Figures to compare with',
	sameUnits: (rest) => `; these units alone: ${rest}`,
	withoutStatus: (detail) => `; against plan: ${detail}`,
	noDistrict: (actor, period) => `There are no figures yet of ${actor} for ${period}.`,
	plan: (status, detail) => `; ${status} (${detail})`,
	printed: (phrase, ratio, change) =>
		`The published report prints “${phrase}” and gives no base: read as a ratio, ${ratio}; read as a change, ${change}.`,
	isBase: (bases) => `the base is ${bases}`,
	noFittingBase: 'no whole number fits',

	commendations: 'Commendations',
	inYear: (year, actor, what) => `In ${year}, ${actor} ${what}.`,

	discipline: 'Reporting',
	allReported: (count, period) => `${allUnitsHave(count)} reported every indicator of ${period}.`,
	someReported: (full, all, period) =>
		`${full} of ${plural(all)} have reported every indicator of ${period}.`,
	stillOwing: (units) => `Still owing: ${units}.`,
	owes: (unit, names) => `${unit} (${names})`,
	owesAll: 'nothing reported',
	owesPart: (name) => `${name} in part only`,

	starNote: '* Illustrative, not given by any office; percentages made from it are illustrative too.',

	traceLabel: (indicator, who, period) => `${indicator}, ${who}, ${period}`,
	tracePlan: (label) => `Plan: ${label}`,
	traceSum: (units) => `sum of ${plural(units)}`,
	traceSame: (units) => `sum of ${plural(units)} with figures both times`,
	traceOne: 'the unit’s own figure',
	traceBaseOf: (then, base) => `${then}: ${base}`,
	traceNoBase: (then) => `${then}: no figures`,
	traceCount: 'units that stood in the period',
	traceBoth: 'units with figures both times',
	traceDue: 'units that owe a report',
	traceFull: 'units that lack no indicator',
	traceFits: (value, base, percent) => `${value} against ${base}: ${percent}`,
	tracePrinted: 'copied as printed',
	traceRegister: 'the list of units (units.csv)',
	traceIllustrative: 'illustrative figures of single units',
	traceConfirmed: (source) =>
		`rows of single units are illustrative; their sum is the published figure: ${source}`,
	traceReported: 'reported by the units',
	tracePlanOf: (givers) => `plan given by: ${givers}`,
	traceGap: (actual, target) => `${actual} against a plan of ${target}`
};
