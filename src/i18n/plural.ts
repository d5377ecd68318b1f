import { plainText } from './traced.ts';

/** English: `1 unit`, `21 units`; the count as it is written, traced or not. */
export const plural = (count: string, one = 'unit', many = `${one}s`): string =>
	`${count} ${plainText(count) === '1' ? one : many}`;

/** English: `The one unit has`, `All 21 units have`. */
export const allUnitsHave = (count: string): string =>
	plainText(count) === '1' ? 'The one unit has' : `All ${count} units have`;
