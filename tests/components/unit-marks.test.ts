import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import EventMarks from '#components/charts/EventMarks.svelte';
import UnitTrendMarks from '#components/charts/UnitTrendMarks.svelte';
import { numberOf, parseQuarter, yearOf } from '#domain/period.ts';
import { eventMark } from '#i18n/events.ts';
import { kindSaid } from '#i18n/sentences/ancestry.ts';
import { daysShort } from '#i18n/sentences/unit.ts';
import { formatOf } from '#i18n/format.ts';
import { speechOf } from '#i18n/speech.ts';
import type { Data } from '#indicators/scope.ts';
import { ancestryOf } from '#indicators/unit/ancestry.ts';
import { lifeOf } from '#indicators/unit/life.ts';
import { unitTrends } from '#indicators/unit/trends.ts';
import { placeAncestry, type PlacedDescent, type PlacedKin } from '#views/ancestry.ts';
import { placeEvents } from '#views/events.ts';
import { placeTrend } from '#views/trend.ts';
import { shipped } from '../indicators/read-data.ts';
import { quarter } from '../indicators/small-data.ts';
import LinkedAncestry from './LinkedAncestry.svelte';
import { brokenXml, standingPicture } from './standing-picture.ts';

const { count } = formatOf('vi');
const PICTURES = join(import.meta.dirname, '..', 'snapshots', 'unit-charts');
const drawnFiles = new Set<string>();

let data: Data;
beforeAll(async () => {
	data = await shipped();
});

async function expectPicture(name: string, picture: string): Promise<void> {
	drawnFiles.add(`${name}.svg`);
	expect(brokenXml(picture)).toBeNull();
	await expect(picture).toMatchFileSnapshot(join(PICTURES, `${name}.svg`));
}

function drawn(unit: string, at: string, indicator: string): string {
	const life = lifeOf(data, unit, quarter(at));
	if (life === null) throw new Error(`no ${unit}`);
	const trend = unitTrends(data, life, { base: 'year', cumulated: false }).find(
		(each) => each.indicator.indicator === indicator
	);
	if (trend === undefined) throw new Error(`no ${indicator}`);
	const { points, events, baseQuarter } = trend;
	return standingPicture(UnitTrendMarks, {
		trend: placeTrend(
			points.map((point) => ({
				key: point.quarter,
				value: point.total.value,
				isPartial: point.total.state === 'partial',
				isMissing: point.total.state === 'missing',
				startsAnew: false,
				target: point.target,
				year: yearOf(point.quarter),
				units: point.units
			})),
			24
		),
		events: placeEvents(
			events.map((event) => eventMark(speechOf('vi'), event)),
			points.map((point) => point.quarter)
		),
		carried: new Set<string>(points.flatMap((point) => (point.makeup ? [point.quarter] : []))),
		baseKey: baseQuarter,
		count,
		columnName: (key: string) => {
			const known = parseQuarter(key);
			return known === null ? key : (['I', 'II', 'III', 'IV'][numberOf(known) - 1] ?? '');
		},
		absence: 'chưa báo cáo'
	});
}

describe('one unit over time', () => {
	it('with its plan and last year’s quarter', () =>
		expectPicture('unit-trend', drawn('sai-son', '2024-Q1', 'reception')));

	it('dotted before its first day, with a silent quarter of its own', () =>
		expectPicture('unit-trend-merged', drawn('hung-dao', '2025-Q2', 'supervision')));

	it('of the district, which has one figure', () =>
		expectPicture('unit-trend-missing', drawn('huyen-quoc-oai', '2024-Q1', 'supervision')));
});

describe('the picture of a lineage', () => {
	function lineage(unit: string): string {
		const speech = speechOf('vi');
		const life = lifeOf(data, unit, quarter('2025-Q1'));
		if (life === null) throw new Error(`no ${unit}`);
		return standingPicture(LinkedAncestry, {
			ancestry: placeAncestry(ancestryOf(data.register, life.unit)),
			label: unit,
			nameOf: ({ name }: PlacedKin) => name,
			daysOf: ({ span }: PlacedKin) => (span === null ? 'ngoài số liệu' : daysShort(speech, span)),
			wordOf: (descent: PlacedDescent) => kindSaid(speech, descent)
		});
	}

	it('whole, the rest, and land alone', () => expectPicture('lineage-kinds', lineage('xa-quoc-oai')));

	it('with parts from outside the data', () => expectPicture('lineage-outside', lineage('yen-xuan')));
});

it('a mark without a word is a line alone', () => {
	const [tet] = data.register.events.filter(({ kind }) => kind === 'holiday');
	if (tet === undefined) throw new Error('no holiday');
	const events = placeEvents([{ ...eventMark(speechOf('vi'), tet), label: '' }], [quarter('2022-Q1')]);
	const picture = standingPicture(EventMarks, { events, baselineY: 76 });
	expect(picture).toContain('class="event"');
	expect(picture).not.toContain('<text');
});

it('every stored picture is drawn by a case', () => {
	expect(readdirSync(PICTURES).toSorted()).toEqual([...drawnFiles].toSorted());
});
