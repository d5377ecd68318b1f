import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { BODIES, type Fact } from '#domain/fact.ts';
import type { DataPackage } from '#domain/package.ts';
import { quarterOf, quartersBetween } from '#domain/period.ts';
import { openNative } from '#engine/native.server.ts';
import { cellsOf } from '#engine/questions.ts';
import { loadFacts } from '#engine/tables.ts';
import { packageFiles, packageZip, type Accepted, type ExportedPackage } from '#export/data-package.ts';
import { askedOf } from '#export/template/asked.ts';
import { filesOfFolder } from '#ingest/package.server.ts';
import { readPackage } from '#ingest/package/read-package.ts';
import { linesOf, plainSum } from '../engine/plain-sum.ts';
import { smallPackage } from '../ingest/small-package.ts';
import { fact, plan } from './facts.ts';
import { packageIn } from './read-back.ts';

const FOLDERS = ['datasets', 'tests/fixtures/second-district'];
const NOTHING: Accepted = { facts: [], targets: [] };

/** A folder exported with what was accepted. */
function exported(folder: string, accepted: Partial<Accepted>): ExportedPackage {
	const data = packageIn(folder);
	return packageFiles({ files: filesOfFolder(folder), data, accepted: { ...NOTHING, ...accepted } });
}

/** Reading it again: nothing at all may be said of it. */
function readAgain({ files }: Pick<ExportedPackage, 'files'>): DataPackage {
	const { package: data, problems } = readPackage(files);
	expect(problems).toEqual([]);
	if (data === null) throw new Error('not read');
	return data;
}

/** The rows of one unit, quarter and indicator: "board 3 reported". */
const rowsAt = ({ facts }: Pick<DataPackage, 'facts'>, place: string): readonly string[] =>
	facts
		.filter(
			({ unit, period, indicator }) => `${unit} ${period.quarter ?? period.text} ${indicator}` === place
		)
		.map(({ body, count, origin, topic }) => [body, count, origin, topic].join(' ').trim());

describe.each(FOLDERS)('the folder %s', (folder) => {
	test('with nothing accepted is exported byte for byte', () => {
		const { files, dataCutOff, leftOut } = exported(folder, {});
		const before = filesOfFolder(folder);
		for (const [path, bytes] of before)
			expect({ path, bytes: strFromU8(files.get(path) ?? new Uint8Array()) }).toEqual({
				path,
				bytes: strFromU8(bytes)
			});
		expect([...files.keys()].toSorted()).toEqual([...before.keys()].toSorted());
		expect(dataCutOff).toBe(packageIn(folder).register.head.dataCutOff);
		expect(leftOut).toEqual(NOTHING);
	});

	test('holds every table, its descriptor too, under datasets/ in the zip', () => {
		const data = packageIn(folder);
		const { bytes, files } = packageZip({ files: filesOfFolder(folder), data, accepted: NOTHING });
		const unpacked = unzipSync(bytes);
		expect(Object.keys(unpacked).toSorted()).toEqual(
			[...files.keys()].map((path) => `datasets/${path}`).toSorted()
		);
		const again = new Map(
			Object.entries(unpacked).map(([path, part]) => [path.slice('datasets/'.length), part])
		);
		expect(readAgain({ files: again })).toEqual(data);
	});
});

