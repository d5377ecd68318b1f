/** TAB, CR or NUL first, or a sign that begins a formula, in its full-width form too, with or without blanks before it. */
const RUN_BY_SPREADSHEETS = /^(?:[\t\r\0]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/** Whether a spreadsheet may take the text for a formula or a command. */
export const isRun = (text: string): boolean => RUN_BY_SPREADSHEETS.test(text);

/** Text as no spreadsheet runs it: an apostrophe stands before what it would run. Done twice it is the same as once. */
export const safeText = (text: string): string => (isRun(text) ? `'${text}` : text);
