import { buildCube } from '#cube/build-cube.ts';
import type { QuarterCell, YearCell } from '#domain/cell.ts';
import type { Body } from '#domain/fact.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { DatedEvent, LineageStep, PublishedFigure, Register, Target } from '#domain/package.ts';
import { addQuarters, parsePeriod, type Period } from '#domain/period.ts';
import type { Selection } from '#domain/selection.ts';
import type { UnitSpan } from '#domain/unit.ts';
import type { Data } from '#indicators/scope.ts';
import { cell, indicatorId, quarter, unitId } from '../cube/register.ts';

export { cell, indicatorId, quarter, unitId };

/** A part of a row of the register, with plain texts for its ids and periods. */
type Loose<T, Ids extends keyof T> = Partial<Omit<T, Ids>> & { readonly [K in Ids]: string };

const period = (text: string): Period => {
	const parsed = parsePeriod(text);
	if (parsed === null) throw new Error(`${text} is no period`);
	return parsed;
};

export const span = (loose: Loose<UnitSpan, 'unit'>): UnitSpan => ({
	code: loose.unit,
	kind: 'commune',
	name: loose.unit,
	parent: null,
	validFrom: null,
	validTo: null,
	population: null,
	tileColumn: null,
	tileRow: null,
	basis: '',
	...loose,
	unit: unitId(loose.unit)
});

export const indicator = (loose: Loose<Indicator, 'indicator'>): Indicator => ({
	levels: 'both',
	frequency: 'quarter',
	partOf: null,
	nameVi: loose.indicator,
	nameEn: loose.indicator,
	countedInVi: 'cuộc',
	countedInEn: 'hearings',
	definitionVi: '',
	definitionEn: '',
	moreIs: 'better',
	basis: '',
	order: 1,
	...loose,
	indicator: indicatorId(loose.indicator)
});

/** A plan of hearings, for `unit` or for a `kind`. */
export const target = (
	loose: Partial<Omit<Target, 'unit' | 'period' | 'indicator'>> & {
		readonly unit?: string;
		readonly indicator?: string;
		readonly period: string;
		readonly value: number;
	}
): Target => ({
	kind: null,
	givenBy: 'the council',
	document: '',
	origin: 'reported',
	...loose,
	unit: loose.unit === undefined ? null : unitId(loose.unit),
	indicator: indicatorId(loose.indicator ?? 'hearing'),
	period: period(loose.period)
});

export const step = (fromUnit: string, toUnit: string, kind: LineageStep['kind'] = 'whole'): LineageStep => ({
	fromUnit: unitId(fromUnit),
	toUnit: unitId(toUnit),
	effective: '2024-01-01',
	kind,
	shareRatio: 1,
	certainty: 'certain',
	basis: ''
});

export const event = (date: string, kind = 'merger'): DatedEvent => ({
	date,
	kind,
	unit: null,
	textVi: date,
	textEn: date,
	basis: ''
});

export const published = (
	loose: Partial<Omit<PublishedFigure, 'unit' | 'indicator' | 'period'>> & { readonly unit?: string }
): PublishedFigure => ({
	id: 'printed',
	scope: 'communes',
	body: 'joint',
	value: null,
	comparisonForm: 'none',
	comparisonPercent: null,
	phrase: '',
	source: 'the report, line 1',
	note: '',
	...loose,
	unit: unitId(loose.unit ?? 'district'),
	indicator: indicatorId('hearing'),
	period: period('2024-Q1')
});

/** Figures of one unit, quarter by quarter from `from`; null is a quarter without a row. */
export const figures = (
	unit: string,
	from: string,
	values: readonly (number | null)[],
	more: { readonly body?: Body; readonly indicator?: string; readonly months?: number } = {}
): QuarterCell[] =>
	values.flatMap((value, index) =>
		value === null ? [] : [cell({ ...more, unit, quarter: addQuarters(quarter(from), index), value })]
	);

export interface Land extends Partial<Omit<Register, 'head'>> {
	readonly cells?: readonly QuarterCell[];
	readonly years?: readonly YearCell[];
	readonly dataCutOff?: string;
}

/** Three communes and their district, which count hearings; anything a case is about is given. */
export function smallData({ cells = [], years = [], dataCutOff = '2024-12-31', ...given }: Land = {}): Data {
	const register: Register = {
		head: { name: 'small', titleVi: '', titleEn: '', dataCutOff, defaultView: quarter('2024-Q1') },
		units: [span({ unit: 'district', kind: 'district' }), ...['a', 'b', 'c'].map((unit) => span({ unit }))],
		lineage: [],
		outsideParts: [],
		indicators: [indicator({ indicator: 'hearing' })],
		targets: [],
		published: [],
		meetings: [],
		conclusions: [],
		events: [],
		decks: [],
		...given
	};
	return { register, cube: buildCube(register, { quarters: cells, years }) };
}

/** The first view of the small land, but for what a case is about. */
export const selection = (
	loose: Partial<Omit<Selection, 'quarter' | 'indicator' | 'units'>> & {
		readonly quarter?: string;
		readonly indicator?: string;
		readonly units?: readonly string[] | null;
	} = {}
): Selection => ({
	level: 'commune',
	base: 'year',
	cumulated: false,
	order: 'official',
	lens: 'as-reported',
	lang: 'vi',
	...loose,
	quarter: quarter(loose.quarter ?? '2024-Q1'),
	indicator: indicatorId(loose.indicator ?? 'hearing'),
	units: loose.units === undefined || loose.units === null ? null : loose.units.map(unitId)
});
