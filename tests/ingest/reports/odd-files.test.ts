import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFile } from '../../../src/bin/check-file.ts';
import { NO_STORE } from '#ingest/reports/settle.ts';
import { checker, factLines } from './understood.ts';

const FOLDER = join('tests', 'fixtures', 'odd');
const EXPECTED = '.expected.json';

/** What is to come of a file: fact lines, and problems as "severity code row column". */
interface Expected {
	readonly verdict: string;
	readonly facts: readonly string[];
	readonly problems: readonly string[];
}

const files = readdirSync(FOLDER).filter((name) => !name.endsWith(EXPECTED));

test.each(files)('%s', (name) => {
	const path = join(FOLDER, name);
	const expected = JSON.parse(readFileSync(path + EXPECTED, 'utf8')) as Expected;
	const checked = checkFile(checker, NO_STORE, name, readFileSync(path), null);
	const problems = checked.problems.map(({ severity, code, row, column }) =>
		[
			severity,
			code,
			...(row === undefined ? [] : [`row ${row}`]),
			...(column === undefined ? [] : [`column ${column}`])
		].join(' ')
	);
	expect({ verdict: checked.verdict, facts: factLines(checked), problems }).toEqual(expected);
});

test('a file with nothing wrong in it earns no warning, and one with a warning has something wrong', () => {
	const expected = files.map(
		(name) => JSON.parse(readFileSync(join(FOLDER, name + EXPECTED), 'utf8')) as Expected
	);
	for (const { verdict, problems } of expected)
		expect(verdict === 'accept', verdict).toBe(problems.every((problem) => problem.startsWith('note ')));
});
