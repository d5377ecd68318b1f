import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import BarMarks from '#components/charts/BarMarks.svelte';
import BulletMarks from '#components/charts/BulletMarks.svelte';
import SparkMarks from '#components/charts/SparkMarks.svelte';
import StripMarks from '#components/charts/StripMarks.svelte';
import TrendMarks from '#components/charts/TrendMarks.svelte';
import { barDatum } from '#components/charts/unit-bars.ts';
import { startsAnew } from '#components/charts/year-break.ts';
import { seenThrough } from '#cube/lens/seen.ts';
import { numberOf, parseQuarter, yearOf, type Quarter } from '#domain/period.ts';
import { formatOf } from '#i18n/format.ts';
import { lineageNote } from '#i18n/sentences/lineage.ts';
import { speechOf } from '#i18n/speech.ts';
import { plainText } from '#i18n/traced.ts';
import type { Data } from '#indicators/scope.ts';
import type { Total } from '#indicators/total.ts';
import { placeBars } from '#views/bars.ts';
import { placeBullet } from '#views/bullet.ts';
import { placeSpark } from '#views/spark.ts';
import { placeStrip } from '#views/strip.ts';
import { placeTrend, type TrendDatum } from '#views/trend.ts';
import { secondDistrict, shipped } from '../indicators/read-data.ts';
import { screenOf } from '../indicators/screen.ts';
import { figures, selection, smallData, span, step } from '../indicators/small-data.ts';
import { trendData } from '../views/line-data.ts';
import { brokenXml, standingPicture } from './standing-picture.ts';

type Choice = Parameters<typeof selection>[0];

const { count } = formatOf('vi');
const PICTURES = join(import.meta.dirname, '..', 'snapshots', 'charts');

let quocOai: Data;
let suoiMo: Data;
beforeAll(async () => {
	[quocOai, suoiMo] = [await shipped(), await secondDistrict()];
});

const first = (choice: Choice = {}) => selection({ indicator: 'supervision', ...choice });
const inSecond = (choice: Choice = {}) => first({ quarter: '2023-Q3', ...choice });

const drawnFiles = new Set<string>();

async function expectPicture(name: string, picture: string): Promise<void> {
	drawnFiles.add(`${name}.svg`);
	expect(brokenXml(picture)).toBeNull();
	await expect(picture).toMatchFileSnapshot(join(PICTURES, `${name}.svg`));
}

function headlineOf(data: Data, choice: ReturnType<typeof selection>) {
	const found = screenOf(data, choice).headlines.find(
		(each) => each.indicator.indicator === choice.indicator
	);
	if (found === undefined) throw new Error(`no headline of ${choice.indicator}`);
	return found;
}

function pointOf({ quarter, total }: { quarter: Quarter; total: Total }, cumulated: boolean) {
	const state = { isPartial: total.state === 'partial', isMissing: total.state === 'missing' };
	return { key: quarter, value: total.value, ...state, startsAnew: startsAnew(quarter, cumulated) };
}

describe('a bullet', () => {
	const drawn = (data: Data, choice: Choice) => {
		const { compared, attainment } = headlineOf(data, first(choice));
		const actual = attainment?.actual ?? compared.now.value;
		return placeBullet(actual, attainment?.target ?? null, attainment?.status === 'behind');
	};

	it('beyond its plan', () =>
		expectPicture('bullet-ahead', standingPicture(BulletMarks, { bullet: drawn(quocOai, {}) })));

	it('short of its plan, with the gap in red', () =>
		expectPicture(
			'bullet-behind',
			standingPicture(BulletMarks, { bullet: drawn(quocOai, { indicator: 'standing-meeting' }) })
		));

	it('of a year, on an even pace', () =>
		expectPicture(
			'bullet-year',
			standingPicture(BulletMarks, { bullet: drawn(quocOai, { indicator: 'hearing' }) })
		));

	it('without a plan', () =>
		expectPicture(
			'bullet-no-plan',
			standingPicture(BulletMarks, { bullet: drawn(quocOai, { indicator: 'thematic-session' }) })
		));

	it('without a figure', () =>
		expectPicture('bullet-missing', standingPicture(BulletMarks, { bullet: placeBullet(null, 4, false) })));

	it('of a reported 0', () =>
		expectPicture('bullet-zero', standingPicture(BulletMarks, { bullet: placeBullet(0, 4, true) })));
});

