import { describe, expect, it } from 'vitest';
import type { Selection } from '#domain/selection.ts';
import { defaultSelection, firstIndicator, queryOf, withChoice, type Notice } from '#state/url/selection.ts';
import { indicatorId, quarter, unitId } from '../../indicators/small-data.ts';
import { KNOWN, parse, selectionOf } from './known.ts';

const { register } = KNOWN;
const DEFAULT = defaultSelection(register);
const written = (choice: Partial<Selection>): string => queryOf({ ...DEFAULT, ...choice }, register);

it('an address without a query is the first view', () => {
	expect(parse('')).toEqual({ selection: DEFAULT, notices: [] });
	expect(DEFAULT).toEqual({
		quarter: '2024-Q1',
		indicator: 'supervision',
		level: 'commune',
		units: null,
		base: 'year',
		cumulated: false,
		order: 'official',
		lens: 'as-reported',
		lang: 'vi'
	});
});

/** What was chosen, and the address that says it: read and written alike. */
const CHOICES: [Partial<Selection>, string][] = [
	[{}, ''],
	[{ quarter: quarter('2024-Q2') }, '?quarter=2024-Q2'],
	[{ indicator: indicatorId('reception') }, '?indicator=reception'],
	[{ level: 'district' }, '?level=district'],
	[
		{ level: 'district', indicator: indicatorId('supervised-agency') },
		'?indicator=supervised-agency&level=district'
	],
	[{ units: [unitId('sai-son')] }, '?units=sai-son'],
	[{ units: [unitId('sai-son'), unitId('dong-xuan')] }, '?units=sai-son,dong-xuan'],
	[{ base: 'quarter' }, '?base=quarter'],
	[{ cumulated: true }, '?cumulated=1'],
	[{ order: 'value' }, '?order=value'],
	[{ order: 'name' }, '?order=name'],
	[{ lang: 'en' }, '?lang=en'],
	[
		{ quarter: quarter('2024-Q2'), units: [unitId('sai-son'), unitId('dong-xuan')], order: 'name' },
		'?quarter=2024-Q2&units=sai-son,dong-xuan&order=name'
	]
];

describe('a choice is written and read alike', () => {
	it.each(CHOICES)('%o as "%s"', (choice, query) => {
		expect(written(choice)).toBe(query);
		expect(parse(query)).toEqual({ selection: { ...DEFAULT, ...choice }, notices: [] });
	});
});

/** An address that spells out a default, or says it in another way, and the address it stands for. */
const SAME: [string, string][] = [
	['?quarter=2024-Q1&indicator=supervision&level=commune&base=year&cumulated=0', ''],
	['?order=official&lens=as-reported&lang=vi', ''],
	['?units=', ''],
	['?units=,', ''],
	['?units=sai-son,,sai-son,', '?units=sai-son'],
	['?units=sai-son%2Cdong-xuan', '?units=sai-son,dong-xuan'],
	['?order=name&quarter=2024-Q2', '?quarter=2024-Q2&order=name'],
	['?lang=en&lang=vi', '?lang=en'],
	['?somebody=else', '']
];

it.each(SAME)('"%s" says no more than "%s"', (query, shorter) => {
	const { selection, notices } = parse(query);
	expect(queryOf(selection, register)).toBe(shorter);
	expect(notices).toEqual([]);
});

const unknown = (key: string, found: string, taken: string): Notice => ({
	key,
	found,
	taken,
	code: 'unknown_value'
});