describe('a reported figure', () => {
	test('takes the place of every illustrative row, whatever its body or grain', () => {
		const place = 'sai-son 2024-Q1 supervision';
		expect(rowsAt(packageIn('datasets'), place).every((row) => row.includes('illustrative'))).toBe(true);
		const data = readAgain(exported('datasets', { facts: [fact(`${place} 7`, { body: 'board' })] }));
		expect(rowsAt(data, place)).toEqual(['board 7 reported']);
	});

	test('leaves the tables of other years byte for byte', () => {
		const { files } = exported('datasets', { facts: [fact('sai-son 2024-Q1 supervision 7')] });
		const before = filesOfFolder('datasets');
		const changed = [...files].filter(
			([path, bytes]) => !Buffer.from(bytes).equals(before.get(path) ?? new Uint8Array())
		);
		expect(changed.map(([path]) => path).toSorted()).toEqual(['activities/2024.csv', 'datapackage.json']);
	});

	test('of 0 is a row with 0', () => {
		const data = readAgain(exported('datasets', { facts: [fact('sai-son 2024-Q1 supervision 0')] }));
		expect(rowsAt(data, 'sai-son 2024-Q1 supervision')).toEqual(['joint 0 reported']);
	});

	test('replaces an earlier report of the same body, in another grain too, and leaves other bodies alone', () => {
		const before = packageIn('tests/fixtures/second-district');
		const place =
			before.facts
				.filter(
					({ origin, period, body }) =>
						origin === 'reported' && period.grain === 'quarter' && body === 'joint'
				)
				.map(({ unit, period, indicator }) => `${unit} ${period.text} ${indicator}`)[0] ?? '';
		const monthly = place.replace(
			/-Q(\d)/,
			(_, quarter: string) => `-${String(Number(quarter) * 3 - 2).padStart(2, '0')}`
		);
		const facts = [fact(`${monthly} 4`)];
		const data = readAgain(exported('tests/fixtures/second-district', { facts }));
		const others = rowsAt(before, place).filter((row) => !row.startsWith('joint'));
		expect(rowsAt(data, place).toSorted()).toEqual([...others, 'joint 4 reported'].toSorted());
	});

	test('that says what a text already published stays as published, once', () => {
		const place = 'huyen-quoc-oai 2024-Q1 supervision';
		const before = rowsAt(packageIn('datasets'), place);
		const data = readAgain(exported('datasets', { facts: [fact(`${place} 4`)] }));
		expect(before).toContain('joint 4 published');
		expect(rowsAt(data, place)).toEqual(before);
	});

	test('of a year without a table makes one, described like its neighbours', () => {
		const { files, dataCutOff } = exported('datasets', { facts: [fact('ha-bang 2026-Q1 supervision 2')] });
		const data = readAgain({ files });
		expect(rowsAt(data, 'ha-bang 2026-Q1 supervision')).toEqual(['joint 2 reported']);
		expect([dataCutOff, data.register.head.dataCutOff]).toEqual(['2026-03-31', '2026-03-31']);
		const { resources } = JSON.parse(strFromU8(files.get('datapackage.json') ?? new Uint8Array())) as {
			resources: { name: string; path: string; schema: unknown }[];
		};
		const of = (year: number) => resources.find(({ path }) => path === `activities/${year}.csv`);
		expect(of(2026)?.name).toBe('activities-2026');
		expect(of(2026)?.schema).toEqual(of(2025)?.schema);
	});

	test('within the time the folder speaks for does not move its cut-off', () =>
		expect(exported('datasets', { facts: [fact('sai-son 2024-Q1 supervision 7')] }).dataCutOff).toBe(
			'2025-06-30'
		));

	test('that the register does not know, or not then, is left out and named', () => {
		const strange = [
			fact('no-such-unit 2024-Q1 supervision 1'),
			fact('sai-son 2024-Q1 no-such-indicator 1'),
			fact('sai-son 2026-Q1 supervision 1'),
			fact('sai-son 2024-Q1 conference 1'),
			fact('sai-son 2024 supervision 1'),
			fact('sai-son 2024-Q1 supervision 100000000'),
			fact('sai-son 2024-Q1 supervision 1', { source: '', file: '' })
		];
		const made = exported('datasets', { facts: strange });
		expect(made.leftOut.facts).toEqual(strange);
		expect(readAgain(made)).toEqual(packageIn('datasets'));
	});

	test('with a topic a spreadsheet would run has an apostrophe before it, which is taken off again', () => {
		const facts = [fact('sai-son 2024-Q1 supervision 1', { topic: '=cmd|calc', source: '-a\u0000b.xlsx' })];
		const made = exported('datasets', { facts });
		expect(strFromU8(made.files.get('activities/2024.csv') ?? new Uint8Array())).toContain(
			"sai-son,2024-Q1,supervision,joint,1,'=cmd|calc,reported,'-ab.xlsx"
		);
		const [row] = readAgain(made).facts.filter(
			({ origin, unit }) => origin === 'reported' && unit === 'sai-son'
		);
		expect(row).toMatchObject({ topic: '=cmd|calc', source: '-ab.xlsx' });
	});
});

