import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBullet } from '#views/bullet.ts';

describe('a bullet', () => {
	it('leaves a fifth of room beyond its longest mark', () => {
		expect(placeBullet(42, 21, false)).toEqual({ barWidth: 83.33, goalX: 41.67, short: null });
		expect(placeBullet(21, 42, false)).toEqual({ barWidth: 41.67, goalX: 83.33, short: null });
	});

	it('draws what is missing to the plan only where it is said to be behind', () => {
		expect(placeBullet(1, 2, true).short).toEqual({ x1: 41.67, x2: 83.33 });
		expect(placeBullet(1, 2, false).short).toBeNull();
	});

	it('has no bar where there is no figure, and never one at 0', () => {
		expect(placeBullet(null, 4, true)).toEqual({ barWidth: null, goalX: 83.33, short: null });
	});

	it('has no plan line where there is no plan', () => {
		expect(placeBullet(4, null, false)).toEqual({ barWidth: 83.33, goalX: null, short: null });
	});

	it('stands at the left for a reported 0 and for a plan of 0', () => {
		expect(placeBullet(0, 4, true)).toEqual({ barWidth: 0, goalX: 83.33, short: { x1: 0, x2: 83.33 } });
		expect(placeBullet(0, 0, false)).toEqual({ barWidth: 0, goalX: 0, short: null });
	});

	it('of nothing is nothing', () => {
		expect(placeBullet(null, null, false)).toEqual({ barWidth: null, goalX: null, short: null });
	});
});

it('every bullet lies within its width, and the longer mark stands further right', () => {
	const count = fc.nat(100_000);
	const holds = fc.property(count, count, (actual, target) => {
		const { barWidth, goalX } = placeBullet(actual, target, false) as { barWidth: number; goalX: number };
		for (const x of [barWidth, goalX]) expect(x >= 0 && x <= 100).toBe(true);
		expect((barWidth - goalX) * (actual - target)).toBeGreaterThanOrEqual(0);
	});
	fc.assert(holds);
});
