import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'giao-ban-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string): string => {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
};

const right = put('right.csv', 'Đơn vị;Quý;Giám sát\nSài Sơn;I/2024;3\nĐông Yên;I/2024;2\n');
const other = put(
	'other.csv',
	'Đơn vị;Quý;Giám sát\nSài Sơn;I/2024;4\nĐông Yên;I/2024;2\nPhú Mãn;I/2024;1\n'
);
const wrong = put('wrong.csv', 'Đơn vị;Giám sát\nSài Sơn;3\n');

function check(...words: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/bin/check.js', ...words], {
		encoding: 'utf8',
		env: { ...process.env, NODE_ENV: 'production', VITEST: undefined }
	});
	return { status, stdout, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
}

const json = (...words: readonly string[]) =>
	check('--json', ...words).lines.map((line): Record<string, unknown> => JSON.parse(line));

beforeAll(() => void check(right)); // bundles

test('a right file is accepted without a word', () => {
	const { status, stdout, stderr } = check('--json', right);
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	const told = JSON.parse(stdout);
	expect(Object.keys(told)).toEqual(['file', 'verdict', 'ms', 'messages', 'facts']);
	expect(told).toMatchObject({ file: right, verdict: 'accept', messages: [] });
	expect(told.ms).toBeTypeOf('number');
	expect(told.facts).toEqual([
		{ unit: 'sai-son', quarter: '2024-Q1', indicator: 'supervision', body: 'joint', value: 3 },
		{ unit: 'dong-yen', quarter: '2024-Q1', indicator: 'supervision', body: 'joint', value: 2 }
	]);
});

test('files are taken in order, each against the earlier ones', () => {
	const [first, second] = json(right, other);
	expect(first).toMatchObject({ verdict: 'accept' });
	expect(second).toMatchObject({
		verdict: 'accept_with_warning',
		messages: [
			{ code: 'conflict', severity: 'error', row: 2, column: 3 },
			{ code: 'same_fact_twice', severity: 'note', row: 3, column: 3 }
		],
		facts: [{ unit: 'phu-man', quarter: '2024-Q1', indicator: 'supervision', body: 'joint', value: 1 }]
	});
	expect(json(other, right)[0]).toMatchObject({ verdict: 'accept' });
});

test('a rejected file makes the status 1 and stores nothing', () => {
	expect(check('--json', wrong).status).toBe(1);
	expect(json(wrong, right)).toMatchObject([
		{ verdict: 'reject', facts: [], messages: [{ code: 'quarter_unknown' }] },
		{ verdict: 'accept' }
	]);
});

test('the quarter asked for is taken where the file tells none', () => {
	for (const words of [['--quarter', '2024-Q1'], ['--quarter=2024-Q1']])
		expect(json(...words, wrong)).toMatchObject([
			{ verdict: 'accept', facts: [{ quarter: '2024-Q1', value: 3 }] }
		]);
});

test('a file that is not there is rejected, and a folder too', () => {
	for (const path of [join(folder, 'none.csv'), folder])
		expect(json(path)).toMatchObject([{ verdict: 'reject', messages: [{ code: 'unreadable_file' }] }]);
});

test.each([
	[[]],
	[['--json']],
	[['--nonsense', right]],
	[['--quarter', 'soon', right]],
	[['--quarter']],
	[['--lang', 'fr', right]]
])('bad usage %j is said on standard error', (words) => {
	const { status, stdout, stderr } = check(...words);
	expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
	expect(stderr).toContain('Usage:');
});

test('people read verdict, problems with row and column, and figures', () => {
	const { stdout } = check(right, other);
	expect(stdout).toContain('right.csv: nhận (2 số liệu)');
	expect(stdout).toContain('other.csv: nhận, có cảnh báo (1 số liệu)');
	expect(stdout).toMatch(/LỖI .*other\.csv, dòng 2, cột 3: ghi 4/);
	expect(check('--lang', 'en', other).stdout).toContain('accept (3 facts)');
});
