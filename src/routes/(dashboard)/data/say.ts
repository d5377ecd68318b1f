import type { Outcome } from '#keeping/outcome.ts';

/** Tells the clerk what came of an act: what was done, or why not. Answers whether it was done. */
export type Say = (outcome: Outcome<unknown>, done: string, undone: (why: string) => string) => boolean;
