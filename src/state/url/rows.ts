import { BODIES, type Body } from '#domain/fact.ts';
import type { Register } from '#domain/package.ts';
import type { FigureChosen, RowsKeys, YearAsked } from '#domain/row-behind.ts';
import type { Selection } from '#domain/selection.ts';
import { queryOf, type Notice } from './selection.ts';
import { mayBegin, sinceIn, type StretchKnown } from './since.ts';

const ownPairs = ({ body, yearly, since }: RowsKeys): string[] => [
	...(body === null ? [] : [`body=${body}`]),
	...(yearly === null ? [] : [`yearly=${yearly.indicator}`, `year=${yearly.year}`]),
	...(since === null ? [] : [`since=${since}`])
];

/** A query with the keys of `/rows/` behind it: `?quarter=2024-Q2&body=council`. */
export function withRowsKeys(query: string, keys: RowsKeys): string {
	const own = ownPairs(keys).join('&');
	if (own === '') return query;
	return query === '' ? `?${own}` : `${query}&${own}`;
}

/**
 * The query of `/rows/` that shows the rows behind one figure: `resolve('/rows/') + rowsQuery(selection, register,
 * { units: ['sai-son'], quarter: '2023-Q4' })`. The selection is what the screen shows, `figure` in what the figure
 * differs from it. Another level forgets the units of this one unless it names its own. '' for the default figure.
 */
export function rowsQuery(selection: Selection, register: Register, figure: FigureChosen = {}): string {
	const { body = null, yearly = null, since = null, ...choice } = figure;
	const isOtherLevel = choice.level !== undefined && choice.level !== selection.level;
	const units = choice.units ?? (isOtherLevel || choice.units === null ? null : selection.units);
	const next = { ...selection, ...choice, units };
	const base = next.cumulated ? 'year' : next.base; // as the address has it
	const first = since !== null && mayBegin(since, next) ? since : null;
	return withRowsKeys(queryOf({ ...next, base }, register), { body, yearly, since: first });
}

type Report = (notice: Notice) => void;

function bodyIn(params: URLSearchParams, report: Report): Body | null {
	const found = params.get('body');
	if (found === null) return null;
	const body = BODIES.find((each) => each === found);
	if (body === undefined) report({ key: 'body', found, taken: '', code: 'ignored' });
	return body ?? null;
}

const YEAR = /^\d{4}$/;

function yearlyIn(params: URLSearchParams, register: Register, report: Report): YearAsked | null {
	const [found, year] = [params.get('yearly'), params.get('year') ?? ''];
	if (found === null) return null;
	const indicator = register.indicators.find((each) => each.indicator === found);
	if (indicator?.frequency === 'year' && YEAR.test(year))
		return { indicator: indicator.indicator, year: Number(year) };
	report({ key: 'yearly', found: `${found} ${year}`.trim(), taken: '', code: 'ignored' });
	return null;
}

/** Reads the keys of `/rows/`; the rest of its address is a selection like any other. Never throws. */
export function parseRowsKeys(
	params: URLSearchParams,
	register: Register,
	known: StretchKnown
): { readonly keys: RowsKeys; readonly notices: readonly Notice[] } {
	const notices: Notice[] = [];
	const report: Report = (notice) => notices.push(notice);
	const keys = {
		body: bodyIn(params, report),
		yearly: yearlyIn(params, register, report),
		since: sinceIn(params, known, report)
	};
	return { keys, notices };
}
