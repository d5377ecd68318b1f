import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BODIES } from '#domain/fact.ts';
import { readPackage } from '#ingest/package/read-package.ts';
import { activities, readSmall, smallPackage } from './small-package.ts';

const FILE = 'activities/2024.csv';

const row = fc.record({
	unit: fc.constantFrom('dong-ha', 'hoa-lac', 'thi-tran-binh-an'),
	quarter: fc.integer({ min: 1, max: 4 }),
	body: fc.constantFrom(...BODIES),
	count: fc.nat(50),
	topic: fc.constantFrom('', 'Đất đai', 'Môi trường, nước', 'Trích "dẫn"', 'hai\ndòng', 'Tiếp công dân')
});

/** Rows of distinct keys, as text: what two orders or encodings of one table have in common. */
const table = fc
	.uniqueArray(row, {
		selector: ({ unit, quarter, body, topic }) => [unit, quarter, body, topic].join('|'),
		maxLength: 25
	})
	.map((rows) =>
		rows.map(({ unit, quarter, body, count, topic }) => {
			const quoted = `"${topic.replaceAll('"', '""')}"`;
			return `${unit},2024-Q${quarter},supervision,${body},${count},${quoted},reported,demo`;
		})
	);

/** The facts as a set: where they stood does not matter. */
const factsOf = (text: string | Uint8Array) =>
	readSmall({ [FILE]: text })
		.package?.facts.map(({ unit, period, indicator, body, count, topic }) =>
			JSON.stringify([unit, period.text, indicator, body, count, topic])
		)
		.sort();

test('the order of rows does not matter to the facts, but it does to the version', () => {
	const twoOrders = table.chain((rows) =>
		fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))
	);
	fc.assert(
		fc.property(twoOrders, ([rows, shuffled]) => {
			const [a, b] = [activities(...rows), activities(...shuffled)];
			expect(factsOf(a)).toEqual(factsOf(b));
			expect(factsOf(a)).toHaveLength(rows.length);
			const versions = [a, b].map((text) => readSmall({ [FILE]: text }).package?.version);
			expect(versions[0] === versions[1]).toBe(a === b);
		}),
		{ numRuns: 60 }
	);
});

test('rows said twice are still one fact each', () => {
	fc.assert(
		fc.property(table, (rows) => {
			expect(factsOf(activities(...rows, ...rows))).toEqual(factsOf(activities(...rows)));
		}),
		{ numRuns: 60 }
	);
});

test('CRLF, LF and CR, NFC and NFD, with and without a mark give equal facts', () => {
	fc.assert(
		fc.property(
			table,
			fc.constantFrom('\r\n', '\r', '\n'),
			fc.constantFrom('NFC', 'NFD'),
			fc.boolean(),
			(rows, end, form, marked) => {
				const text = activities(...rows);
				const other = (marked ? '\ufeff' : '') + text.normalize(form).replaceAll('\n', end);
				expect(factsOf(other)).toEqual(factsOf(text));
			}
		),
		{ numRuns: 100 }
	);
});

test('whatever bytes stand in a file, reading ends with an answer and changes no prototype', () => {
	const before = Object.getOwnPropertyNames(Object.prototype);
	const start = new TextEncoder().encode(activities('dong-ha,2024-Q1,supervision,board,3,"a",reported,demo'));
	const mutated = fc
		.array(
			fc.tuple(
				fc.nat(start.length - 1),
				fc.constantFrom(...[...'",\r\n;\0_'].map((c) => c.charCodeAt(0)), 0xff)
			),
			{
				maxLength: 6
			}
		)
		.map((changes) => changes.reduce((bytes, [at, byte]) => bytes.with(at, byte), start));
	fc.assert(
		fc.property(mutated, fc.constantFrom(...smallPackage().keys()), (bytes, path) => {
			const reading = readPackage(new Map([...smallPackage(), [path, bytes]]));
			expect(reading.package === null).toBe(reading.problems.some(({ severity }) => severity === 'error'));
		}),
		{ numRuns: 500 }
	);
	expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});
