import { beforeAll, describe, expect, it } from 'vitest';
import type { Selection } from '#domain/selection.ts';
import type { Level } from '#domain/unit.ts';
import { headlinesOf, yearHeadlinesOf, type Headline } from '#indicators/headlines.ts';
import { agreementWithPublished } from '#indicators/published-agreement.ts';
import type { Data } from '#indicators/scope.ts';
import { unitRows } from '#indicators/unit-rows.ts';
import { shipped } from './read-data.ts';
import { screenOf } from './screen.ts';
import { quarter, selection } from './small-data.ts';

let data: Data;
beforeAll(async () => {
	data = await shipped();
});

const first = (loose: Parameters<typeof selection>[0] = {}): Selection =>
	selection({ indicator: 'supervision', ...loose });
const headlines = (level: Level) => headlinesOf(data, first({ level }));
const headline = (indicator: string, level: Level = 'commune'): Headline => {
	const found = headlines(level).find((each) => each.indicator.indicator === indicator);
	if (found === undefined) throw new Error(`no headline of ${indicator}`);
	return found;
};

describe('quý I/2024 of the communes', () => {
	it.each([
		['supervision', 49],
		['hearing', 2],
		['reception', 208],
		['thematic-session', 14]
	])('counts %s as printed, over all 21 units', (indicator, value) => {
		const { now } = headline(indicator).compared;
		expect([now.value, now.counted.length, now.due, now.state]).toEqual([value, 21, 21, 'reported']);
	});

	it('has 47 supervisions to compare with, which the printed 104% fits', () => {
		const { base, comparison } = headline('supervision').compared;
		expect([base.value, comparison.difference]).toEqual([47, 2]);
		expect(comparison.ratioToBaseline).toBeCloseTo(1.0426, 4);
		expect(comparison.changeRatio).toBeCloseTo(0.0426, 4);
	});

	it('compares 2 hearings with 1 by the count alone', () => {
		const { comparison } = headline('hearing').compared;
		expect(comparison).toMatchObject({ now: 2, base: 1, difference: 1, reason: 'base-small' });
	});

	it('measures supervision by 21 plans of 2: 49 of 42', () => {
		expect(headline('supervision').attainment).toMatchObject({
			actual: 49,
			target: 42,
			status: 'ahead',
			units: 21
		});
	});

	it('measures hearings by the year: 2 of 10 with an even pace of 2,5', () => {
		const expected = { actual: 2, target: 10, span: 'year', evenPace: 2.5, status: 'on-pace', units: 10 };
		expect(headline('hearing').attainment).toMatchObject(expected);
	});

	it('compares petitions of the 20 units that reported them both times beside the partial totals', () => {
		const { now, base, comparison, likeForLike } = headline('petition').compared;
		expect([now.counted.length, base.counted.length, comparison.reason]).toEqual([20, 20, 'partial']);
		expect(likeForLike?.counted).toHaveLength(20);
		expect(likeForLike?.comparison).toMatchObject({ now: 50, base: 46 });
	});

	it('names who has not reported what', () => {
		const owing = screenOf(data, first()).completeness.filter(({ missing }) => missing.length > 0);
		expect(owing.map(({ number, span, missing }) => [number, span.unit, missing.length])).toEqual([
			[15, 'tan-phu', 1],
			[17, 'phu-man', 2]
		]);
	});

	it('reads the printed 104% both ways: of 47 as a ratio, of 24 as a change', () => {
		const [printed, ...others] = screenOf(data, first()).printed;
		expect(others).toEqual([]);
		expect(printed?.figure.phrase).toBe('tăng 104% so với cùng kỳ năm 2023');
		expect(printed?.readings.asRatio.map(({ value, base }) => [value, base])).toEqual([[49, 47]]);
		expect(printed?.readings.asChange.map(({ value, base }) => [value, base])).toEqual([[49, 24]]);
	});

	it('lets units with equal counts share a place', () => {
		const ranks = unitRows(data, first({ order: 'value' })).map(({ rank }) => rank);
		expect(ranks).toEqual([1, 2, 2, 4, 4, 4, 4, 4, 9, 9, 9, 9, 9, 9, 9, 9, 9, 18, 18, 18, 21]);
	});
});