test('rows after the cut-off that nobody read do not come alive when it moves', () => {
	const files = smallPackage({
		'activities/2025.csv':
			'unit,period,indicator,body,count,topic,origin,source\ndong-hoa,2025-Q4,supervision,board,9,,illustrative,demo\n'
	});
	const { package: data } = readPackage(files);
	if (data === null) throw new Error('not read');
	const accepted = { ...NOTHING, facts: [fact('dong-hoa 2026-Q1 supervision 1')] };
	const again = readAgain(packageFiles({ files, data, accepted }));
	expect(rowsAt(again, 'dong-hoa 2025-Q4 supervision')).toEqual([]);
});

test('a package without any activity gets its table', () => {
	const changes = { 'activities/2024.csv': null, 'datapackage.json': null };
	const files = new Map([...smallPackage(changes)]);
	const head = {
		name: 'small',
		titleVi: 'Nhỏ',
		titleEn: 'Small',
		dataCutOff: '2025-06-30',
		defaultView: '2024-Q1'
	};
	const resources = [...files.keys()].map((path) => ({ name: path.replace(/\W/g, '-'), path }));
	files.set('datapackage.json', new TextEncoder().encode(JSON.stringify({ ...head, resources })));
	const { package: data } = readPackage(files);
	if (data === null) throw new Error('not read');
	const accepted = { ...NOTHING, facts: [fact('dong-ha 2024-Q1 supervision 1')] };
	expect(rowsAt(readAgain(packageFiles({ files, data, accepted })), 'dong-ha 2024-Q1 supervision')).toEqual([
		'joint 1 reported'
	]);
});

describe('an accepted plan', () => {
	test('takes the place of the invented one, and of nothing else', () => {
		const before = packageIn('datasets').register.targets;
		const { targets } = readAgain(
			exported('datasets', { targets: [plan('commune 2022-Q1 supervision 9')] })
		).register;
		expect(targets).toHaveLength(before.length);
		expect(targets[0]).toMatchObject({
			kind: 'commune',
			value: 9,
			origin: 'reported',
			givenBy: 'HĐND huyện'
		});
	});

	test('takes the place of an earlier one of the same giver', () => {
		const before = packageIn('tests/fixtures/second-district').register.targets;
		const giver = 'HĐND huyện Suối Mơ (hư cấu)';
		const made = exported('tests/fixtures/second-district', {
			targets: [plan('town 2022-Q3 supervision 9', giver)]
		});
		const { targets } = readAgain(made).register;
		expect(targets).toHaveLength(before.length);
		expect(
			targets
				.filter(
					({ kind, period, indicator }) =>
						`${kind} ${period.text} ${indicator}` === 'town 2022-Q3 supervision'
				)
				.map(({ value }) => value)
		).toEqual([9]);
	});

	test('stands beside that of another giver in the table', () => {
		const { files } = exported('tests/fixtures/second-district', {
			targets: [plan('town 2022-Q3 supervision 9', 'UBND')]
		});
		const lines = strFromU8(files.get('targets.csv') ?? new Uint8Array())
			.split('\n')
			.filter((line) => line.startsWith('supervision,,town,2022-Q3'));
		expect(lines).toEqual([
			'supervision,,town,2022-Q3,9,UBND,Kế hoạch 01,reported',
			'supervision,,town,2022-Q3,2,HĐND huyện Suối Mơ (hư cấu),Chương trình công tác hư cấu,reported'
		]);
	});

	test('that no package may hold is left out and named', () => {
		const strange = [
			plan('sai-son 2024-01 supervision 1'),
			plan('sai-son 2026-Q1 supervision 1'),
			plan('commune 2024-Q1 conference 1'),
			plan('huyen-quoc-oai 2024-Q1 commendation-collective 1'),
			plan('sai-son 2024-Q1 supervision 1', ''),
			{ ...plan('sai-son 2024-Q1 supervision 1'), unit: null }
		];
		const made = exported('datasets', { targets: strange });
		expect(made.leftOut.targets).toEqual(strange);
		expect(readAgain(made)).toEqual(packageIn('datasets'));
	});
});

