import { beforeAll, describe, expect, it } from 'vitest';
import { readingAt } from '#cube/cube.ts';
import type { UnitSpan } from '#domain/unit.ts';
import type { Data } from '#indicators/scope.ts';
import { lifeOf, type UnitLife } from '#indicators/unit/life.ts';
import { peersOf } from '#indicators/unit/peers.ts';
import { recordOf } from '#indicators/unit/record.ts';
import { carriedStretches, pointsTold, unitTrends } from '#indicators/unit/trends.ts';
import { secondDistrict, shipped } from '../read-data.ts';
import { figures, indicatorId, quarter, smallData, span, step, unitId } from '../small-data.ts';

let quocOai: Data;
let suoiMo: Data;
beforeAll(async () => {
	[quocOai, suoiMo] = [await shipped(), await secondDistrict()];
});

function life(unit: string, at: string, data = quocOai): UnitLife {
	const found = lifeOf(data, unit, quarter(at));
	if (found === null) throw new Error(`no ${unit}`);
	return found;
}

const trendOf = (unit: string, at: string, indicator: string, data = quocOai) => {
	const trends = unitTrends(data, life(unit, at, data), { base: 'year', cumulated: false });
	const trend = trends.find((each) => each.indicator.indicator === indicator);
	if (trend === undefined) throw new Error(`no ${indicator}`);
	return trend;
};

const own = (unit: string, at: string, indicator: string): number | null =>
	readingAt(quocOai.cube, unitId(unit), quarter(at), indicatorId(indicator)).value;

describe('the life of a unit', () => {
	it('an id that no register knows has none', () => {
		expect(lifeOf(quocOai, 'nowhere', quarter('2024-Q1'))).toBeNull();
	});

	it('is looked at in the quarter chosen, or in the nearest in which it stood', () => {
		expect(life('hung-dao', '2025-Q2')).toMatchObject({ quarter: '2025-Q2', isMoved: false });
		expect(life('hung-dao', '2024-Q1')).toMatchObject({ quarter: '2025-Q1', isMoved: true });
		expect(life('tan-phu', '2025-Q2')).toMatchObject({ quarter: '2024-Q4', isMoved: true });
		expect(life('huyen-quoc-oai', '2025-Q3')).toMatchObject({ quarter: '2025-Q2', level: 'district' });
	});

	it('has the name of its time where the name alone changed', () => {
		expect(life('ben-cu', '2023-Q2', suoiMo).span.name).toBe('Bến Cũ');
		expect(life('ben-cu', '2023-Q3', suoiMo).span.name).toBe('Bến Mới');
	});
});

