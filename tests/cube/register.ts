import type { QuarterCell } from '#domain/cell.ts';
import type { Indicator, IndicatorId } from '#domain/indicator.ts';
import type { PackageHead } from '#domain/package.ts';
import type { Quarter } from '#domain/period.ts';
import type { UnitId, UnitSpan } from '#domain/unit.ts';

export const unitId = (text: string): UnitId => text as UnitId;
export const indicatorId = (text: string): IndicatorId => text as IndicatorId;
export const quarter = (text: string): Quarter => text as Quarter;

type LooseSpan = Partial<Omit<UnitSpan, 'unit'>> & { unit: string };

const span = (loose: LooseSpan): UnitSpan => ({
	code: '',
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

const indicator = (id: string, loose: Partial<Indicator> = {}): Indicator => ({
	indicator: indicatorId(id),
	levels: 'both',
	frequency: 'quarter',
	partOf: null,
	nameVi: id,
	nameEn: id,
	countedInVi: '',
	countedInEn: '',
	definitionVi: '',
	definitionEn: '',
	moreIs: 'neither',
	basis: '',
	order: 0,
	...loose
});

/** A small land: a district, a commune that lasts, two that merge on 2025-01-01 and their successor, a renamed one. */
export const REGISTER = {
	head: {
		name: 'small-land',
		titleVi: '',
		titleEn: '',
		dataCutOff: '2025-05-15',
		defaultView: quarter('2024-Q1')
	} satisfies PackageHead,
	units: [
		span({ unit: 'district', kind: 'district' }),
		span({ unit: 'lasting' }),
		span({ unit: 'old', validTo: '2024-12-31' }),
		span({ unit: 'new', validFrom: '2025-01-01' }),
		span({ unit: 'mid-quarter', validTo: '2024-05-10' }),
		span({ unit: 'renamed', name: 'Before', validTo: '2024-05-10' }),
		span({ unit: 'renamed', name: 'After', validFrom: '2024-05-11' })
	],
	indicators: [
		indicator('hearing'),
		indicator('of-communes', { levels: 'commune' }),
		indicator('of-district', { levels: 'district' }),
		indicator('yearly', { frequency: 'year' })
	]
};

/** One row of the engine's answer, with only what a case is about. */
export function cell(
	loose: Partial<Omit<QuarterCell, 'unit' | 'quarter' | 'indicator'>> & {
		unit?: string;
		quarter?: string;
		indicator?: string;
	} = {}
): QuarterCell {
	return {
		body: 'council',
		value: 1,
		months: 3,
		illustrative: false,
		...loose,
		unit: unitId(loose.unit ?? 'lasting'),
		quarter: quarter(loose.quarter ?? '2024-Q1'),
		indicator: indicatorId(loose.indicator ?? 'hearing')
	};
}