describe('a spark line', () => {
	function drawn(data: Data, choice: ReturnType<typeof selection>): string {
		const { spark, compared } = headlineOf(data, choice);
		const placed = placeSpark(
			spark.map((point) => pointOf(point, choice.cumulated)),
			compared.baseQuarter
		);
		const baseLabel = placed.base === null ? '' : count(placed.base.value);
		return standingPicture(SparkMarks, { spark: placed, baseLabel, first: 'II/2022', last: 'I/2024' });
	}

	it('of eight whole quarters', () =>
		expectPicture('spark', drawn(quocOai, first({ indicator: 'resolution' }))));

	it('that ends with part of the units', () =>
		expectPicture('spark-partial', drawn(quocOai, first({ indicator: 'petition' }))));

	it('of a level that has one figure', () =>
		expectPicture('spark-missing', drawn(quocOai, first({ level: 'district' }))));

	it('of data that begin in its midst', () => expectPicture('spark-short', drawn(suoiMo, inSecond())));

	it('since January, which starts anew each year', () =>
		expectPicture('spark-cumulated', drawn(quocOai, first({ quarter: '2024-Q3', cumulated: true }))));
});

const pictureOfTrend = (data: readonly TrendDatum[]): string =>
	standingPicture(TrendMarks, {
		trend: placeTrend(data),
		count,
		columnName: (key: string) => {
			const quarter = parseQuarter(key);
			return quarter === null ? key : (['I', 'II', 'III', 'IV'][numberOf(quarter) - 1] ?? '');
		},
		planName: (value: number) => `kế hoạch ${count(value)}`,
		unitsName: (units: number) => `${count(units)} đơn vị`,
		absence: 'chưa có số liệu'
	});

describe('a trend', () => {
	const drawn = (data: Data, choice: ReturnType<typeof selection>): string =>
		pictureOfTrend(
			screenOf(data, choice).trend.points.map(({ quarter, total, target, units }) => ({
				...pointOf({ quarter, total }, choice.cumulated),
				target,
				year: yearOf(quarter),
				units
			}))
		);

	it('with a plan, and quarters that lack a unit', () => expectPicture('trend', drawn(quocOai, first())));

	it('without a plan', () =>
		expectPicture('trend-no-plan', drawn(quocOai, first({ indicator: 'thematic-session' }))));

	it('across a change of the number of units', () =>
		expectPicture('trend-merger', drawn(quocOai, first({ quarter: '2025-Q2' }))));

	it('since January, which starts anew each year', () =>
		expectPicture('trend-cumulated', drawn(quocOai, first({ quarter: '2024-Q4', cumulated: true }))));

	it('of a level that has one figure', () =>
		expectPicture('trend-missing', drawn(quocOai, first({ level: 'district' }))));

	it('of data that begin in its midst', () => expectPicture('trend-short', drawn(suoiMo, inSecond())));

	it('of zeros, with a plan of 0', () =>
		expectPicture('trend-zero', pictureOfTrend(trendData([0, 0, null, 0], { targets: [0, 0, 0, 0] }))));
});

describe('the bar of a unit', () => {
	function drawn(data: Data, choice: ReturnType<typeof selection>, unit: string): string {
		const { rows } = screenOf(data, choice);
		const { bars } = placeBars(rows.map((row) => barDatum(row, choice.cumulated)));
		const bar = bars.find(({ key }) => key === unit);
		if (bar === undefined) throw new Error(`no row of ${unit}`);
		return standingPicture(BarMarks, { bar });
	}

	it('beyond its plan, with last year’s mark', () =>
		expectPicture('bar-ahead', drawn(quocOai, first(), 'sai-son')));

	it('short of its plan', () => expectPicture('bar-behind', drawn(quocOai, first(), 'liep-tuyet')));

	it('that reported none', () => expectPicture('bar-zero', drawn(quocOai, first(), 'tan-phu')));

	it('that has not reported: a hatch, and last year’s mark stays', () =>
		expectPicture('bar-missing', drawn(suoiMo, inSecond(), 'nui-xa')));

	it('that reported two of three months', () =>
		expectPicture('bar-partial', drawn(suoiMo, inSecond({ indicator: 'reception' }), 'dong-giua')));

	it('without a plan', () =>
		expectPicture('bar-no-plan', drawn(quocOai, first({ indicator: 'thematic-session' }), 'sai-son')));

	it('that owes nothing yet', () =>
		expectPicture('bar-not-due', drawn(quocOai, first({ quarter: '2025-Q3' }), 'kieu-phu')));
});

