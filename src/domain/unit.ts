declare const unitIdBrand: unique symbol;

/** Our own key of a unit; never the official code, which is re-used for other territories. */
export type UnitId = string & { readonly [unitIdBrand]: true };

export const UNIT_KINDS = ['district', 'town', 'commune'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export const LEVELS = ['district', 'commune'] as const;
/** Whose figure it is: towns and communes both stand at the commune level. */
export type Level = (typeof LEVELS)[number];

/** One unit as it was during one span of time (a row of `units.csv`). Several spans may share an id. */
export interface UnitSpan {
	readonly unit: UnitId;
	/** Official code as text: leading zeros matter. */
	readonly code: string;
	readonly kind: UnitKind;
	/** Bare name as the statistics office writes it, without "Xã". */
	readonly name: string;
	readonly parent: UnitId | null;
	/** First day, ISO; null: before our data begin. */
	readonly validFrom: string | null;
	/** Last day, ISO; null: still valid. */
	readonly validTo: string | null;
	/** Inhabitants at the census named in `basis`; null where none was published. */
	readonly population: number | null;
	readonly tileColumn: number | null;
	readonly tileRow: number | null;
	readonly basis: string;
}

export const levelOf = (kind: UnitKind): Level => (kind === 'district' ? 'district' : 'commune');

/** Ids are English kebab-case. Returns null for anything else. */
export function parseUnitId(text: string): UnitId | null {
	return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? (text as UnitId) : null;
}

/** Whether the span covers at least one day between `from` and `to` (ISO dates, both included). */
export function spanTouches(
	span: Pick<UnitSpan, 'validFrom' | 'validTo'>,
	from: string,
	to: string
): boolean {
	return (span.validFrom === null || span.validFrom <= to) && (span.validTo === null || span.validTo >= from);
}
