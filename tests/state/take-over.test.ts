import { buildCube } from '#cube/build-cube.ts';
import { readingAt } from '#cube/cube.ts';
import { parseIndicatorId } from '#domain/indicator.ts';
import { parseQuarter } from '#domain/period.ts';
import { parseUnitId } from '#domain/unit.ts';
import { openNative } from '#engine/native.server.ts';
import { cellsOf } from '#engine/questions.ts';
import { loadFacts } from '#engine/tables.ts';
import { filesOfFolder, readFolder } from '#ingest/package.server.ts';
import { EMPTY, type Journal } from '#keeping/journal.ts';
import { takeOver, type Prerendered, type TakeOver } from '#state/take-over.ts';
import { beforeAll, describe, expect, test } from 'vitest';

const files = filesOfFolder('datasets');
const UNIT = parseUnitId('hoa-thach');
const QUARTER = parseQuarter('2024-Q1');
const INDICATOR = parseIndicatorId('supervision');

let prerendered: Prerendered;

beforeAll(async () => {
	const data = readFolder('datasets').package;
	if (data === null) throw new Error('datasets/ has errors');
	const connection = await openNative();
	await loadFacts(connection, data.facts);
	prerendered = { cube: buildCube(data.register, await cellsOf(connection)), version: data.version };
	await connection.close();
});

interface Served {
	readonly files?: ReadonlyMap<string, Uint8Array>;
	readonly journal?: Journal;
}

/** The same take-over as in the tab, on the native engine and a folder held in memory. */
const run = (served: Served = {}, before = prerendered): Promise<TakeOver> =>
	takeOver(
		{
			openEngine: openNative,
			journal: () => Promise.resolve(served.journal ?? EMPTY),
			fetchFile: (path) => {
				const bytes = (served.files ?? files).get(path);
				return bytes === undefined ? Promise.reject(new Error(path)) : Promise.resolve(bytes);
			}
		},
		before
	);

const replaced = (path: string, change: (text: string) => string): ReadonlyMap<string, Uint8Array> => {
	const text = new TextDecoder().decode(files.get(path));
	return new Map([...files, [path, new TextEncoder().encode(change(text))]]);
};

function supervisionsOf(result: TakeOver): number | null {
	if (result.standing === 'kept' || UNIT === null || QUARTER === null || INDICATOR === null) return null;
	return readingAt(result.figures.cube, UNIT, QUARTER, INDICATOR).value;
}

const accepted = (count: number): Journal => ({
	archive: [],
	entries: [
		{
			id: 'one',
			at: '2024-04-05T08:00:00.000Z',
			kind: 'import',
			declined: [],
			files: [],
			facts:
				UNIT === null || INDICATOR === null
					? []
					: [
							{
								unit: UNIT,
								period: '2024-Q1',
								indicator: INDICATOR,
								body: 'joint',
								topic: '',
								count,
								source: 'report',
								file: 'report.csv',
								sheet: null,
								row: 2,
								column: 2
							}
						],
			targets: [],
			counts: { fresh: 1, equal: 0, replaced: 0 }
		}
	]
});

describe('the engine takes over', () => {
	test('and confirms what the build has computed from the same data', async () => {
		const result = await run();
		expect(result.standing).toBe('confirmed');
		expect(supervisionsOf(result)).toBe(3);
	});

	test('with the figures of newer data', async () => {
		const newer = replaced('activities/2024.csv', (text) => {
			const line = text.split('\n').find((row) => row.startsWith('hoa-thach,2024-Q1,supervision,')) ?? '';
			return text.replace(line, `${line}\nhoa-thach,2024-Q1,supervision,joint,9,another one,reported,office`);
		});
		const result = await run({ files: newer });
		expect(result.standing).toBe('newer');
		expect(supervisionsOf(result)).toBe(9); // reported: the invented rows are replaced, not added to
	});

	test('and says how many cells disagree where the same data gave other figures', async () => {
		const states = prerendered.cube.states.slice();
		states[0] = (states[0] ?? 0) + 1;
		const result = await run({}, { ...prerendered, cube: { ...prerendered.cube, states } });
		expect(result).toMatchObject({ standing: 'disagrees', cells: 1 });
	});

	test('but not with a folder that does not fit its schema, whose errors it hands on', async () => {
		const broken = replaced('activities/2024.csv', (text) => text.replace('unit,period', 'unit,when'));
		const result = await run({ files: broken });
		expect(result.standing).toBe('kept');
		expect(result.standing === 'kept' && result.problems.map(({ code }) => code)).toContain('missing_column');
	});

	test('with what was accepted on this machine in the place of invented figures, and still confirms the shipped ones', async () => {
		const result = await run({ journal: accepted(6) });
		expect(result.standing).toBe('confirmed');
		expect(supervisionsOf(result)).toBe(6);
	});

	test('and rejects where not even the list of files can be had', async () => {
		await expect(run({ files: new Map() })).rejects.toThrow('datapackage.json');
	});
});
