import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Component } from 'svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import DumbbellMarks from '#components/compare/DumbbellMarks.svelte';
import MultipleMarks from '#components/compare/MultipleMarks.svelte';
import ScatterFigure from '#components/compare/ScatterFigure.svelte';
import SpreadFigure from '#components/compare/SpreadFigure.svelte';
import TileMap from '#components/compare/TileMap.svelte';
import type { Measure } from '#domain/comparing.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import type { UnitId } from '#domain/unit.ts';
import { indicatorGrid } from '#indicators/grid.ts';
import type { Data } from '#indicators/scope.ts';
import { placeDumbbells } from '#views/dumbbell.ts';
import { placeMultiple, sharedScale } from '#views/multiples.ts';
import { shipped } from '../indicators/read-data.ts';
import { selection } from '../indicators/small-data.ts';
import ComparedFigure from './ComparedFigure.svelte';
import { brokenXml, pictureWithin, standingPicture } from './standing-picture.ts';

const PICTURES = join(import.meta.dirname, '..', 'snapshots', 'compare');

const drawnFiles = new Set<string>();

async function expectPicture(name: string, picture: string): Promise<void> {
	drawnFiles.add(`${name}.svg`);
	expect(brokenXml(picture)).toBeNull();
	await expect(picture).toMatchFileSnapshot(join(PICTURES, `${name}.svg`));
}

const series = (...values: (number | null)[]) =>
	values.map((value) => ({ value, isMissing: value === null }));

it.each([
	['multiple', series(1, 2, 4, 3)],
	['multiple-missing', series(2, null, 3, null)],
	['multiple-fall', series(1, -2, 0)]
])('%s: a small line stands as it stood', async (name, data) => {
	const placed = placeMultiple(data, sharedScale([data]));
	await expectPicture(name, standingPicture(MultipleMarks, { placed }));
});

it.each([
	['dumbbell', 2, 5],
	['dumbbell-same', 3, 3],
	['dumbbell-missing', null, 4]
])('%s: two quarters stand as they stood', async (name, then, now) => {
	const [ends] = placeDumbbells([
		{ key: 'a', then, now },
		{ key: 'b', then: 0, now: 8 }
	]);
	await expectPicture(name, standingPicture(DumbbellMarks, { ends }));
});

describe('the shipped data', () => {
	let data: Data;
	beforeAll(async () => {
		data = await shipped();
	});

	const given = (choice: Parameters<typeof selection>[0], measure: Measure) => {
		const chosen = { ...selection(choice), since: null };
		const marks = {
			marked: new Set(['sai-son' as UnitId]),
			pointed: null,
			onpoint: () => {},
			onmark: () => {}
		};
		return { grid: indicatorGrid(data, chosen, measure), measure, selection: chosen, marks, lens: '' };
	};
	/** Each case hands its chart what that chart asks for. */
	const drawn = (chart: unknown, given: Record<string, unknown>, classes: string): string =>
		pictureWithin(ComparedFigure, { figure: chart as Component<Record<string, unknown>>, given }, classes);

	it.each([
		['tiles', { indicator: 'petition-resolved' }, 'count'],
		['tiles-behind', { indicator: 'reception', quarter: '2025-Q2' }, 'target']
	] as const)('%s: silence hatched, behind plan a triangle, what is marked framed', (name, choice, measure) =>
		expectPicture(name, drawn(TileMap, given(choice, measure), 'tiles'))
	);

	it.each([
		['spread', { indicator: 'supervision' }, 'count'],
		['spread-change', { indicator: 'reception' }, 'change']
	] as const)('%s: every unit a dot, the middle half shaded', (name, choice, measure) =>
		expectPicture(name, drawn(SpreadFigure, given(choice, measure), 'drawn'))
	);

	it('scatter: an indicator beside the population', () => {
		const props = { ...given({ indicator: 'reception' }, 'count'), beside: null, onbeside: () => {} };
		return expectPicture('scatter', drawn(ScatterFigure, props, 'drawn'));
	});

	it('scatter-two: two indicators, points on one place set apart', () => {
		const beside = 'hearing' as IndicatorId;
		const props = { ...given({ indicator: 'supervision' }, 'count'), beside, onbeside: () => {} };
		return expectPicture('scatter-two', drawn(ScatterFigure, props, 'drawn'));
	});
});

it('every stored picture is drawn by a case', () => {
	expect(readdirSync(PICTURES).toSorted()).toEqual([...drawnFiles].toSorted());
});
