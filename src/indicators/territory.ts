import type { Register } from '#domain/package.ts';
import type { UnitId } from '#domain/unit.ts';

/**
 * Whether two sets of units cover the same ground: the same units, or joined by whole mergers only.
 * Totals over unlike ground are never compared.
 */
export function coverSameGround(
	register: Pick<Register, 'lineage'>,
	earlier: readonly UnitId[],
	later: readonly UnitId[]
): boolean {
	const gone = earlier.filter((unit) => !later.includes(unit));
	const fresh = later.filter((unit) => !earlier.includes(unit));
	if (gone.length === 0 && fresh.length === 0) return true;
	const intoFresh = register.lineage.filter((step) => fresh.includes(step.toUnit));
	const goneWhole = gone.every((unit) =>
		intoFresh.some((step) => step.fromUnit === unit && step.kind === 'whole')
	);
	const freshWhole = fresh.every((unit) => intoFresh.some((step) => step.toUnit === unit));
	return goneWhole && freshWhole && intoFresh.every((step) => gone.includes(step.fromUnit));
}
