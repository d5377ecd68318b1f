export const STATES = ['missing', 'reported', 'partial', 'not-due', 'not-applicable', 'estimated'] as const;
/** Why a figure is there or is not. Silence (`missing`) is never 0; a `reported` 0 says "none, and we said so". */
export type State = (typeof STATES)[number];

/** A figure, or the reason why there is none. */
export interface Reading {
	readonly state: State;
	/** null exactly when nothing was counted: `missing`, `not-due`, `not-applicable`. */
	readonly value: number | null;
	/** Months covered, 1 to 3 (fewer than 3 only when `partial`); 0 where nothing was reported. */
	readonly months: number;
	/** Whether any row behind the figure is invented. */
	readonly illustrative: boolean;
	/** Set where a `partial` figure holds everything our data know: what lacks lies outside them. */
	readonly outsideOnly?: true;
}
