import type { Epoch } from '#domain/lens.ts';
import type { LineageStep } from '#domain/package.ts';
import type { UnitId } from '#domain/unit.ts';
import { ancestorsOf, descendantsOf, shareOf, type LineageIndex } from './lineage-index.ts';

/** A share of one unit's figure on its way to a unit of the lens. */
export interface Flow {
	readonly to: UnitId;
	readonly shareRatio: number;
	readonly steps: readonly LineageStep[];
}

/** Where the figure of a reporting unit goes under a lens. */
export interface Fate {
	/** Units of the lens that take it, or shares of it; empty where it stays with the unit that reported it. */
	readonly flows: readonly Flow[];
	/** Units of the lens that have inhabitants in a unit whose figure cannot be split. */
	readonly touches: readonly UnitId[];
}

/** Shares that add up to a whole, but for the last digits of the machine. */
const isWhole = (shares: readonly (number | null)[]): boolean =>
	shares.every((share) => share !== null) &&
	Math.abs(shares.reduce((total, share) => total + share, 0) - 1) < 1e-9;

/** Two ways to one unit are one share: parts that were split and came together again are whole. */
function joined(flows: readonly Flow[]): Flow[] {
	const byUnit = new Map<UnitId, Flow>();
	for (const flow of flows) {
		const before = byUnit.get(flow.to);
		const share = (before?.shareRatio ?? 0) + flow.shareRatio;
		const steps = [...new Set([...(before?.steps ?? []), ...flow.steps])];
		byUnit.set(flow.to, { to: flow.to, shareRatio: isWhole([share]) ? 1 : share, steps });
	}
	return [...byUnit.values()];
}

/** Follows the figures of units from any time to the units of one epoch. */
export class Carrying {
	readonly #index: LineageIndex;
	readonly #seen: Epoch;

	constructor(index: LineageIndex, seen: Epoch) {
		this.#index = index;
		this.#seen = seen;
	}

	/** A unit that ended before the epoch: its figure follows its inhabitants. null where a share is not known. */
	#forward(unit: UnitId, trail: readonly UnitId[]): readonly Flow[] | null {
		if (this.#seen.spans.has(unit)) return [{ to: unit, shareRatio: 1, steps: [] }];
		const steps = this.#index.from(unit).filter(({ effective }) => effective <= this.#seen.from);
		if (steps.length === 0 || trail.includes(unit)) return null;
		const flows: Flow[] = [];
		for (const step of steps) {
			const share = shareOf(step);
			const further = share === null ? null : this.#forward(step.toUnit, [...trail, unit]);
			if (share === null || further === null) return null;
			flows.push(
				...further.map((flow) => ({
					to: flow.to,
					shareRatio: share * flow.shareRatio,
					steps: [step, ...flow.steps]
				}))
			);
		}
		return joined(flows);
	}

	/**
	 * A unit that began after the epoch: its figure can be given back only where all of its inhabitants came from one
	 * unit, and none of that unit's went where we cannot follow.
	 */
	#back(unit: UnitId, trail: readonly UnitId[]): Flow | null {
		if (this.#seen.spans.has(unit)) return { to: unit, shareRatio: 1, steps: [] };
		const sources = new Set(this.#index.into(unit).map(({ fromUnit }) => fromUnit));
		const [source] = sources;
		if (source === undefined || sources.size > 1 || trail.includes(unit)) return null;
		if (this.#index.outsideInto(unit).length > 0) return null;
		if (!isWhole(this.#index.from(source).map(shareOf))) return null;
		const further = this.#back(source, [...trail, unit]);
		if (further === null) return null;
		return { ...further, steps: [...this.#index.into(unit), ...further.steps] };
	}

	#unitsAmong(units: readonly UnitId[]): UnitId[] {
		return units.filter((unit) => this.#seen.spans.has(unit));
	}

	/** Where the figure of a unit that stood in `epoch` goes. */
	fateOf(unit: UnitId, epoch: Epoch): Fate {
		if (this.#seen.spans.has(unit)) return { flows: [{ to: unit, shareRatio: 1, steps: [] }], touches: [] };
		if (epoch.from < this.#seen.from) {
			const flows = this.#forward(unit, []);
			const touches = () => this.#unitsAmong(descendantsOf(this.#index, unit));
			return flows === null ? { flows: [], touches: touches() } : { flows, touches: [] };
		}
		const back = this.#back(unit, []);
		return back === null
			? { flows: [], touches: this.#unitsAmong(ancestorsOf(this.#index, unit)) }
			: { flows: [back], touches: [] };
	}

	/**
	 * The fates of all units of an epoch. Where a part of a unit of the lens lies in a figure that cannot be split,
	 * giving it back its other parts alone would make it smaller than it was: they keep their figures too.
	 */
	fatesOf(epoch: Epoch): ReadonlyMap<UnitId, Fate> {
		const fates = new Map([...epoch.spans.keys()].map((unit) => [unit, this.fateOf(unit, epoch)]));
		if (epoch.from <= this.#seen.from) return fates;
		const torn = new Set([...fates.values()].flatMap(({ touches }) => touches));
		for (const [unit, { flows }] of fates) {
			const [flow] = flows;
			if (flow !== undefined && flow.to !== unit && torn.has(flow.to))
				fates.set(unit, { flows: [], touches: [flow.to] });
		}
		return fates;
	}
}
