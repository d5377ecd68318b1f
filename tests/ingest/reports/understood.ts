import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFile, readerForCheck, type CheckedFile } from '../../../src/bin/check-file.ts';
import { parseQuarter } from '#domain/period.ts';
import { NO_STORE, type Store } from '#ingest/reports/settle.ts';

const register = new Map(
	['units.csv', 'indicators.csv'].map((path) => [path, readFileSync(join('datasets', path))] as const)
);
export const checker = readerForCheck(register);

/** A file by the very way of the command: bytes in, verdict, facts and problems out. */
export function understood(
	text: string,
	file = 'bao-cao.csv',
	asked = '',
	store: Store = NO_STORE,
	today?: string
): CheckedFile {
	return checkFile(checker, store, file, new TextEncoder().encode(text), parseQuarter(asked), today);
}

/** "sai-son 2024-Q1 supervision 3", with the body where somebody is named. */
export const factLines = ({ facts }: Pick<CheckedFile, 'facts'>): readonly string[] =>
	facts
		.map(({ unit, quarter, indicator, body, value }) =>
			[unit, quarter, indicator, ...(body === 'joint' ? [] : [body]), value].join(' ')
		)
		.toSorted();

/** A report, and what is to come of it. */
export interface Case {
	readonly is: string;
	readonly text: string;
	readonly file?: string;
	readonly asked?: string;
	/** "unit indicator count" of the quarter, 2024-Q1 unless `in` says another; or whole fact lines. */
	readonly facts: readonly string[];
	readonly verdict?: 'accept' | 'accept_with_warning' | 'reject';
	/** Codes of problems, each once; notes need not be told. */
	readonly codes?: readonly string[];
}

const codesOf = ({ problems }: CheckedFile): readonly string[] =>
	[...new Set(problems.filter(({ severity }) => severity !== 'note').map(({ code }) => code))].toSorted();

const whole = (fact: string): string => (/\d{4}(-Q\d)? /.test(fact) ? fact : fact.replace(' ', ' 2024-Q1 '));

/** Every case a test: its facts, its verdict and the codes of what is wrong; a right file has none. */
export function tryCases(cases: readonly Case[]): void {
	test.each(cases.map((each) => [each.is, each] as const))('%s', (_, each) => {
		const checked = understood(each.text, each.file, each.asked);
		const { facts, codes = [], verdict = codes.length === 0 ? 'accept' : 'accept_with_warning' } = each;
		expect({ verdict: checked.verdict, facts: factLines(checked), codes: codesOf(checked) }).toEqual({
			verdict,
			facts: facts.map(whole).toSorted(),
			codes: [...codes].toSorted()
		});
	});
}
