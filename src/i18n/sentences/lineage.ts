import { AS_REPORTED, CURRENT, dayBefore, epochsOfUnits, type Epoch } from '#domain/lens.ts';
import { groupBy } from '#domain/group-by.ts';
import type { Register } from '#domain/package.ts';
import type { UnitSpan } from '#domain/unit.ts';
import type { LensSeen, Lineage, NamedPart, NamedStep } from '#indicators/lineage.ts';
import { lensWords } from '../lens.ts';
import type { Speech } from '../speech.ts';

const namesOf = (speech: Speech, spans: readonly UnitSpan[]): string => speech.f.list(spans.map(speech.unit));

/** "Phượng Cách", or "40% của Phượng Cách" where a share of it counts. */
function partName(speech: Speech, { span, shareRatio }: NamedPart): string {
	const name = speech.unit(span);
	return shareRatio === 1 ? name : lensWords(speech.lang).share(speech.percent(shareRatio), name);
}

/** "Phượng Cách và Yên Sơn đến 31/12/2024, Sài Sơn đến 30/6/2025": the parts by the day they ended. */
function partGroups(speech: Speech, parts: readonly NamedPart[]): string {
	const words = lensWords(speech.lang);
	const groups = groupBy(parts, ({ until, since }) => `${until ?? ''} ${since ?? ''}`);
	return [...groups.values()]
		.map((group) => {
			const names = speech.f.list(group.map((part) => partName(speech, part)));
			const { until, since } = group[0] as NamedPart;
			if (until !== null) return words.partsUntil(names, speech.f.date(until));
			return since === null ? names : words.partsSince(names, speech.f.date(since));
		})
		.join(', ');
}

function madeOf(speech: Speech, { parts, holds }: Lineage): string[] {
	const words = lensWords(speech.lang);
	if (holds.length > 0) return [words.holds(namesOf(speech, holds))];
	if (parts.length === 0) return [];
	const sum = words.madeOf(partGroups(speech, parts));
	return [parts.every(({ shareRatio }) => shareRatio === 1) ? sum : words.estimated(sum)];
}

function lacking(speech: Speech, { parts, silent, outside, areaOnly, unsplit }: Lineage): string[] {
	const words = lensWords(speech.lang);
	const names = speech.f.list(outside.map(({ fromName }) => fromName));
	const isEmpty = parts.length === 0;
	return [
		...(silent.length > 0 ? [words.silent(namesOf(speech, silent))] : []),
		...(outside.length > 0 ? [(isEmpty ? words.onlyOutside : words.outside)(names)] : []),
		...(unsplit.length > 0 ? [words.within(namesOf(speech, unsplit))] : []),
		...(isEmpty && areaOnly.length > 0 ? [words.areaOnly(namesOf(speech, areaOnly))] : [])
	];
}

/** What a unit's figure is made of and what it lacks: "gồm Phượng Cách và Yên Sơn đến 31/12/2024". */
export const lineageNote = (speech: Speech, lineage: Lineage): string =>
	[...madeOf(speech, lineage), ...lacking(speech, lineage)].join('; ');

/** Why a figure under a lens is partial, in two or three words. */
export const partialWords = ({ lang }: Speech, { silent }: Lineage): string =>
	silent.length > 0 ? lensWords(lang).shortSilent : lensWords(lang).shortOutside;

/** The lens as it stands in the title of a chart; '' as reported. */
export function lensTitle(speech: Speech, crossing: LensSeen | null): string {
	const words = lensWords(speech.lang);
	if (crossing === null) return '';
	if (crossing.lens !== CURRENT) return words.titleDay(speech.f.date(crossing.lens));
	return crossing.from === '' ? words.titleCurrent : words.titleCurrentSince(speech.f.date(crossing.from));
}

/** How much of the earlier unit went over. */
export function stepKind(speech: Speech, { step, shareRatio }: NamedStep): string {
	const words = lensWords(speech.lang);
	if (step.kind !== 'part') return step.kind === 'whole' ? words.whole : words.land;
	if (shareRatio === null) return words.partUnknown;
	return shareRatio === 1 ? words.partAll : words.partShare(speech.percent(shareRatio));
}

/** A lens that can be chosen. */
export interface LensOption {
	readonly value: string;
	readonly label: string;
}

/** The lenses of a register, with the one that is chosen; only one where its units never changed. */
export function lensOptions(speech: Speech, register: Pick<Register, 'units'>, chosen: string): LensOption[] {
	const words = lensWords(speech.lang);
	const epochs = epochsOfUnits(register).filter(({ spans }) => spans.size > 0);
	const counted = ({ spans }: Epoch): string => speech.f.count(spans.size);
	const days = epochs.slice(0, -1).map((epoch, index): LensOption => {
		const until = dayBefore(epochs[index + 1]?.from ?? '');
		return epoch.from === ''
			? { value: until, label: words.until(speech.f.date(until), counted(epoch)) }
			: { value: epoch.from, label: words.since(speech.f.date(epoch.from), counted(epoch)) };
	});
	const fixed = [
		{ value: AS_REPORTED, label: words.asReported },
		...(epochs.length > 1 ? [{ value: CURRENT, label: words.current }, ...days.toReversed()] : [])
	];
	if (fixed.some(({ value }) => value === chosen)) return fixed;
	const seen = epochs.findLast(({ from }) => from <= chosen) ?? epochs[0];
	const count = seen === undefined ? speech.f.count(0) : counted(seen);
	const own = chosen === CURRENT ? words.current : words.onDay(speech.f.date(chosen), count);
	return [...fixed, { value: chosen, label: own }];
}
