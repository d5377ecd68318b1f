import { join } from 'node:path';
import { expect, it } from 'vitest';
import DumbbellMarks from '#components/compare/DumbbellMarks.svelte';
import MultipleMarks from '#components/compare/MultipleMarks.svelte';
import { placeDumbbells } from '#views/dumbbell.ts';
import { placeMultiple, sharedScale } from '#views/multiples.ts';
import { brokenXml, standingPicture } from './standing-picture.ts';

const PICTURES = join(import.meta.dirname, '..', 'snapshots', 'compare');

async function expectPicture(name: string, picture: string): Promise<void> {
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
