import { describe, expect, it } from 'vitest';
import type { YearCell } from '#domain/cell.ts';
import { parsePeriod, type Period } from '#domain/period.ts';
import { ledgerOf, type LedgerLine } from '#indicators/ledger.ts';
import { secondDistrict, shipped } from './read-data.ts';
import { cell, figures, indicator, indicatorId, published, smallData, unitId } from './small-data.ts';

const DATA = smallData({
	cells: [
		...figures('a', '2024-Q1', [3]),
		...figures('b', '2024-Q1', [4]),
		cell({ unit: 'district', body: 'board', value: 2 }),
		cell({ unit: 'district', body: 'council', value: 5 })
	]
});
const lineOf = (figure: Parameters<typeof published>[0]): LedgerLine =>
	ledgerOf(DATA, [published(figure)]).groups[0]?.lines[0] as LedgerLine;

describe('a printed count', () => {
	it('matches, is short or over by the difference, and says over how many units', () => {
		expect(lineOf({ value: 7 })).toMatchObject({ status: 'matches', sum: 7, units: { counted: 2, due: 3 } });
		expect(lineOf({ value: 9 })).toMatchObject({ status: 'short', difference: -2 });
		expect(lineOf({ value: 4 })).toMatchObject({ status: 'over', difference: 3 });
	});

	it('of the district is beside the rows of its body; of nobody named, beside all of them', () => {
		expect(lineOf({ scope: 'own', body: 'board', value: 2 })).toMatchObject({
			status: 'matches',
			units: null
		});
		expect(lineOf({ scope: 'own', body: 'joint', value: 7 }).status).toBe('matches');
		expect(lineOf({ scope: 'own', body: 'deputies', value: 0 })).toMatchObject({
			status: 'unchecked',
			reason: 'no-rows',
			sum: null
		});
	});

	it('that cannot be checked says why', () => {
		const on = (text: string) => ({ ...published({ value: 1 }), period: parsePeriod(text) as Period });
		const reasonOf = (figure: ReturnType<typeof published>) =>
			ledgerOf(DATA, [figure]).groups[0]?.lines[0]?.reason;
		expect(reasonOf(published({ comparisonPercent: 104 }))).toBe('percentage');
		expect(reasonOf(on('2024-03'))).toBe('no-quarter');
		expect(reasonOf(on('2031-Q1'))).toBe('unknown');
		expect(reasonOf({ ...published({ value: 1 }), indicator: indicatorId('no-such') })).toBe('unknown');
	});
});

it('every shipped count matches its rows, and the two percentages wait with every base that fits', async () => {
	const data = await shipped();
	const ledger = ledgerOf(data, data.register.published);
	expect(ledger).toMatchObject({ counts: 14, matching: 14, differing: 0, unchecked: 0 });
	expect(ledger.groups.flatMap(({ lines }) => lines)).toHaveLength(data.register.published.length);
	const bases = ledger.percentages.map(({ readings }) => [
		readings.asRatio.map(({ base }) => base),
		readings.asChange.map(({ base }) => base)
	]);
	expect(bases).toEqual([
		[[3, 21, 48], [12]],
		[[47], [24]]
	]);
});

it('another district’s ledger tells what is silent there', async () => {
	const data = await secondDistrict();
	const ledger = ledgerOf(data, data.register.published);
	expect(ledger.matching).toBe(ledger.counts);
	const communes = ledger.groups.find(({ scope }) => scope === 'communes');
	expect(communes?.lines[0]?.units).toEqual({ counted: 5, due: 6 });
});

describe('a count printed of a year', () => {
	const prize = indicator({ indicator: 'prize', frequency: 'year' });
	const given = (unit: string, value: number, body: YearCell['body'] = 'council'): YearCell => ({
		unit: unitId(unit),
		year: 2023,
		indicator: prize.indicator,
		body,
		value,
		illustrative: unit === 'b'
	});
	const data = smallData({
		indicators: [indicator({ indicator: 'hearing' }), prize],
		cells: [
			...figures('a', '2023-Q1', [1, 2, 3, 4]),
			...figures('b', '2023-Q1', [1, null, null, 1]),
			...figures('district', '2023-Q1', [1, 1, 1, 2], { body: 'board' })
		],
		years: [given('a', 2), given('b', 3), given('district', 4), given('district', 1, 'board')]
	});
	const printed = (loose: Parameters<typeof published>[0], of: string, text = '2023'): LedgerLine => {
		const period = parsePeriod(text) as Period;
		const figure = { ...published(loose), period, indicator: indicatorId(of) };
		return ledgerOf(data, [figure]).groups[0]?.lines[0] as LedgerLine;
	};

	it('is beside the sum of its quarters, of all units or of the one it is about', () => {
		expect(printed({ value: 12 }, 'hearing')).toMatchObject({
			status: 'matches',
			units: { counted: 2, due: 3 },
			behind: { quarter: '2023-Q4', cumulated: true, level: 'commune' }
		});
		expect(printed({ scope: 'own', body: 'board', value: 6 }, 'hearing')).toMatchObject({
			status: 'short',
			sum: 5,
			units: null
		});
	});

	it('that is counted once a year is beside those figures, over the communes too', () => {
		expect(printed({ scope: 'own', body: 'board', value: 1 }, 'prize').status).toBe('matches');
		expect(printed({ scope: 'own', value: 5 }, 'prize').status).toBe('matches');
		expect(printed({ value: 5 }, 'prize')).toMatchObject({
			status: 'matches',
			units: { counted: 2, due: 3 },
			isIllustrative: true
		});
		expect(printed({ value: 5 }, 'prize', '2022')).toMatchObject({ reason: 'no-rows', sum: null });
	});

	it('of a unit that the register does not know is beside nothing', () => {
		expect(printed({ scope: 'own', unit: 'nowhere', value: 5 }, 'prize').reason).toBe('unknown');
	});
});