describe('Hưng Đạo of January 2025 over time', () => {
	it('before its first day is Tân Phú and Đại Thành, exactly, and says so', () => {
		const { points } = trendOf('hung-dao', '2025-Q2', 'reception');
		for (const { quarter: at, total, makeup } of points.filter(({ quarter: at }) => at < '2025-Q1')) {
			const parts = [own('tan-phu', at, 'reception'), own('dai-thanh', at, 'reception')];
			const known = parts.filter((part) => part !== null);
			expect(makeup?.parts.map(({ span }) => span.name)).toEqual(['Tân Phú', 'Đại Thành']);
			expect(total.value).toBe(known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0));
			if (known.length === 1) expect(total.state).toBe('partial');
		}
		const [stretch, ...others] = carriedStretches(points);
		expect(others).toEqual([]);
		expect(stretch?.until).toBe('2024-12-31');
	});

	it('says what each part reported, silence included', () => {
		const { points } = trendOf('hung-dao', '2025-Q2', 'supervision');
		const last = points.find(({ quarter: at }) => at === '2024-Q4');
		expect(last?.parts.map(({ part, figure }) => [part.span.name, figure.value, figure.state])).toEqual([
			['Tân Phú', 0, 'reported'],
			['Đại Thành', null, 'missing']
		]);
		expect(points.at(-1)?.parts).toEqual([]);
	});

	it('in its own time is what it reported itself', () => {
		const last = trendOf('hung-dao', '2025-Q2', 'reception').points.at(-1);
		expect(last?.makeup).toBeNull();
		expect(last?.total.value).toBe(own('hung-dao', '2025-Q2', 'reception'));
	});

	it('judges plans of its own time only, and no sum that lacks a part', () => {
		const told = pointsTold(trendOf('hung-dao', '2025-Q2', 'supervision').points);
		for (const { makeup, target, total } of told.filter(({ makeup: made }) => made !== null)) {
			expect([makeup?.parts.length, target]).toEqual([2, null]);
			if (total.state === 'partial') expect(total.value).toBeNull();
		}
	});

	it('meets the merger on its axis, not the briefing of another district', () => {
		const { events } = trendOf('hung-dao', '2025-Q2', 'reception');
		expect(events.map(({ kind }) => kind)).toContain('merger');
		const [merger] = trendOf('ho-lon', '2024-Q1', 'reception', suoiMo).events.filter(
			({ kind }) => kind === 'merger'
		);
		expect(merger?.unit).toBe('ho-lon');
		expect(trendOf('nui-xa', '2024-Q1', 'reception', suoiMo).events.map(({ kind }) => kind)).not.toContain(
			'merger'
		);
	});
});

it('Xã Quốc Oai has two stretches of parts: five of 2024, four of 2025', () => {
	const stretches = carriedStretches(trendOf('xa-quoc-oai', '2025-Q3', 'supervision').points);
	expect(stretches.map(({ makeup, until }) => [makeup.parts.length, until])).toEqual([
		[5, '2024-12-31'],
		[4, '2025-06-30']
	]);
});

it('land alone carries no figure: Tây Phương has none before its first day', () => {
	const { points } = trendOf('tay-phuong', '2025-Q3', 'supervision');
	expect(points.every(({ total }) => total.value === null)).toBe(true);
	expect(carriedStretches(points)).toEqual([]);
});

it('Sài Sơn never joins what came before or after it: all its points are its own', () => {
	const { points, base, comparison } = trendOf('sai-son', '2024-Q1', 'supervision');
	expect(points.every(({ makeup }) => makeup === null)).toBe(true);
	expect(points.map(({ total }) => total.value)).toEqual(
		points.map(({ quarter: at }) => own('sai-son', at, 'supervision'))
	);
	expect(comparison).toMatchObject({ now: 5, base: base.value });
});

it('the record names the quarters and indicators that were silent', () => {
	const records = recordOf(quocOai, life('hung-dao', '2025-Q2'));
	expect(records.map(({ quarter: at }) => at)).toEqual(['2025-Q1', '2025-Q2']);
	const [first, second] = records.map(({ record }) => record);
	expect(first?.missing.length).toBe(first?.due.length);
	expect(second?.reported.length).toBe(second?.due.length);
	expect(recordOf(quocOai, life('sai-son', '2022-Q2'))).toHaveLength(2);
});

