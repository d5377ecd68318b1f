import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { INTEGRITY } from '#engine/wasm/integrity.ts';

const FILES = { wasm: 'duckdb-eh.wasm', worker: 'duckdb-browser-eh.worker.js' };

for (const [kind, file] of Object.entries(FILES))
	it(`the installed ${file} is the one that was adopted`, () => {
		const bytes = readFileSync(`node_modules/@duckdb/duckdb-wasm/dist/${file}`);
		const hash = createHash('sha256').update(bytes).digest('base64');
		expect(`sha256-${hash}`).toBe(INTEGRITY[kind as keyof typeof FILES]);
	});
