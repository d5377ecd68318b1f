import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseQuarter } from '#domain/period.ts';
import { readFile } from '#ingest/files/read-file.ts';
import { understandFile } from '#ingest/reports/understand.ts';
import type { DeskFile } from '#state/reports/desk-file.ts';
import type { Reader } from '#state/reports/desk.svelte.ts';
import { readerForCheck } from '../../../src/bin/check-file.ts';

const { reader, words } = readerForCheck(
	new Map(
		['units.csv', 'indicators.csv'].map((path) => [path, readFileSync(join('datasets', path))] as const)
	)
);

/** Reads as the worker does; `when` says from when on. */
export const readerHere = (when: () => Promise<unknown>): Reader => ({
	async read({ name, bytes, quarter, unit, today, answers }) {
		const reading = readFile(name, bytes, words);
		const report = understandFile(name, reading, reader, { quarter, unit, today, answers });
		await when();
		return { report, encoding: reading.encoding, sha256: '' };
	},
	cancel: () => {},
	close: () => {}
});

/** A file of the first quarter of 2024 on the desk, read as the worker reads it. */
export function deskFile(id: number, name: string, text: string): DeskFile {
	const bytes = new TextEncoder().encode(text);
	const reading = readFile(name, bytes, words);
	const report = understandFile(name, reading, reader, { quarter: parseQuarter('2024-Q1') });
	const { encoding } = reading;
	return { id, name, size: bytes.length, bytes, report, encoding, sha256: '', unit: null, notRead: null };
}
