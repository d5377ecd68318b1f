/** Below this base a percentage says less than the count: bases under 5 speak in counts. */
export const SMALL_BASE = 5;

/** Why a comparison gives no percentage. */
export type NoRatio =
	/** No figure now. */
	| 'no-figure'
	/** No figure to compare with. */
	| 'no-base'
	/** The unit did not exist, or the indicator was not counted, then. */
	| 'base-not-applicable'
	/** Not all of the period has been reported, now or then: the two are not alike. */
	| 'partial'
	/** Nothing can be a share of nothing. */
	| 'base-zero'
	/** The base is under 5: the change is given as a count. */
	| 'base-small';

/** Now and base, ratio and change, together; or the reason why there is no percentage. */
export interface Comparison {
	readonly now: number | null;
	readonly base: number | null;
	/** now − base; null where either is missing or not alike. */
	readonly difference: number | null;
	/** now ÷ base: 1.043 for "bằng 104,3%". */
	readonly ratioToBaseline: number | null;
	/** (now − base) ÷ base: 0.043 for "tăng 4,3%". */
	readonly changeRatio: number | null;
	readonly reason: NoRatio | null;
}

interface Side {
	readonly value: number | null;
	readonly state: string;
	/** Partial only because some of its ground lies outside our data. */
	readonly outsideOnly?: true;
}

function reasonFor(now: Side, base: Side): NoRatio | null {
	if (now.value === null) return 'no-figure';
	if (base.value === null) return base.state === 'not-applicable' ? 'base-not-applicable' : 'no-base';
	// The same parts are known on both sides: they are alike, whatever lies outside our data.
	const lackTheSame = now.outsideOnly === true && base.outsideOnly === true;
	if (!lackTheSame && (now.state === 'partial' || base.state === 'partial')) return 'partial';
	if (base.value === 0) return 'base-zero';
	return base.value < SMALL_BASE ? 'base-small' : null;
}

/** Compares a figure with its baseline. A base of 0, missing or unlike gives a reason, never a number. */
export function compare(now: Side, base: Side): Comparison {
	const reason = reasonFor(now, base);
	const alike = reason === null || reason === 'base-zero' || reason === 'base-small';
	const difference = alike ? (now.value as number) - (base.value as number) : null;
	const hasRatio = reason === null;
	return {
		now: now.value,
		base: base.value,
		difference,
		ratioToBaseline: hasRatio ? (now.value as number) / (base.value as number) : null,
		changeRatio: hasRatio ? (difference as number) / (base.value as number) : null,
		reason
	};
}