describe('a unit that was split, seen through its successors,', () => {
	/** Invented: Cũ goes to Đông by 40% of its people and to Tây by the rest. */
	const split = (): Data =>
		smallData({
			units: [
				span({ unit: 'district', kind: 'district' }),
				span({ unit: 'cu', validTo: '2023-12-31' }),
				span({ unit: 'dong', validFrom: '2024-01-01' }),
				span({ unit: 'tay', validFrom: '2024-01-01' })
			],
			lineage: [
				{ ...step('cu', 'dong', 'part'), shareRatio: 0.4 },
				{ ...step('cu', 'tay', 'part'), shareRatio: 0.6 }
			],
			cells: [
				...figures('cu', '2023-Q1', [10, 5, 15, 20]),
				...figures('dong', '2024-Q1', [6]),
				...figures('tay', '2024-Q1', [9])
			]
		});
	const through = (): Data => seenThrough(split(), 'current');

	it('has an estimated bar, hatched within its outline', () => {
		const { rows } = screenOf(through(), selection({ quarter: '2023-Q4' }));
		expect(rows.map(({ span: { unit }, figure }) => [unit, figure.value, figure.state])).toEqual([
			['dong', 8, 'estimated'],
			['tay', 12, 'estimated']
		]);
		const [bar] = placeBars(rows.map((row) => barDatum(row, false))).bars;
		if (bar === undefined) throw new Error('no bar');
		return expectPicture('bar-estimated', standingPicture(BarMarks, { bar }));
	});

	it('has estimated points, hollow and dashed, until it reports itself', () => {
		const { trend } = screenOf(through(), selection({ quarter: '2024-Q1', units: ['dong'] }));
		expect(trend.points.map(({ total }) => [total.value, total.state])).toEqual([
			[4, 'estimated'],
			[2, 'estimated'],
			[6, 'estimated'],
			[8, 'estimated'],
			[6, 'reported']
		]);
		const data = trend.points.map(({ quarter, total, target, units }) => ({
			...pointOf({ quarter, total }, false),
			isEstimated: total.state === 'estimated',
			target,
			year: yearOf(quarter),
			units
		}));
		return expectPicture('trend-estimated', pictureOfTrend(data));
	});

	it('says the share, and both together are what was reported', () => {
		const { rows, trend } = screenOf(through(), selection({ quarter: '2023-Q4' }));
		const [lineage] = rows.map((row) => row.lineage);
		if (lineage == null) throw new Error('no lineage');
		expect(plainText(lineageNote(speechOf('vi'), lineage))).toBe(
			'ước tính theo dân số, gồm 40% của cu đến 31/12/2023'
		);
		expect(trend.points.at(-1)?.total).toMatchObject({ value: 20, state: 'reported' });
	});
});

describe('the strip of reports', () => {
	function drawn(data: Data, choice: ReturnType<typeof selection>): string {
		const records = screenOf(data, choice).completeness;
		const cells = placeStrip(
			records.map(({ span, due, reported, partial, missing }) => ({
				key: span.unit,
				due: due.length,
				reported: reported.length,
				partial: partial.length,
				missing: missing.length
			}))
		);
		const numberOf = (unit: string) => String(records.find(({ span }) => span.unit === unit)?.number);
		return standingPicture(StripMarks, { cells, numberOf });
	}

	it('of 21 units, two of which owe something', () => expectPicture('strip', drawn(quocOai, first())));

	it('of six units, one silent', () => expectPicture('strip-missing', drawn(suoiMo, inSecond())));

	it('before the quarter is over', () =>
		expectPicture('strip-not-due', drawn(quocOai, first({ quarter: '2025-Q3' }))));

	it('of units none of which said anything', () =>
		expectPicture('strip-empty', drawn(smallData(), selection())));
});

it('every stored picture is drawn by a case', () => {
	expect(readdirSync(PICTURES).toSorted()).toEqual([...drawnFiles].toSorted());
});