describe('quý I/2024 of the district', () => {
	it('is eight headlines; receptions are two that are never added', () => {
		const found = headlines('district').map(({ indicator, body, compared }) => [
			indicator.indicator,
			body,
			compared.now.value
		]);
		expect(found).toEqual([
			['supervision', null, 4],
			['supervised-agency', null, 64],
			['supervised-onsite', null, 28],
			['hearing', null, 3],
			['reception', 'standing-committee', 4],
			['reception', 'deputies', 63],
			['thematic-session', null, 1],
			['resolution', null, 6]
		]);
	});

	it('has no figure to compare with: no district row is invented', () => {
		for (const { compared, spark } of headlines('district')) {
			expect(compared.comparison.reason).toBe('no-base');
			expect(spark.slice(0, -1).every(({ total }) => total.value === null)).toBe(true);
			expect(compared.now.illustrative).toBe(false);
		}
	});

	it('shows the communes beside it, and they it', () => {
		const others = (indicator: string, level: Level) =>
			headline(indicator, level).other.map(({ body, total }) => [body, total.value]);
		expect(others('supervision', 'district')).toEqual([[null, 49]]);
		expect(others('supervised-agency', 'district')).toEqual([]);
		expect(others('reception', 'commune')).toEqual([
			['standing-committee', 4],
			['deputies', 63]
		]);
	});

	it('reads the printed 133% both ways: 4 of 3, 28 of 21 and 64 of 48, or 28 more than 12', () => {
		const [printed] = screenOf(data, first({ level: 'district' })).printed;
		expect(printed?.percent).toBe(133);
		expect(printed?.readings.asRatio.map(({ value, base }) => [value, base])).toEqual([
			[4, 3],
			[28, 21],
			[64, 48]
		]);
		expect(printed?.readings.asChange.map(({ value, base }) => [value, base])).toEqual([[28, 12]]);
	});

	it('commended 31 collectives and 56 individuals in 2023', () => {
		const found = yearHeadlinesOf(data, first({ level: 'district' })).map(({ indicator, year, total }) => [
			indicator.indicator,
			year,
			total.value
		]);
		expect(found).toEqual([
			['commendation-collective', 2023, 31],
			['commendation-individual', 2023, 56]
		]);
		expect(yearHeadlinesOf(data, first())).toEqual([]);
	});
});

it('every printed count agrees with the rows', () => {
	expect(agreementWithPublished(data, quarter('2024-Q1'), 'commune')).toEqual({ checked: 4, differing: 0 });
	expect(agreementWithPublished(data, quarter('2024-Q1'), 'district')).toEqual({ checked: 8, differing: 0 });
});

describe('across the merger of 1 January 2025', () => {
	const at = (loose: Parameters<typeof selection>[0]) => screenOf(data, first(loose));

	it('there are 17 units, and the trend marks the day', () => {
		const { rows, trend } = at({ quarter: '2025-Q1' });
		expect(rows).toHaveLength(17);
		expect(trend.points.map(({ units }) => units)).toEqual([21, 21, 21, 21, 21, 21, 21, 17]);
		expect(trend.events.filter(({ kind }) => kind === 'merger').map(({ date }) => date)).toEqual([
			'2025-01-01'
		]);
	});

	it('a new unit has no base of its own and says so', () => {
		const row = at({ quarter: '2025-Q1' }).rows.find(({ span }) => span.unit === 'phuong-son');
		expect(row?.comparison.reason).toBe('base-not-applicable');
	});

	it('like is compared with like: the 13 units that stood and reported both times', () => {
		const [supervision] = at({ quarter: '2025-Q1' }).headlines;
		expect(supervision?.compared.comparison.reason).toBe('partial');
		expect(supervision?.compared.likeForLike?.counted).toHaveLength(13);
		expect(supervision?.compared.likeForLike?.comparison).toMatchObject({ now: 34, base: 36 });
	});
});

describe('at the edges of the data', () => {
	it('the first quarter has no figure to compare with; its units existed before', () => {
		const { headlines: all } = screenOf(data, first({ quarter: '2022-Q1' }));
		expect(all.map(({ compared }) => compared.comparison.reason)).toEqual(all.map(() => 'no-base'));
	});

	it('the last quarter is not due: no figure, no status, nobody owes', () => {
		for (const cumulated of [false, true]) {
			const { headlines: all, completeness, rows } = screenOf(data, first({ quarter: '2025-Q3', cumulated }));
			expect(all.every(({ compared }) => compared.now.state === 'not-due')).toBe(true);
			expect(all.every(({ attainment }) => attainment === null)).toBe(true);
			expect(completeness.every(({ due }) => due.length === 0)).toBe(true);
			expect(rows).toHaveLength(7);
		}
	});

	it('every selection of quarter, level, base and indicator has an overview', () => {
		for (const at of data.cube.quarters)
			for (const level of ['commune', 'district'] as const)
				for (const base of ['year', 'quarter'] as const) {
					const overview = screenOf(data, first({ quarter: at, level, base }));
					expect(overview.trend.points.at(-1)?.quarter).toBe(at);
					expect(overview.trend.points.length).toBe(Math.min(8, 1 + data.cube.quarters.indexOf(at)));
				}
	});
});
