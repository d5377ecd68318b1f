import { groupBy } from '#domain/group-by.ts';
import type { LineageStep, OutsidePart, Register } from '#domain/package.ts';
import type { UnitId } from '#domain/unit.ts';

/** What of a register says how units came about. */
export type Related = Pick<Register, 'units' | 'lineage' | 'outsideParts'>;

/** Steps and outside parts by the unit they lead from or to. */
export interface LineageIndex {
	/** Steps that move inhabitants, and with them figures. */
	readonly from: (unit: UnitId) => readonly LineageStep[];
	readonly into: (unit: UnitId) => readonly LineageStep[];
	/** Steps that move land alone. */
	readonly areaInto: (unit: UnitId) => readonly LineageStep[];
	/** Parts with inhabitants from outside our data. */
	readonly outsideInto: (unit: UnitId) => readonly OutsidePart[];
}

const movesFigures = (step: Pick<LineageStep, 'kind'> & { readonly shareRatio?: number | null }): boolean =>
	step.kind !== 'area-only' && step.shareRatio !== 0;

/** A whole unit goes with all of its inhabitants, whether or not the share is written. */
export const shareOf = ({ kind, shareRatio }: LineageStep): number | null =>
	kind === 'whole' ? 1 : shareRatio;

export function lineageIndex({ lineage, outsideParts }: Related): LineageIndex {
	const moving = lineage.filter(movesFigures);
	const from = groupBy(moving, ({ fromUnit }) => fromUnit);
	const into = groupBy(moving, ({ toUnit }) => toUnit);
	const area = groupBy(
		lineage.filter((step) => !movesFigures(step)),
		({ toUnit }) => toUnit
	);
	const outside = groupBy(outsideParts.filter(movesFigures), ({ toUnit }) => toUnit);
	return {
		from: (unit) => from.get(unit) ?? [],
		into: (unit) => into.get(unit) ?? [],
		areaInto: (unit) => area.get(unit) ?? [],
		outsideInto: (unit) => outside.get(unit) ?? []
	};
}

/** A unit and everything that inhabitants of it came from, each once, itself first. */
export function ancestorsOf(index: LineageIndex, unit: UnitId): readonly UnitId[] {
	const found = new Set([unit]);
	for (const each of found) for (const { fromUnit } of index.into(each)) found.add(fromUnit);
	return [...found];
}

/** A unit and everything its inhabitants went to, each once, itself first. */
export function descendantsOf(index: LineageIndex, unit: UnitId): readonly UnitId[] {
	const found = new Set([unit]);
	for (const each of found) for (const { toUnit } of index.from(each)) found.add(toUnit);
	return [...found];
}
