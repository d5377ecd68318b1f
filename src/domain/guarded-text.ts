/** TAB, CR or NUL first, or a sign that begins a formula, in its full-width form too, with or without blanks before it. */
const RUN = String.raw`(?:[\t\r\0]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])`;
const RUN_BY_SPREADSHEETS = new RegExp(`^${RUN}`, 'u');
const RUN_UNDER_GUARD = new RegExp(`^'*${RUN}`, 'u');
const GUARDED = new RegExp(`^'+${RUN}`, 'u');

/** Whether a spreadsheet may take the text for a formula or a command. */
export const isRun = (text: string): boolean => RUN_BY_SPREADSHEETS.test(text);

/**
 * Text of our own tables as no spreadsheet runs it: an apostrophe stands before what it would run. Text that looks
 * guarded already gets one more, so that taking one off always gives back what was there.
 */
export const guarded = (text: string): string => (RUN_UNDER_GUARD.test(text) ? `'${text}` : text);

/** What was guarded: takes off one apostrophe, and only where `guarded` put it. */
export const unguarded = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);
