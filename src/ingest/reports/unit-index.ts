import type { UnitKind, UnitSpan } from '#domain/unit.ts';
import { foldName } from '../names/fold.ts';
import { groupBy } from '#domain/group-by.ts';
import type { Known } from '../rules/known.ts';

/** The units of the register, findable by every sign they go by. */
export interface UnitIndex {
	readonly byId: ReadonlyMap<string, readonly UnitSpan[]>;
	readonly byCode: ReadonlyMap<string, readonly UnitSpan[]>;
	/** By folded bare name. */
	readonly byName: ReadonlyMap<string, readonly UnitSpan[]>;
}

const withoutZeros = (code: string): string => code.replace(/^0+/, '');

/** Makes the register's units findable. */
export function unitIndexOf(known: Known): UnitIndex {
	const spans = [...known.units.values()].flat();
	return {
		byId: new Map(known.units),
		byCode: groupBy(spans, (span) => withoutZeros(span.code)),
		byName: groupBy(spans, (span) => foldName(span.name))
	};
}

/** Spans with an official code, however many of its leading zeros were lost; none for anything else. */
export function spansOfCode(index: UnitIndex, text: string): readonly UnitSpan[] {
	const digits = /^\s*'?(\d{3,5})(?:[.,]0+)?\s*$/.exec(text)?.[1];
	return digits === undefined ? [] : (index.byCode.get(withoutZeros(digits)) ?? []);
}

const KIND_WORDS: Readonly<Record<UnitKind, string>> = { district: 'Huyện', town: 'Thị trấn', commune: 'Xã' };

/** "Xã Hòa Thạch": a unit as officials write it. */
export const fullName = (span: Pick<UnitSpan, 'kind' | 'name'>): string =>
	`${KIND_WORDS[span.kind]} ${span.name}`;

/** One entry a unit, in the register's order. */
export const distinctUnits = (spans: readonly UnitSpan[]): readonly UnitSpan[] => [
	...new Map(spans.map((span) => [span.unit, span])).values()
];
