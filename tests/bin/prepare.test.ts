import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isSupported } from '../../src/bin/prepare.js';

const RANGE = JSON.parse(readFileSync('package.json', 'utf8')).engines.node;

test.each([
	['18.20.0', false],
	['20.18.3', false],
	['20.19.0', true],
	['20.20.1', true],
	['21.7.0', false],
	['22.11.0', false],
	['22.12.0', true],
	['23.1.0', false],
	['24.0.0', true],
	['26.3.1', true]
])('Node %s is supported: %s', (version, expected) => {
	expect(isSupported(version, RANGE)).toBe(expected);
});

test('what runs before the packages are there needs none of them', () => {
	for (const name of [
		'src/bin/prepare.js',
		'src/bin/content-version.js',
		'src/bin/compress.js',
		'tests/browser.js'
	]) {
		const imported = [...readFileSync(name, 'utf8').matchAll(/^import .* from '([^']+)'/gm)].map(
			([, from = '']) => from
		);
		expect(imported.filter((from) => !/^(node:|\.)/.test(from))).toEqual([]);
	}
});
