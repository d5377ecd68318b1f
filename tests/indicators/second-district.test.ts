import { beforeAll, describe, expect, it } from 'vitest';
import { agreementWithPublished } from '#indicators/published-agreement.ts';
import type { Data } from '#indicators/scope.ts';
import { secondDistrict } from './read-data.ts';
import { screenOf } from './screen.ts';
import { quarter, selection } from './small-data.ts';

let data: Data;
beforeAll(async () => {
	data = await secondDistrict();
});

const at = (loose: Parameters<typeof selection>[0] = {}) =>
	screenOf(data, selection({ quarter: '2023-Q3', indicator: 'supervision', ...loose }));

function headline(indicator: string, loose: Parameters<typeof selection>[0] = {}) {
	const found = at(loose).headlines.find((each) => each.indicator.indicator === indicator);
	if (found === undefined) throw new Error(`no headline of ${indicator}`);
	return found;
}

const rowOf = (unit: string, loose: Parameters<typeof selection>[0]) =>
	at(loose).rows.find(({ span }) => span.unit === unit);

describe('another district is another folder:', () => {
	it('five of its six communes supervised 3 + 2 + 2 + 1 + 2 = 10 times', () => {
		const { compared, attainment } = headline('supervision');
		expect(compared.now).toMatchObject({ value: 10, state: 'partial', missing: ['nui-xa'], due: 6 });
		expect(attainment).toMatchObject({ actual: 10, target: 10, units: 5, status: 'met' });
	});

	it('the same five had done so 8 times a year before, beside 9 of all six', () => {
		const { base, comparison, likeForLike } = headline('supervision').compared;
		expect([base.value, comparison.reason]).toEqual([9, 'partial']);
		expect(likeForLike?.counted).toHaveLength(5);
		expect(likeForLike?.comparison).toMatchObject({ now: 10, base: 8, ratioToBaseline: 1.25 });
	});

	it('two of three months of receptions are 4, and partial', () => {
		const row = rowOf('dong-giua', { indicator: 'reception' });
		expect(row?.figure).toMatchObject({ value: 4, state: 'partial', months: 2 });
		expect(row?.attainment).toMatchObject({ actual: 4, target: 4, status: null });
	});

	it('two days of voter meetings make a whole quarter of 2', () => {
		expect(rowOf('ho-tren', { indicator: 'voter-meeting' })?.figure).toMatchObject({
			value: 2,
			state: 'reported'
		});
	});

	it('a renamed commune is one unit over time, under its name of the quarter', () => {
		const [before, after] = ['2023-Q2', '2023-Q3'].map((each) => rowOf('ben-cu', { quarter: each }));
		expect([before?.span.name, after?.span.name]).toEqual(['Bến Cũ', 'Bến Mới']);
		expect(after?.base.value).toBe(2);
	});

	it('its district has two headlines of supervision, one a body', () => {
		const found = at({ level: 'district' })
			.headlines.filter(({ indicator }) => indicator.indicator === 'supervision')
			.map(({ body, compared }) => [body, compared.now.value, compared.base.value]);
		expect(found).toEqual([
			['standing-committee', 2, 1],
			['board', 2, 2]
		]);
	});

	it('a yearly plan of two units stands against those two alone: 1 of 2, even pace 1,5', () => {
		const expected = { actual: 1, target: 2, evenPace: 1.5, status: 'on-pace', units: 2 };
		expect(headline('hearing').attainment).toMatchObject(expected);
		expect(headline('hearing').compared.now.value).toBe(1);
		const points = at({ indicator: 'hearing', cumulated: true }).trend.points;
		expect(points.every(({ target }) => target === null)).toBe(true);
	});

	it('three quarters are not compared with the one that its data hold of the year before', () => {
		const { compared } = headline('supervision', { cumulated: true, units: ['thi-tran-suoi-mo'] });
		expect(compared).toMatchObject({ now: { value: 7 }, base: { value: 2, state: 'partial' } });
		expect(compared.comparison).toMatchObject({ reason: 'partial', ratioToBaseline: null });
		expect(compared.likeForLike).toBeNull();
	});

	it('its merger was whole, so five communes stand against six: 8 after 6', () => {
		const { compared } = headline('supervision', { quarter: '2024-Q1' });
		expect([compared.now.counted.length, compared.base.counted.length]).toEqual([5, 6]);
		expect(compared.comparison).toMatchObject({ now: 8, base: 6, difference: 2, reason: null });
		expect(rowOf('ho-lon', { quarter: '2024-Q1' })?.comparison.reason).toBe('base-not-applicable');
	});

	it('what it printed agrees with its rows', () => {
		for (const level of ['commune', 'district'] as const)
			expect(agreementWithPublished(data, quarter('2023-Q3'), level)).toEqual({ checked: 2, differing: 0 });
	});

	it('the printed fall of 4% fits 23 receptions after 24, and no ratio', () => {
		const [printed] = at().printed;
		expect(printed?.readings.asRatio).toEqual([]);
		expect(printed?.readings.asChange.map(({ value, base }) => [value, base])).toContainEqual([23, 24]);
	});

	it('nothing in it is illustrative', () => {
		for (const level of ['commune', 'district'] as const)
			for (const { compared, attainment } of at({ level }).headlines)
				expect([compared.now.illustrative, attainment?.illustrative ?? false]).toEqual([false, false]);
	});

	it('commended 7 collectives in 2023, said when that year is over', () => {
		const yearly = (each: string) =>
			at({ level: 'district', quarter: each }).yearHeadlines.map(({ year, total }) => [year, total.value]);
		expect(yearly('2023-Q3')).toEqual([]);
		expect(yearly('2024-Q1')).toEqual([[2023, 7]]);
	});

	it('every quarter and indicator of it has an overview', () => {
		for (const each of data.cube.quarters)
			for (const indicator of data.cube.indicators)
				for (const level of ['commune', 'district'] as const)
					for (const cumulated of [false, true])
						expect(at({ quarter: each, indicator, level, cumulated }).trend.points.at(-1)?.quarter).toBe(
							each
						);
	});
});
