import { unitsAt } from '#domain/register.ts';
import type { Selection } from '#domain/selection.ts';
import type { UnitSpan } from '#domain/unit.ts';
import { figureOf, type Figure } from '../figure.ts';
import { placesOf, type Place } from '../places.ts';
import type { Data } from '../scope.ts';
import type { UnitLife } from './life.ts';

/** A unit among those of similar population. */
export interface Peer {
	readonly span: UnitSpan;
	/** Inhabitants; never unknown here. */
	readonly population: number;
	readonly isSelf: boolean;
	readonly figure: Figure;
	/** Per 10 000 inhabitants; null where there is no figure, or not all of it. */
	readonly perTenThousand: number | null;
	/** By that rate; null where there is none. */
	readonly place: Place | null;
}

/** The peers of a unit in a quarter, in the order asked for; or why there are none. */
export interface Peers {
	readonly peers: readonly Peer[];
	/** `no-population`: none was published for this unit. `alone`: no other unit of its level stood then. */
	readonly reason: 'no-population' | 'alone' | null;
}

const MOST_PEERS = 5;
const INHABITANTS = 10_000;

type Populated = UnitSpan & { readonly population: number };
const isPopulated = (span: UnitSpan): span is Populated => span.population !== null && span.population > 0;

/** The unit and the five nearest to it in inhabitants that stood in the quarter, in the official order. */
function nearestOf({ register }: Data, life: UnitLife, own: Populated): readonly Populated[] {
	const standing = unitsAt(register, life.level, life.quarter).filter(isPopulated);
	const distance = ({ population }: Populated): number => Math.abs(population - own.population);
	const nearest = standing
		.filter(({ unit }) => unit !== life.unit)
		.toSorted((a, b) => distance(a) - distance(b))
		.slice(0, MOST_PEERS)
		.map(({ unit }) => unit);
	return standing.filter(({ unit }) => unit === life.unit || nearest.includes(unit));
}

/** What may be held against others; null where there is no figure, or not all of it. */
const comparable = ({ value, state }: Figure): number | null => (state === 'reported' ? value : null);

function placed(rows: readonly Omit<Peer, 'place'>[]): readonly Peer[] {
	const places = placesOf(
		rows.map(({ figure, population }) => {
			const count = comparable(figure);
			return count === null ? null : { count, base: population };
		})
	);
	return rows.map((row, index) => ({ ...row, place: places[index] ?? null }));
}

const collator = new Intl.Collator('vi');

/** By rate those without one stand apart, at the end. */
function inOrder(peers: readonly Peer[], order: Selection['order']): readonly Peer[] {
	if (order === 'name') return peers.toSorted((a, b) => collator.compare(a.span.name, b.span.name));
	if (order === 'official') return peers;
	return peers.toSorted((a, b) => (b.perTenThousand ?? -1) - (a.perTenThousand ?? -1));
}

/** A unit beside those of similar population, by one indicator of the quarter it is looked at in. */
export function peersOf(
	data: Data,
	life: UnitLife,
	{ indicator, cumulated, order }: Pick<Selection, 'indicator' | 'cumulated' | 'order'>
): Peers {
	const { span, quarter } = life;
	if (!isPopulated(span)) return { peers: [], reason: 'no-population' };
	const spans = nearestOf(data, life, span);
	if (spans.length < 2) return { peers: [], reason: 'alone' };
	const rows = spans.map((each) => {
		const figure = figureOf(data.cube, { unit: each.unit, quarter, indicator, cumulated });
		const { population } = each;
		const count = comparable(figure);
		const perTenThousand = count === null ? null : (count * INHABITANTS) / population;
		return { span: each, population, isSelf: each.unit === life.unit, figure, perTenThousand };
	});
	return { peers: inOrder(placed(rows), order), reason: null };
}
