import { countsAtLevel, type Indicator } from '#domain/indicator.ts';
import type { Register } from '#domain/package.ts';
import type { Quarter } from '#domain/period.ts';
import { unitsAt } from '#domain/register.ts';
import type { UnitSpan } from '#domain/unit.ts';

/** Whom a template asks and for what: the communes of the quarter in the official order, and what each of them owes. */
export interface Asked {
	readonly units: readonly UnitSpan[];
	readonly indicators: readonly Indicator[];
}

export const askedOf = (register: Pick<Register, 'units' | 'indicators'>, quarter: Quarter): Asked => ({
	units: unitsAt(register, 'commune', quarter),
	indicators: register.indicators
		.filter((indicator) => indicator.frequency === 'quarter' && countsAtLevel(indicator, 'commune'))
		.toSorted((a, b) => a.order - b.order)
});

/** As officials write it in full, in either language: a bare name may be the district's too. */
export const officialName = ({ kind, name }: Pick<UnitSpan, 'kind' | 'name'>): string =>
	`${kind === 'town' ? 'Thị trấn' : 'Xã'} ${name}`;
