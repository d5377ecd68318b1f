import type { Target } from '#domain/package.ts';

const planKey = ({ indicator, unit, kind, period }: Target): string =>
	JSON.stringify([indicator, unit, kind, period.text]);

const giverKey = (target: Target): string => JSON.stringify([planKey(target), target.givenBy]);

/**
 * Accepted plans stand before the served ones, as on the screen. They take the place of invented ones for the same, and
 * of earlier ones of the same giver; a plan of another giver stands beside them.
 */
export function plansOver(served: readonly Target[], accepted: readonly Target[]): readonly Target[] {
	const plans = new Set(accepted.map(planKey));
	const givers = new Set(accepted.map(giverKey));
	const isReplaced = (target: Target): boolean =>
		target.origin === 'illustrative' ? plans.has(planKey(target)) : givers.has(giverKey(target));
	return [...accepted, ...served.filter((target) => !isReplaced(target))];
}
