import { standAt, type FigureChange, type Stand, type Version } from '#cube/changes.ts';
import type { DataPackage } from '#domain/package.ts';
import type { Connection } from '#engine/connection.ts';
import { openNative } from '#engine/native.server.ts';
import { cellsOf } from '#engine/questions.ts';
import { EMPTY, type Entry, type Journal } from '#keeping/journal.ts';
import { figuresAside, figuresWith } from '#state/with-kept.ts';
import { whatChanged, type Changed, type VersionName, type WhatChanged } from '#state/what-changed.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageIn } from '../export/read-back.ts';
import { accepted, fact } from '../keeping/samples.ts';

let connection: Connection;
let data: DataPackage;
let built: Version;
beforeAll(async () => {
	data = packageIn('datasets');
	connection = await openNative();
	built = await figuresWith(connection, data, EMPTY);
});
afterAll(() => connection.close());

const AT = '2026-04-05T02:00:00Z';
const told = (id: string, ...facts: ReturnType<typeof fact>[]): Entry => ({
	...accepted(facts),
	kind: 'import',
	id,
	at: AT,
	counts: { fresh: 0, equal: 0, replaced: 0 }
});
const mark = (id: string, kind: 'undo' | 'redo', of: string): Entry => ({ kind, id, at: AT, of });
const journalOf = (...entries: Entry[]): Journal => ({ entries, archive: [] });

const between = (journal: Journal, from: VersionName, to: VersionName): Promise<WhatChanged> =>
	whatChanged({ built, figuresAt: (then) => figuresAside(connection, data, then) }, journal, from, to);

const shown = ({ state, value, illustrative }: Stand): string =>
	value === null ? state : `${value}${illustrative ? '*' : ''}`;
const line = ({ unit, span, indicator, before, after, by }: Changed): string =>
	`${unit} ${span} ${indicator}: ${shown(before)} -> ${shown(after)} by ${by.map(({ id }) => id).join('+') || 'none'}`;
const lines = async (journal: Journal, from: VersionName, to: VersionName): Promise<string[]> =>
	(await between(journal, from, to)).changed.map(line);

const said = (count: number, more: Parameters<typeof fact>[0] = {}) =>
	fact({ unit: 'hoa-thach', period: '2024-Q1', body: 'joint', count, ...more });

describe('what changed between two versions', () => {
	test('an import gives a figure in the place of the invented ones; nothing else has changed', async () => {
		const [only, ...rest] = await lines(journalOf(told('a', said(90))), 0, 1);
		expect(only).toMatch(/^hoa-thach 2024-Q1 supervision: \d+\* -> 90 by a$/);
		expect(rest).toEqual([]);
	});

	test('an undoing gives back what stood; a redoing takes it again; of both together nothing is left', async () => {
		const journal = journalOf(told('a', said(90)), mark('b', 'undo', 'a'), mark('c', 'redo', 'a'));
		expect(await lines(journal, 1, 2)).toEqual([expect.stringMatching(/: 90 -> \d+\* by b$/)]);
		expect(await lines(journal, 2, 3)).toEqual([expect.stringMatching(/: \d+\* -> 90 by c$/)]);
		expect(await lines(journal, 1, 3)).toEqual([]);
		expect(await lines(journal, 0, 3)).toEqual([expect.stringMatching(/-> 90 by a\+b\+c$/)]);
	});

	test('a conflict decided for the new figure is its doing; kept figures, repeats and late undoings did nothing', async () => {
		const kept: Entry = { ...told('c'), declined: [said(7)] } as Entry;
		const journal = journalOf(
			told('a', said(90)),
			told('b', said(91)),
			kept,
			told('d', said(91)),
			mark('e', 'undo', 'a')
		);
		expect(await lines(journal, 1, 5)).toEqual(['hoa-thach 2024-Q1 supervision: 90 -> 91 by b']);
		expect(await lines(journal, 2, 5)).toEqual([]);
	});

	test('zero is a figure, silence is none; a moved cut-off changes what other silence means, and is only counted', async () => {
		const journal = journalOf(told('a', fact({ unit: 'ha-bang', period: '2026-Q1', count: 0 })));
		const { changed, silent } = await between(journal, 0, 1);
		expect(changed.map(line)).toEqual(['ha-bang 2026-Q1 supervision: not-due -> 0 by a']);
		expect(silent).toBeGreaterThan(100);
	});

	test('a folder that differs from the build is told without an import', async () => {
		const other = { ...data, facts: data.facts.filter(({ unit }) => unit !== 'hoa-thach') };
		const figuresAt = (then: Journal) => figuresAside(connection, other, then);
		const { changed } = await whatChanged({ built, figuresAt }, EMPTY, 'built', 0);
		expect(changed.length).toBeGreaterThan(3);
		expect(new Set(changed.map(({ unit, by }) => `${unit} ${by.length}`))).toEqual(new Set(['hoa-thach 0']));
	});

	test('asking of another version leaves what the engine holds', async () => {
		const held = await cellsOf(connection);
		await lines(journalOf(told('a', said(90)), told('b', said(91))), 0, 1);
		expect(await cellsOf(connection)).toEqual(held);
	});
});

const imports = fc.array(
	fc.record({
		unit: fc.constantFrom('hoa-thach', 'sai-son', 'huyen-quoc-oai'),
		period: fc.constantFrom('2024-Q1', '2023-Q4', '2025-03', '2025-Q4'),
		body: fc.constantFrom('board' as const, 'joint' as const),
		count: fc.nat(3),
		undone: fc.nat(5)
	}),
	{ maxLength: 6 }
);

/** The journal that accepts each row by itself, and undoes an earlier one where there is such a number. */
const journalFrom = (rows: readonly (Parameters<typeof fact>[0] & { undone: number })[]): Journal =>
	journalOf(
		...rows.flatMap((row, index) => [
			told(`${index}`, fact(row)),
			...(row.undone < index ? [mark(`u${index}`, 'undo', `${row.undone}`)] : [])
		])
	);

const key = ({ unit, span, indicator }: Pick<FigureChange, 'unit' | 'span' | 'indicator'>): string =>
	`${unit} ${span} ${indicator}`;

test('the older version with the listed changes is the newer one, and each of its rows has its import', async () => {
	await fc.assert(
		fc.asyncProperty(imports, fc.nat(12), async (rows, at) => {
			const journal = journalFrom(rows);
			const from = at % (journal.entries.length + 1);
			const { changed, before, after } = await between(journal, from, journal.entries.length);
			const changes = new Map(changed.map((change) => [key(change), change]));
			const unlike: string[] = [];
			for (const unit of after.cube.units)
				for (const quarter of after.cube.quarters)
					for (const indicator of after.cube.indicators) {
						const place = key({ unit, span: quarter, indicator });
						const told = changes.get(place)?.after ?? standAt(before, unit, quarter, indicator);
						const now = standAt(after, unit, quarter, indicator);
						if (told.value === null && now.value === null) continue; // silence is counted, not listed
						if (JSON.stringify(told) !== JSON.stringify(now)) unlike.push(place);
					}
			expect(unlike).toEqual([]);
			const unexplained = changed.filter(({ by }) => by.length === 0);
			const hasMoved = before.register.head.dataCutOff !== after.register.head.dataCutOff;
			expect(hasMoved ? [] : unexplained).toEqual([]);
		}),
		{ numRuns: 6 }
	);
});
