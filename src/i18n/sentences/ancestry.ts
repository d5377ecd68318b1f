import { groupBy } from '#domain/group-by.ts';
import type { Ancestry, Descent, Kin } from '#indicators/unit/ancestry.ts';
import type { Speech } from '../speech.ts';
import { unitsWords } from '../units.ts';

/** How a unit went into another: "toàn bộ", "phần còn lại", "chỉ diện tích". */
export function kindSaid(
	{ lang }: Pick<Speech, 'lang'>,
	{ kind, shareRatio }: Pick<Descent, 'kind'> & Partial<Pick<Descent, 'shareRatio'>>
): string {
	const u = unitsWords(lang);
	if (kind === 'whole') return u.whole;
	if (kind === 'area-only') return u.areaOnly;
	return shareRatio === 1 ? u.rest : u.part;
}

const isStranger = ({ span }: Kin): boolean => span === null;

function kinName(speech: Speech, kin: Kin): string {
	return kin.span === null ? kin.name : speech.unit(kin.span);
}

/** Where another unit of the same name is meant, its code tells them apart. */
function otherName(speech: Speech, self: Kin, kin: Kin): string {
	const name = kinName(speech, kin);
	return kin.span !== null && kin.name === self.name
		? unitsWords(speech.lang).codeOf(name, kin.span.code)
		: name;
}

type Named = { readonly descent: Descent; readonly kin: Kin };

/** "Tân Phú, phần còn lại của Phú Cát và một phần diện tích của Ngọc Mỹ". */
function partsSaid(speech: Speech, sources: readonly Named[]): string {
	const u = unitsWords(speech.lang);
	const known = sources.filter(({ kin }) => !isStranger(kin));
	const order = ['whole', 'part', 'area-only'];
	const said = known
		.toSorted((a, b) => order.indexOf(a.descent.kind) - order.indexOf(b.descent.kind))
		.map(({ descent, kin }) => {
			const name = kinName(speech, kin);
			if (descent.kind === 'whole') return name;
			if (descent.kind === 'area-only') return u.landOf(name);
			return descent.shareRatio === 1 ? u.restOf(name) : u.partOf(name);
		});
	const strangers = sources.filter(({ kin }) => isStranger(kin)).map(({ kin }) => kin.name);
	const own = speech.f.list(said);
	return strangers.length === 0 ? own : `${own} ${u.strangers(speech.f.list(strangers))}`.trim();
}

function futureSaid(speech: Speech, self: Kin, targets: readonly Named[]): string[] {
	const u = unitsWords(speech.lang);
	return [...groupBy(targets, ({ descent }) => descent.effective)].flatMap(([day, same]) => {
		const names = (isLand: boolean) =>
			same
				.filter(({ descent }) => (descent.kind === 'area-only') === isLand)
				.map(({ kin }) => otherName(speech, self, kin));
		const [people, land] = [names(false), names(true)];
		const date = speech.f.date(day);
		const [only] = people;
		const goes =
			only === undefined
				? []
				: [people.length === 1 ? u.joins(date, only) : u.splits(date, speech.f.list(people))];
		return [...goes, ...(land.length === 0 ? [] : [u.landTo(speech.f.list(land))])];
	});
}

/** Where a unit came from and what became of it, in a sentence. */
export function ancestryFinding(speech: Speech, { kin, descents }: Ancestry): string {
	const u = unitsWords(speech.lang);
	const self = kin.find(({ generation }) => generation === 0);
	if (self === undefined) return '';
	const name = kinName(speech, self);
	const named = (key: 'from' | 'to', own: 'from' | 'to'): Named[] =>
		descents.flatMap((descent) => {
			const other = kin.find((each) => each.key === descent[key]);
			return descent[own] === self.key && other !== undefined ? [{ descent, kin: other }] : [];
		});
	const [sources, targets] = [named('from', 'to'), named('to', 'from')];
	const first = sources[0]?.descent.effective;
	const made = first === undefined ? [] : [u.made(name, speech.f.date(first), partsSaid(speech, sources))];
	const future = futureSaid(speech, self, targets);
	const end = self.span?.validTo ?? null;
	if (made.length + future.length === 0)
		return end === null ? u.ancestryNone(name) : u.ended(name, speech.f.date(end));
	return made.length > 0 ? [...made, ...future].join('; ') : `${name} ${future.join('; ')}`;
}
