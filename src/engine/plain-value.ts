import type { Value } from './connection.ts';

/**
 * A scalar of either engine as plain value: booleans become 1 or 0, 64-bit integers numbers.
 * @throws {RangeError} where a number would lose digits
 */
export function plainValue(value: unknown): Value {
	if (typeof value === 'boolean') return Number(value);
	if (typeof value !== 'bigint') return value as Value;
	if (!Number.isSafeInteger(Number(value))) throw new RangeError(`${value} is too large for a number`);
	return Number(value);
}