describe('peers', () => {
	const asked = { indicator: indicatorId('supervision'), cumulated: false };
	const of = (unit: string, at: string, order: 'official' | 'value' = 'official') =>
		peersOf(quocOai, life(unit, at), { ...asked, order });

	it('are the five nearest in population that stood then, and the unit, in the official order', () => {
		const { peers } = of('sai-son', '2024-Q1');
		const names = peers.map(({ span }) => span.name);
		expect(names).toEqual(['Quốc Oai', 'Sài Sơn', 'Ngọc Mỹ', 'Đồng Quang', 'Hòa Thạch', 'Đông Yên']);
		expect(peers.filter(({ isSelf }) => isSelf).map(({ span }) => span.unit)).toEqual(['sai-son']);
	});

	it('of 2025 are units of 2025', () => {
		const units = of('hung-dao', '2025-Q1').peers.map(({ span }) => span.unit);
		expect(units).toContain('liep-nghia');
		expect(units).not.toContain('tan-phu');
	});

	it('are held per 10 000 inhabitants; who said nothing has neither rate nor place', () => {
		const { peers } = of('sai-son', '2024-Q1');
		const self = peers.find(({ isSelf }) => isSelf);
		expect(self?.perTenThousand).toBeCloseTo((5 / 20161) * 10000, 9);
		const silent = of('hung-dao', '2025-Q1').peers.find(({ isSelf }) => isSelf);
		expect([silent?.figure.state, silent?.perTenThousand, silent?.place]).toEqual(['missing', null, null]);
	});

	it('by value those without a rate stand at the end', () => {
		const rates = of('hung-dao', '2025-Q1', 'value').peers.map(({ perTenThousand }) => perTenThousand);
		expect(rates.at(-1)).toBeNull();
		const known = rates.filter((rate) => rate !== null);
		expect(known).toEqual(known.toSorted((a, b) => b - a));
	});

	it('are none where no population was published, or nobody else stood', () => {
		expect(of('kieu-phu', '2025-Q3')).toEqual({ peers: [], reason: 'no-population' });
		expect(of('huyen-quoc-oai', '2024-Q1')).toEqual({ peers: [], reason: 'alone' });
	});
});

describe('a unit of before the data', () => {
	const spans = [
		span({ unit: 'gone', name: 'Gone', validFrom: '2010-01-01', validTo: '2019-12-31' }),
		span({ unit: 'gone', name: 'Once', validTo: '2009-12-31' })
	];
	const landOf = (units: readonly UnitSpan[]): Data =>
		smallData({ units: [...units, span({ unit: 'a' })], cells: figures('a', '2023-Q1', [1]) });

	it.each([[spans], [spans.toReversed()]])('is shown as it stood last, in no quarter of them', (units) => {
		const found = life('gone', '2024-Q1', landOf(units));
		expect(found).toMatchObject({ quarters: [], quarter: '2024-Q1', isMoved: false, span: { name: 'Gone' } });
		expect(found.spans.map(({ name }) => name)).toEqual(['Once', 'Gone']);
	});

	it('has no points where the data have no quarter', () => {
		const data = landOf(spans);
		const [hearing] = unitTrends(data, life('gone', '2015-Q1', data), { base: 'year', cumulated: false });
		expect([hearing?.points, hearing?.events]).toEqual([[], []]);
	});
});

it('a part that was named anew ends where the law ends it', () => {
	const data = smallData({
		units: [
			span({ unit: 'a', name: 'A', validTo: '2023-08-31' }),
			span({ unit: 'a', name: 'A named anew', validFrom: '2023-09-01', validTo: '2023-12-31' }),
			span({ unit: 'b', validFrom: '2024-01-01' })
		],
		lineage: [step('a', 'b')],
		cells: figures('a', '2023-Q1', [1, 2, 3, 4])
	});
	const [hearing] = unitTrends(data, life('b', '2024-Q1', data), { base: 'year', cumulated: false });
	expect(carriedStretches(hearing?.points ?? []).map(({ until }) => until)).toEqual(['2023-12-31']);
});

it('peers stand by name, or by rate with the silent ones last', () => {
	const names = ['Đông', 'An', 'Dương'];
	const data = smallData({
		units: names.map((name, index) => span({ unit: `u${index}`, name, population: 1000 + index })),
		cells: figures('u2', '2024-Q1', [1])
	});
	const namesIn = (order: 'name' | 'value') =>
		peersOf(data, life('u0', '2024-Q1', data), {
			indicator: indicatorId('hearing'),
			cumulated: false,
			order
		}).peers.map(({ span: { name } }) => name);
	expect(namesIn('name')).toEqual(['An', 'Dương', 'Đông']);
	expect(namesIn('value')).toEqual(['Dương', 'Đông', 'An']);
});
