import type { LensMessages } from './lens.vi.ts';
import { plural } from './plural.ts';

export const lensEn: LensMessages = {
	asReported: 'units as reported',
	current: 'today’s units',
	since: (date, count) => `${plural(count)} of ${date}`,
	until: (date, count) => `${plural(count)} to ${date}`,
	onDay: (date, count) => `${plural(count)} on ${date}`,

	titleCurrent: 'By today’s units',
	titleCurrentSince: (date) => `By today’s units, formed on ${date}`,
	titleDay: (date) => `By the units of ${date}`,

	madeOf: (parts) => `sum of ${parts}`,
	partsUntil: (names, date) => `${names} until ${date}`,
	partsSince: (names, date) => `${names} since ${date}`,
	share: (percent, name) => `${percent} of ${name}`,
	estimated: (madeOf) => `estimated by population, ${madeOf}`,
	silent: (names) => `no full figure from ${names}`,
	outside: (names) => `not known: ${names} (outside this data)`,
	onlyOutside: (names) => `its earlier units lie outside this data: ${names}`,
	areaOnly: (names) => `took only land from ${names}, no figures`,
	within: (names) => `its figure is inside that of ${names} and cannot be split`,
	holds: (names) => `joint figure of ${names}, which cannot be split`,
	shortSilent: 'parts lacking',
	shortOutside: 'parts not known',
	partsUnknown: (count) => `; ${count} with parts not known`,

	columnReporters: 'units then',
	columnMadeOf: 'made of',
	steps: 'What the sums across changes of units rest on',
	stepFrom: 'Earlier unit',
	stepTo: 'Later unit',
	stepDate: 'Since',
	stepKind: 'What went over',
	stepCertainty: 'Certainty',
	stepBasis: 'Basis',
	whole: 'all of it',
	partAll: 'a part, with all inhabitants',
	partShare: (percent) => `a part, ${percent} of inhabitants`,
	partUnknown: 'a part, inhabitants unknown',
	land: 'land only',
	certain: 'said by the text',
	inferred: 'inferred'
};
