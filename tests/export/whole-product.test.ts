import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { openNative } from '#engine/native.server.ts';
import { packageZip } from '#export/data-package.ts';
import { filesOfFolder } from '#ingest/package.server.ts';
import { asFacts, asTargets } from '#keeping/as-facts.ts';
import { EMPTY, type Journal } from '#keeping/journal.ts';
import { figuresWith } from '#state/with-kept.ts';
import { accepted, fact, target } from '../keeping/samples.ts';
import { packageIn } from './read-back.ts';

const NO_COUNTS = { fresh: 0, equal: 0, replaced: 0 };
const journal: Journal = {
	archive: [],
	entries: [
		{
			...accepted(
				[
					fact({ unit: 'hoa-thach', period: '2024-Q1', count: 9, topic: '-khảo sát', file: '=bao-cao.csv' }),
					fact({ unit: 'hoa-thach', period: '2024-Q1', count: 2, topic: "'-khảo sát" }),
					fact({ unit: 'sai-son', period: '2024-02', indicator: 'reception', count: 3 }),
					fact({ unit: 'ha-bang', period: '2026-Q1', count: 4 })
				],
				[
					target({ unit: 'hoa-thach', period: '2024', value: 12, givenBy: 'HĐND huyện' }),
					target({
						unit: 'hoa-thach',
						period: '2024',
						value: 10,
						givenBy: 'Đảng ủy',
						document: '+ Nghị quyết'
					})
				]
			),
			kind: 'import',
			id: 'one',
			at: '2026-04-05T02:00:00Z',
			counts: NO_COUNTS
		}
	]
};

/** The zip unpacked as an office would; answers its `datasets` folder. */
function unpacked(): string {
	const files = filesOfFolder('datasets');
	const data = packageIn('datasets');
	const [facts, targets] = [asFacts(journal, data.register), asTargets(journal, data.register)];
	const zip = packageZip({ files, data, accepted: { facts: facts.fitting, targets: targets.fitting } });
	const folder = mkdtempSync(join(tmpdir(), 'giao-ban-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [path, bytes] of Object.entries(unzipSync(zip.bytes))) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), bytes);
	}
	return join(folder, 'datasets');
}

test('an exported folder, unpacked and served, shows what the screen showed before, and takes reports in', async () => {
	const folder = unpacked();
	const served = packageIn(folder); // every rule and every hash is checked here
	const connection = await openNative();
	onTestFinished(() => connection.close());
	const before = await figuresWith(connection, packageIn('datasets'), journal);
	const after = await figuresWith(connection, served, EMPTY);
	expect(after.cube).toEqual(before.cube);
	expect(after.register).toEqual(before.register);
	const topics = served.facts.filter(({ unit, period }) => unit === 'hoa-thach' && period.text === '2024-Q1');
	expect(topics.map(({ topic }) => topic)).toEqual(expect.arrayContaining(['-khảo sát', "'-khảo sát"]));
});

test('the command line takes reports against an exported folder', () => {
	const folder = unpacked();
	const report = join(folder, '..', 'bao-cao.csv');
	writeFileSync(report, 'Đơn vị;Quý;Giám sát\nHạ Bằng;I/2026;4\n');
	const { stdout, status } = spawnSync(process.execPath, ['src/bin/check.js', '--json', report], {
		encoding: 'utf8',
		env: { ...process.env, GIAO_BAN_DATASETS: folder, NODE_ENV: 'production', VITEST: undefined }
	});
	expect({ status, told: JSON.parse(stdout) }).toMatchObject({
		status: 0,
		told: { verdict: 'accept', facts: [{ unit: 'ha-bang', quarter: '2026-Q1', value: 4 }] }
	});
});
