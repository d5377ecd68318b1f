import type { Indicator } from '#domain/indicator.ts';
import type { Part } from '#domain/lens.ts';
import type { Selection } from '#domain/selection.ts';
import type { UnitSpan } from '#domain/unit.ts';
import { daysOf, type UnitLife } from '#indicators/unit/life.ts';
import type { Peers } from '#indicators/unit/peers.ts';
import type { QuarterRecord } from '#indicators/unit/record.ts';
import type { CarriedStretch } from '#indicators/unit/trends.ts';
import { capitalised, type Speech } from '../speech.ts';
import { unitsWords } from '../units.ts';

/** "Xã Hưng Đạo": the whole name, for a title. */
export function fullName(
	{ lang }: Pick<Speech, 'lang'>,
	{ name, kind }: Pick<UnitSpan, 'name' | 'kind'>
): string {
	const u = unitsWords(lang);
	if (kind === 'district') return u.fullDistrict(name);
	return kind === 'town' ? u.fullTown(name) : u.fullCommune(name);
}

/** "từ 1/1/2025 đến 30/6/2025"; '' where neither day is known. */
export function daysSaid(
	{ lang, f }: Pick<Speech, 'lang' | 'f'>,
	{ validFrom, validTo }: Pick<UnitSpan, 'validFrom' | 'validTo'>
): string {
	const u = unitsWords(lang);
	return [
		...(validFrom === null ? [] : [u.sinceDay(f.date(validFrom))]),
		...(validTo === null ? [] : [u.untilDay(f.date(validTo))])
	].join(' ');
}

function between(
	said: (iso: string) => string,
	from: string | null,
	to: string | null,
	{ sinceDay, untilDay }: ReturnType<typeof unitsWords>
): string {
	if (from !== null && to !== null) return `${said(from)}–${said(to)}`;
	if (from !== null) return sinceDay(said(from));
	return to === null ? '' : untilDay(said(to));
}

/** The same in a small box: "1/1/2025–30/6/2025". */
export function daysShort(
	{ lang, f }: Pick<Speech, 'lang' | 'f'>,
	{ validFrom, validTo }: Pick<UnitSpan, 'validFrom' | 'validTo'>
): string {
	const u = unitsWords(lang);
	return between(f.dateShort, validFrom, validTo, u);
}

/** In the narrowest place: "đến 12/2024", "1–6/2025". */
function monthsShort({ lang, f }: Pick<Speech, 'lang' | 'f'>, { validFrom, validTo }: UnitSpan): string {
	const text = between(f.month, validFrom, validTo, unitsWords(lang));
	const isOneYear = validFrom !== null && validFrom.slice(0, 4) === validTo?.slice(0, 4);
	return isOneYear ? text.replace(/[/ ]\d{4}–/u, '–') : text;
}

/** Names of units side by side: those of one name carry their months, "Cộng Hòa, đến 12/2024". */
export function namesApart(speech: Speech, spans: readonly UnitSpan[]): readonly string[] {
	const counts = new Map<string, number>();
	const names = spans.map((span) => speech.unit(span));
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return names.map((name, at) => {
		const span = spans[at];
		if (span === undefined || counts.get(name) === 1) return name;
		const months = monthsShort(speech, span);
		return months === '' ? name : `${name}, ${months}`;
	});
}

/** Code, days and inhabitants of a unit: "mã 09934, từ 1/1/2025 đến 30/6/2025, 12.493 dân". */
export function unitFacts(speech: Speech, life: UnitLife): string {
	const u = unitsWords(speech.lang);
	const { span } = life;
	const days = daysSaid(speech, daysOf(life));
	const people = span.population === null ? u.peopleUnknown : u.people(speech.n(span.population));
	return [u.code(span.code), ...(days === '' ? [] : [days]), people].join(', ');
}

/** Which units a line before the unit's own time is the sum of, and until when: "nét chấm: gồm A và B đến 31/12/2024". */
export function carriedSaid(speech: Speech, stretches: readonly CarriedStretch[]): string {
	const u = unitsWords(speech.lang);
	const said = stretches.map(({ makeup, until }) => {
		const names = speech.f.list(makeup.parts.map(({ span }) => speech.unit(span)));
		return u.carried(names, speech.f.date(until));
	});
	const lacking = new Set(stretches.flatMap(({ makeup }) => makeup.outside.map(({ fromName }) => fromName)));
	const without = lacking.size === 0 ? [] : [u.carriedOutside(speech.f.list([...lacking]))];
	return `${u.dotted}: ${[...said, ...without].join('; ')}`;
}

/** A unit that another was made of: "Tân Phú", or "40% của Tân Phú". */
export const partName = (speech: Speech, { span, shareRatio }: Part): string =>
	shareRatio === 1
		? speech.unit(span)
		: unitsWords(speech.lang).shareOf(speech.f.percent(shareRatio), speech.unit(span));

const isWholeRecord = ({ record: { due, reported } }: QuarterRecord): boolean =>
	due.length > 0 && reported.length === due.length;

/** How many of its quarters a unit has reported in full. */
export function recordFinding(
	speech: Speech,
	records: readonly QuarterRecord[],
	isDistrict: boolean
): string {
	const u = unitsWords(speech.lang);
	const due = records.filter(({ record }) => record.due.length > 0);
	if (due.length === 0) return u.recordNone;
	const all = speech.n(due.length);
	if (isDistrict) {
		const told = due.filter(({ record }) => record.reported.length + record.partial.length > 0);
		return u.recordDistrict(speech.n(told.length), all);
	}
	const full = due.filter(isWholeRecord);
	return full.length === due.length ? u.recordAll(all) : u.recordSome(speech.n(full.length), all);
}

/** What was silent in a quarter; null where nothing was. */
export function owedIn(speech: Speech, { quarter, record }: QuarterRecord): string | null {
	const u = unitsWords(speech.lang);
	const period = capitalised(speech.quarter(quarter));
	const names = (indicators: readonly Indicator[]) => speech.f.list(indicators.map(speech.indicatorInside));
	const { due, missing, partial } = record;
	if (due.length > 0 && missing.length === due.length) return u.recordOwesAll(period);
	if (missing.length > 0) return u.recordOwes(period, names(missing));
	return partial.length > 0 ? u.recordPartly(period, names(partial)) : null;
}

/** The unit's rate within those of its peers. */
export function peersFinding(speech: Speech, { peers }: Peers, indicator: Indicator): string {
	const u = unitsWords(speech.lang);
	const self = peers.find(({ isSelf }) => isSelf);
	const inside = speech.indicatorInside(indicator);
	if (self === undefined) return '';
	const name = speech.unit(self.span);
	if (self.perTenThousand === null) return u.peersSilent(name, inside);
	const counted = speech.countedIn(indicator, 2);
	const rate = speech.n(inHundredths(self.perTenThousand));
	const others = peers.flatMap(({ isSelf, perTenThousand }) =>
		isSelf || perTenThousand === null ? [] : [inHundredths(perTenThousand)]
	);
	if (others.length === 0) return u.peersOwnOnly(name, rate, counted, inside);
	const [low, high] = [speech.n(Math.min(...others)), speech.n(Math.max(...others))];
	return u.peersFinding(name, rate, counted, inside, low, high);
}

/** A rate as it is printed: what is said and what a program reads are one number. */
export const inHundredths = (rate: number): number => Math.round(rate * 100) / 100;

export const isRanked = ({ order }: Pick<Selection, 'order'>): boolean => order === 'value';
