import { expect, it } from 'vitest';
import { coverSameGround } from '#indicators/territory.ts';
import { step, unitId } from './small-data.ts';

const MERGER = [step('a', 'ab'), step('b', 'ab')];
const SPLIT = [step('c', 'd', 'part'), step('c', 'e', 'part')];

/** what, steps, earlier units, later units, same ground? */
const CASES: [string, typeof MERGER, string[], string[], boolean][] = [
	['the same units, in any order,', [], ['a', 'b'], ['b', 'a'], true],
	['no units at all', [], [], [], true],
	['a unit more', [], ['a'], ['a', 'b'], false],
	['a unit fewer', [], ['a', 'b'], ['a'], false],
	['two units and the one they merged into', MERGER, ['a', 'b', 'c'], ['ab', 'c'], true],
	['one of two units and the one they merged into', MERGER, ['a', 'c'], ['ab', 'c'], false],
	['two units and nothing of what they became', MERGER, ['a', 'b', 'c'], ['c'], false],
	['what two units became and nothing of them', MERGER, ['c'], ['ab', 'c'], false],
	['a unit and the parts it fell into', SPLIT, ['c'], ['d', 'e'], false],
	['a unit that came from nowhere', MERGER, ['a', 'b'], ['ab', 'x'], false]
];

it.each(CASES)('%s cover the same ground, or not', (_, lineage, earlier, later, isSame) => {
	expect(coverSameGround({ lineage }, earlier.map(unitId), later.map(unitId))).toBe(isSame);
});

it('a merger that took a part of a third unit covers other ground', () => {
	const lineage = [...MERGER, step('c', 'ab', 'part')];
	const [earlier, later] = [['a', 'b', 'c'].map(unitId), ['ab', 'c'].map(unitId)];
	expect(coverSameGround({ lineage }, earlier, later)).toBe(false);
});

it('land without inhabitants that went to another unit does not make a merger unlike', () => {
	expect(
		coverSameGround(
			{ lineage: [step('a', 'b', 'area-only')] },
			['a', 'b'].map(unitId),
			['a', 'b'].map(unitId)
		)
	).toBe(true);
});