/** An address that cannot be followed, what is said of it, and the address of what is shown instead. */
const NONSENSE: [string, Notice, string][] = [
	['?quarter=2024-Q5', unknown('quarter', '2024-Q5', '2024-Q1'), ''],
	['?quarter=1999-Q1', unknown('quarter', '1999-Q1', '2024-Q1'), ''],
	['?quarter=', unknown('quarter', '', '2024-Q1'), ''],
	['?quarter=2024-q2', unknown('quarter', '2024-q2', '2024-Q1'), ''],
	['?indicator=unheard-of', unknown('indicator', 'unheard-of', 'supervision'), ''],
	['?indicator=__proto__', unknown('indicator', '__proto__', 'supervision'), ''],
	['?level=province', unknown('level', 'province', 'commune'), ''],
	['?base=decade', unknown('base', 'decade', 'year'), ''],
	['?cumulated=true', unknown('cumulated', 'true', '0'), ''],
	['?order=worst', unknown('order', 'worst', 'official'), ''],
	['?lang=fr', unknown('lang', 'fr', 'vi'), ''],
	['?lens=2025-02-30', unknown('lens', '2025-02-30', 'as-reported'), ''],
	['?lens=today', unknown('lens', 'today', 'as-reported'), ''],
	[
		'?lens=current&units=sai-son,xa-quoc-oai',
		{ key: 'units', found: 'sai-son', taken: 'current', code: 'not_in_lens' },
		'?units=xa-quoc-oai&lens=current'
	],
	[
		'?lens=2025-01-01&units=yen-son',
		{ key: 'units', found: 'yen-son', taken: '2025-01-01', code: 'not_in_lens' },
		'?lens=2025-01-01'
	],
	[
		'?indicator=supervised-agency',
		{ key: 'indicator', found: 'supervised-agency', taken: 'supervision', code: 'not_at_level' },
		''
	],
	['?units=nowhere', { key: 'units', found: 'nowhere', taken: '', code: 'unknown_units' }, ''],
	[
		'?units=sai-son,nowhere,Hà Nội',
		{ key: 'units', found: 'nowhere, Hà Nội', taken: '', code: 'unknown_units' },
		'?units=sai-son'
	],
	['?units=huyen-quoc-oai', { key: 'units', found: 'huyen-quoc-oai', taken: '', code: 'unknown_units' }, ''],
	[
		'?base=quarter&cumulated=1',
		{ key: 'base', found: 'quarter', taken: 'year', code: 'cumulated_base' },
		'?cumulated=1'
	]
];

describe('what cannot be followed falls back and is told', () => {
	it.each(NONSENSE)('"%s"', (query, notice, instead) => {
		const { selection, notices } = parse(query);
		expect(notices).toEqual([notice]);
		expect(queryOf(selection, register)).toBe(instead);
	});

	it('each by itself: the rest is followed', () => {
		const { selection, notices } = parse('?quarter=never&order=name&lang=xx&units=sai-son');
		expect(notices.map(({ key }) => key)).toEqual(['quarter', 'lang']);
		expect(selection).toEqual({ ...DEFAULT, order: 'name', units: ['sai-son'] });
	});

	it('a quarter the data do not reach is not followed though it is one', () => {
		expect(parse('?quarter=2030-Q1').notices).toHaveLength(1);
	});

	it('a yearly indicator belongs to no quarter', () => {
		const { selection, notices } = parse('?level=district&indicator=commendation-collective');
		expect([selection.indicator, notices.length]).toEqual(['supervision', 1]);
	});
});

describe('one choice', () => {
	const from = selectionOf('?quarter=2024-Q2&units=sai-son&base=quarter');

	it('leaves the others', () => {
		expect(withChoice(from, { order: 'name' }, register)).toEqual({ ...from, order: 'name' });
	});

	it('of a level lets go of units and of an indicator not counted there', () => {
		const district = withChoice(from, { level: 'district' }, register);
		expect(district).toEqual({ ...from, level: 'district', units: null });
		const agencies = withChoice(district, { indicator: indicatorId('supervised-agency') }, register);
		expect(agencies.indicator).toBe('supervised-agency');
		expect(withChoice(agencies, { level: 'commune' }, register).indicator).toBe('supervision');
	});

	it('of a lens lets go of the units that it does not show', () => {
		const two = selectionOf('?units=sai-son,phuong-cach');
		expect(withChoice(two, { lens: '2025-01-01' }, register).units).toEqual(['sai-son']);
		expect(withChoice(two, { lens: 'current' }, register).units).toBeNull();
		const merged = selectionOf('?units=phuong-son&lens=2025-01-01');
		expect(withChoice(merged, { lens: 'as-reported' }, register).units).toEqual(['phuong-son']);
		// It keeps its figure under the older lens too, in a row of its own.
		expect(withChoice(merged, { lens: '2024-01-01' }, register).units).toEqual(['phuong-son']);
	});

	it('of no unit is a choice of all', () => {
		expect(withChoice(from, { units: [] }, register).units).toBeNull();
	});

	it('of figures since January lets go of the previous quarter', () => {
		expect(withChoice(from, { cumulated: true }, register).base).toBe('year');
		const cumulated = selectionOf('?cumulated=1');
		expect(withChoice(cumulated, { base: 'quarter' }, register).base).toBe('year');
	});

	it('changes nothing it was given', () => {
		const before = structuredClone(from);
		withChoice(from, { level: 'district', units: [] }, register);
		expect(from).toEqual(before);
	});
});

it('the first indicator is the first of the level by the register’s own order', () => {
	expect(firstIndicator(register, 'commune')).toBe('supervision');
	const indicators = register.indicators.filter(({ levels }) => levels === 'district');
	expect(firstIndicator({ ...register, indicators }, 'district')).toBe('supervised-agency');
	expect(firstIndicator({ ...register, indicators: [] }, 'commune')).toBe('');
});
