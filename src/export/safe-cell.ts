import { isRun } from '#domain/guarded-text.ts';

/** Text as no spreadsheet runs it: an apostrophe stands before what it would run. Done twice it is the same as once. */
export const safeText = (text: string): string => (isRun(text) ? `'${text}` : text);
