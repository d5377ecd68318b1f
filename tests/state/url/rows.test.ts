import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BODIES } from '#domain/fact.ts';
import { NO_ROWS_KEYS, type FigureChosen } from '#domain/row-behind.ts';
import { parseRowsKeys, rowsQuery, withRowsKeys } from '#state/url/rows.ts';
import { defaultSelection } from '#state/url/selection.ts';
import { indicatorId, quarter, unitId } from '../../indicators/small-data.ts';
import { KNOWN, parse } from './known.ts';

const { register } = KNOWN;
const DEFAULT = defaultSelection(register);
const parseKeys = (query: string) =>
	parseRowsKeys(new URLSearchParams(query), register, { ...KNOWN, ...parse(query).selection });
const chosen = { ...DEFAULT, units: [unitId('sai-son'), unitId('dong-xuan')], quarter: quarter('2024-Q2') };
const yearly = { indicator: indicatorId('commendation-collective'), year: 2023 };

describe('the address of the rows behind a figure', () => {
	const FIGURES: [string, FigureChosen, string][] = [
		['the total on screen', {}, '?quarter=2024-Q2&units=sai-son,dong-xuan'],
		['one unit', { units: [unitId('sai-son')] }, '?quarter=2024-Q2&units=sai-son'],
		['every unit', { units: null }, '?quarter=2024-Q2'],
		['another quarter', { quarter: quarter('2023-Q4') }, '?quarter=2023-Q4&units=sai-son,dong-xuan'],
		['the other level, which has units of its own', { level: 'district' }, '?quarter=2024-Q2&level=district'],
		[
			'one body of a unit',
			{ units: [unitId('sai-son')], body: 'council' },
			'?quarter=2024-Q2&units=sai-son&body=council'
		],
		[
			'a yearly figure',
			{ level: 'district', yearly },
			'?quarter=2024-Q2&level=district&yearly=commendation-collective&year=2023'
		]
	];
	it.each(FIGURES)('of %s', (_, figure, query) => {
		expect(rowsQuery(chosen, register, figure)).toBe(query);
	});

	it('of a sum over a stretch that ends with the quarter, and of no other', () => {
		const since = quarter('2023-Q2');
		expect(rowsQuery(DEFAULT, register, { since })).toBe('?since=2023-Q2');
		expect(rowsQuery(DEFAULT, register, { since, quarter: quarter('2023-Q2') })).toBe('?quarter=2023-Q2');
		expect(rowsQuery(DEFAULT, register, { since, cumulated: true })).toBe('?cumulated=1');
	});

	it('of the first view is empty', () => {
		expect(rowsQuery(DEFAULT, register)).toBe('');
		expect(rowsQuery(DEFAULT, register, { body: 'board' })).toBe('?body=board');
	});

	it('compares no sum since January with a previous quarter', () => {
		const query = rowsQuery({ ...DEFAULT, base: 'quarter' }, register, { cumulated: true });
		expect(query).toBe('?cumulated=1');
		expect(parse(query).notices).toEqual([]);
	});
});

it('what is written is read again, and the selection does not mind', () => {
	const keys = fc.record({
		body: fc.option(fc.constantFrom(...BODIES)),
		yearly: fc.option(fc.constant(yearly)),
		since: fc.constantFrom(null, ...KNOWN.quarters.filter((each) => each < '2024-Q2'))
	});
	fc.assert(
		fc.property(keys, (own) => {
			const query = withRowsKeys('?quarter=2024-Q2', own);
			expect(parseKeys(query)).toEqual({ keys: own, notices: [] });
			expect(parse(query)).toEqual({ selection: { ...DEFAULT, quarter: '2024-Q2' }, notices: [] });
		})
	);
});

it.each([
	['body=mayor', 'body', 'mayor'],
	['yearly=supervision&year=2023', 'yearly', 'supervision 2023'],
	['yearly=commendation-collective', 'yearly', 'commendation-collective'],
	['yearly=commendation-collective&year=20x3', 'yearly', 'commendation-collective 20x3'],
	['body=<script>', 'body', '<script>'],
	['since=2024-Q9', 'since', '2024-Q9'],
	['quarter=2023-Q4&since=2024-Q1', 'since', '2024-Q1'],
	['cumulated=1&since=2023-Q2', 'since', '2023-Q2']
])('%s is left out, and told', (query, key, found) => {
	const notice = { key, found, taken: '', code: 'ignored' };
	expect(parseKeys(query)).toEqual({ keys: NO_ROWS_KEYS, notices: [notice] });
});