/** What communes may report: one to four figures a cell, of one body each, in quarters or in months. */
const { register } = packageIn('datasets');
const places = quartersBetween(quarterOf(2022, 1), quarterOf(2025, 3)).flatMap((quarter) => {
	const { units, indicators } = askedOf(register, quarter);
	return units.flatMap(({ unit }) => indicators.map(({ indicator }) => ({ unit, quarter, indicator })));
});
const report: fc.Arbitrary<Fact[]> = fc
	.record({
		place: fc.constantFrom(...places),
		isMonthly: fc.boolean(),
		body: fc.constantFrom(...BODIES),
		topics: fc.uniqueArray(
			fc
				.string({ unit: 'grapheme', maxLength: 8 })
				.map((text) => `x${text}x`.normalize('NFC').replace(/(?![\n\t])\p{Cc}/gu, '')),
			{ minLength: 1, maxLength: 3 }
		),
		count: fc.nat(500)
	})
	.map(({ place: { unit, quarter, indicator }, isMonthly, body, topics, count }) => {
		const month = quarter.replace(/-Q(\d)/, (_, n: string) => `-${String(Number(n) * 3).padStart(2, '0')}`);
		return topics.map((topic) =>
			fact(`${unit} ${isMonthly ? month : quarter} ${indicator} ${count}`, { body, topic })
		);
	});
/** One grain for each cell: what is accepted has been through that rule. */
const reports = fc
	.uniqueArray(report, {
		maxLength: 12,
		selector: ([first]) => `${first?.unit} ${first?.period.quarter} ${first?.indicator} ${first?.body}`
	})
	.map((all) => all.flat());

describe('what was accepted, exported and read again, is what the screen showed:', () => {
	const files = filesOfFolder('datasets');
	const data = packageIn('datasets');

	test('any reports, summed in plain TypeScript', () => {
		fc.assert(
			fc.property(reports, (facts) => {
				const again = readAgain(packageFiles({ files, data, accepted: { facts, targets: [] } }));
				expect(plainSum(again.facts)).toEqual(plainSum([...data.facts, ...facts]));
			}),
			{ numRuns: 25 }
		);
	});

	test('the same, by the engine', async () => {
		const facts = fc.sample(reports, { numRuns: 1, seed: 3 })[0] ?? [];
		const again = readAgain(packageFiles({ files, data, accepted: { facts, targets: [] } }));
		const connection = await openNative();
		await loadFacts(connection, [...data.facts, ...facts]);
		const onScreen = linesOf(await cellsOf(connection));
		await loadFacts(connection, again.facts);
		expect(linesOf(await cellsOf(connection))).toEqual(onScreen);
		await connection.close();
	});

	test('a second time the same bytes', () => {
		const facts = fc.sample(reports, { numRuns: 1, seed: 5 })[0] ?? [];
		const first = packageFiles({ files, data, accepted: { facts, targets: [] } });
		const second = packageFiles({
			files: first.files,
			data: readAgain(first),
			accepted: { facts, targets: [] }
		});
		for (const [path, bytes] of first.files)
			expect(strFromU8(second.files.get(path) ?? new Uint8Array())).toBe(strFromU8(bytes));
	});
});
