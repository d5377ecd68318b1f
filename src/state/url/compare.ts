import { MEASURES, MOVE_ORDERS, NO_COMPARE_KEYS, type CompareKeys } from '#domain/comparing.ts';
import { countsAtLevel, type IndicatorId } from '#domain/indicator.ts';
import type { Register } from '#domain/package.ts';
import type { Selection } from '#domain/selection.ts';
import { parseUnitId, type UnitId } from '#domain/unit.ts';
import { oneOf, type Notice } from './selection.ts';
import { mayBegin, sinceIn, type StretchKnown } from './since.ts';

/** A query with the keys of `/compare/` behind it: `?quarter=2024-Q2&measure=rate&marked=sai-son`. */
export function withCompareKeys(
	query: string,
	{ measure, marked, beside, since, moves }: CompareKeys
): string {
	const own = [
		...(measure === NO_COMPARE_KEYS.measure ? [] : [`measure=${measure}`]),
		...(marked.length === 0 ? [] : [`marked=${marked.join(',')}`]),
		...(beside === null ? [] : [`beside=${beside}`]),
		...(since === null ? [] : [`since=${since}`]),
		...(moves === NO_COMPARE_KEYS.moves ? [] : [`moves=${moves}`])
	].join('&');
	if (own === '') return query;
	return query === '' ? `?${own}` : `${query}&${own}`;
}

const OWN_PAIR = /(?<=[?&])(?:measure|marked|beside|since|moves)=[^&]*&?/gu;

/** The query without the keys of `/compare/`: what it says of the selection. */
export const withoutCompareKeys = (query: string): string =>
	query.replace(OWN_PAIR, '').replace(/[?&]$/u, '');

type Report = (notice: Notice) => void;

function markedIn(params: URLSearchParams, register: Register, report: Report): readonly UnitId[] {
	const asked = [...new Set((params.get('marked') ?? '').split(',').filter((text) => text !== ''))];
	const isKnown = (id: UnitId | null): id is UnitId =>
		id !== null && register.units.some(({ unit }) => unit === id);
	const unknown = asked.filter((text) => !isKnown(parseUnitId(text)));
	if (unknown.length > 0)
		report({ key: 'marked', found: unknown.join(', '), taken: '', code: 'unknown_units' });
	return asked.map(parseUnitId).filter(isKnown);
}

function besideIn(params: URLSearchParams, register: Register, report: Report): IndicatorId | null {
	const found = params.get('beside');
	if (found === null) return null;
	const indicator = register.indicators.find(({ indicator: id }) => id === found);
	if (indicator !== undefined && indicator.frequency === 'quarter' && countsAtLevel(indicator, 'commune'))
		return indicator.indicator;
	report({ key: 'beside', found, taken: '', code: 'ignored' });
	return null;
}

/** Reads the keys of `/compare/`; the rest of its address is a selection like any other. Never throws. */
export function parseCompareKeys(
	params: URLSearchParams,
	register: Register,
	known: StretchKnown
): { readonly keys: CompareKeys; readonly notices: readonly Notice[] } {
	const notices: Notice[] = [];
	const report: Report = (notice) => notices.push(notice);
	const keys = {
		measure: oneOf(params, 'measure', MEASURES, NO_COMPARE_KEYS.measure, report),
		marked: markedIn(params, register, report),
		beside: besideIn(params, register, report),
		since: sinceIn(params, known, report),
		moves: oneOf(params, 'moves', MOVE_ORDERS, NO_COMPARE_KEYS.moves, report)
	};
	return { keys, notices };
}

/** The keys that stay possible under another selection: a stretch that would end before it begins is let go. */
export const keysKept = (
	keys: CompareKeys,
	selection: Pick<Selection, 'quarter' | 'cumulated'>
): CompareKeys => (keys.since === null || mayBegin(keys.since, selection) ? keys : { ...keys, since: null });
