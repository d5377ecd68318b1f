import { dayBefore, epochSeen, epochsOf, type Epoch, type Makeup, type Part } from '#domain/lens.ts';
import { firstDayOf, lastDayOf, type Quarter } from '#domain/period.ts';
import type { UnitId, UnitSpan } from '#domain/unit.ts';
import { Carrying, type Fate } from './fate.ts';
import { ancestorsOf, lineageIndex, shareOf, type LineageIndex, type Related } from './lineage-index.ts';

const NOTHING: Makeup = { parts: [], outside: [], areaOnly: [], unsplit: [], holds: [] };

/** A unit as it stood last in a quarter, and where its figure goes. */
interface Reporting {
	readonly span: UnitSpan;
	readonly fate: Fate;
}

/** Which units a lens shows, and which reporting units each of them is made of, quarter by quarter. */
export class Ground {
	/** The epoch whose units are shown. */
	readonly seen: Epoch;
	readonly #index: LineageIndex;
	readonly #epochs: readonly Epoch[];
	readonly #fates: readonly ReadonlyMap<UnitId, Fate>[];
	readonly #makeups = new Map<Quarter, ReadonlyMap<UnitId, Makeup>>();

	constructor(register: Related, lens: string) {
		this.seen = epochSeen(register, lens);
		this.#index = lineageIndex(register);
		this.#epochs = epochsOf(register);
		const carrying = new Carrying(this.#index, this.seen);
		this.#fates = this.#epochs.map((epoch) => carrying.fatesOf(epoch));
	}

	/** Spans of units that are not of the lens and keep their figures, cut to the days on which they do. */
	get kept(): readonly UnitSpan[] {
		return this.#epochs.flatMap((epoch, index) => {
			const until = this.#epochs[index + 1]?.from;
			return [...epoch.spans].flatMap(([unit, span]) => {
				if (this.#fates[index]?.get(unit)?.flows.length !== 0) return [];
				return [
					{
						...span,
						validFrom: epoch.from === '' ? null : epoch.from,
						validTo: until === undefined ? null : dayBefore(until)
					}
				];
			});
		});
	}

	#reportingIn(quarter: Quarter): Reporting[] {
		const [first, last] = [firstDayOf(quarter), lastDayOf(quarter)];
		const found = new Map<UnitId, Reporting>();
		this.#epochs.forEach((epoch, index) => {
			const until = this.#epochs[index + 1]?.from;
			if (epoch.from > last || (until !== undefined && until <= first)) return;
			for (const [unit, span] of epoch.spans)
				found.set(unit, { span, fate: this.#fates[index]?.get(unit) as Fate });
		});
		return [...found.values()];
	}

	/** What is lacking or was added on the way to a unit, by steps that took place after the quarter began. */
	#lackingIn(unit: UnitId, day: string): Pick<Makeup, 'outside' | 'areaOnly'> {
		const after = ({ effective }: { readonly effective: string }) => effective > day;
		return {
			outside: ancestorsOf(this.#index, unit).flatMap((each) => this.#index.outsideInto(each).filter(after)),
			areaOnly: this.#index.areaInto(unit).filter(after)
		};
	}

	#spansOf(units: readonly UnitId[]): UnitSpan[] {
		return units.map((unit) => this.seen.spans.get(unit) as UnitSpan);
	}

	#makeupsIn(quarter: Quarter): ReadonlyMap<UnitId, Makeup> {
		const parts = new Map<UnitId, Part[]>();
		const unsplit = new Map<UnitId, UnitSpan[]>();
		const kept = new Map<UnitId, Makeup>();
		const push = <T>(lists: Map<UnitId, T[]>, unit: UnitId, item: T) =>
			lists.set(unit, [...(lists.get(unit) ?? []), item]);
		for (const { span, fate } of this.#reportingIn(quarter)) {
			for (const { to, shareRatio, steps } of fate.flows) push(parts, to, { span, shareRatio, steps });
			if (fate.flows.length > 0) continue;
			for (const unit of fate.touches) push(unsplit, unit, span);
			const own = { span, shareRatio: 1, steps: [] };
			kept.set(span.unit, { ...NOTHING, parts: [own], holds: this.#spansOf(fate.touches) });
		}
		const makeups = [...this.seen.spans.keys()].map((unit): [UnitId, Makeup] => [
			unit,
			{
				parts: parts.get(unit) ?? [],
				...this.#lackingIn(unit, firstDayOf(quarter)),
				unsplit: unsplit.get(unit) ?? [],
				holds: []
			}
		]);
		return new Map([...makeups, ...kept]);
	}

	/** What a unit's figure is made of in a quarter; nothing for a unit that the lens does not show then. */
	makeupOf(unit: UnitId, quarter: Quarter): Makeup {
		const makeups = this.#makeups.get(quarter) ?? this.#makeupsIn(quarter);
		this.#makeups.set(quarter, makeups);
		return makeups.get(unit) ?? NOTHING;
	}

	/** A unit's inhabitants: its own number, or the sum over what it was made of; null where a part is not known. */
	populationOf(span: UnitSpan, spanOf: (unit: UnitId) => UnitSpan): number | null {
		if (span.population !== null) return span.population;
		const parts = ancestorsOf(this.#index, span.unit).slice(1);
		const steps = this.#index.into(span.unit);
		// A unit that came from itself is an error of the data: it has no sum.
		const isKnown = steps.length > 0 && this.#index.outsideInto(span.unit).length === 0;
		if (!isKnown || parts.some((unit) => this.#index.into(unit).some((step) => step.fromUnit === span.unit)))
			return null;
		const people = steps.map((step) => {
			const all = this.populationOf(spanOf(step.fromUnit), spanOf);
			const share = shareOf(step);
			return all === null || share === null ? null : all * share;
		});
		if (!people.every((part) => part !== null)) return null;
		return Math.round(people.reduce((sum, part) => sum + part, 0));
	}
}
