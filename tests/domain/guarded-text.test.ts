import { guarded, isRun, unguarded } from '#domain/guarded-text.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('a guard before what a spreadsheet would run', () => {
	test.each([
		['=1+1', "'=1+1"],
		['-5', "'-5"],
		[' ＠x', "' ＠x"],
		["'=1+1", "''=1+1"],
		["''-", "'''-"]
	])('%j is written as %j and read back', (found, written) => {
		expect(guarded(found)).toBe(written);
		expect(unguarded(written)).toBe(found);
	});

	test.each(['giám sát', "'quoted'", "d'Artagnan", "'", '', "'nháy đơn"])('%j is left alone', (found) => {
		expect(guarded(found)).toBe(found);
		expect(unguarded(found)).toBe(found);
	});

	test('is never run, and taking it off gives back any text', () =>
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom("'", '=', '-', '＋', ' ', '\t', 'a', 'ễ') }), (found) => {
				expect(isRun(guarded(found))).toBe(false);
				expect(unguarded(guarded(found))).toBe(found);
			})
		));
});
