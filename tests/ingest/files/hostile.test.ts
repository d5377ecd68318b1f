import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encoders } from './encoders.ts';
import { bytesOf, readBytes, REPORT } from './reading.ts';
import { packed, partsOf, sheetData } from './workbooks.ts';

const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype);
const parts = partsOf({
	sheets: [sheetData([['Xã Hòa Thạch', 1, '="a"'], ['X· Hßa', 2]]), '<sheetData/>'], // prettier-ignore
	shared: ['a', 'b'],
	formats: ['dd/mm/yyyy']
});

const files: readonly Uint8Array[] = [
	...Object.values(encoders).map((encode) => encode(REPORT)),
	bytesOf('a,"b\nc",d\n"1""2","3",\n'),
	packed(parts),
	packed(parts, 0) // stored, so that changes reach the XML and not only the inflater
];

/** Bytes that mean something to one of the readers. */
const TELLING = Array.from('",;\t|\r\n\0<>&/!?\'=PK\u00ff\u00fe\u0080\u0001', (char) => char.charCodeAt(0));

type Change = readonly [at: number, kind: 'set' | 'cut' | 'repeat', byte: number];

function changed(bytes: Uint8Array, [where, kind, byte]: Change): Uint8Array {
	const at = where % bytes.length;
	if (kind === 'set') return bytes.with(at, byte);
	if (kind === 'cut')
		return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + (byte % 40) + 1)]);
	return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(Math.max(0, at - byte))]);
}

const change: fc.Arbitrary<Change> = fc.tuple(
	fc.nat(1_000_000),
	fc.constantFrom<Change[1][]>('set', 'set', 'set', 'cut', 'repeat'),
	fc.oneof(fc.constantFrom(...TELLING), fc.nat(255))
);

/** A sample: `npm run fuzz:files` has read a million. */
const RUNS = Number(process.env.MUTATIONS ?? 3_000);

test(
	`${RUNS} spoilt files all get an answer, and change no prototype`,
	() => {
		fc.assert(
			fc.property(
				fc.constantFrom(...files),
				fc.array(change, { minLength: 1, maxLength: 6 }),
				(file, changes) => {
					const bytes = changes.reduce(
						(bytes, next) => (bytes.length === 0 ? bytes : changed(bytes, next)),
						file
					);
					const before = bytes.slice();
					const reading = readBytes(bytes);
					const isRefused = reading.problems.some(({ severity }) => severity === 'error');
					if (reading.isReadable === isRefused) throw new Error('readable and refused at once');
					if (reading.isReadable !== reading.grids.length > 0 && reading.encoding !== 'xlsx')
						throw new Error('readable without a grid');
					if (JSON.stringify(reading).includes('\ufffd')) throw new Error('U+FFFD was stored');
					if (!bytes.every((byte, at) => byte === before[at])) throw new Error('the bytes were changed');
				}
			),
			{ numRuns: RUNS }
		);
		expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(PROTOTYPE);
	},
	RUNS * 10 + 180_000
);

test('bytes of chance get an answer', () => {
	const starts = ['', 'PK\x03\x04', '\xff\xfe', '\xef\xbb\xbf', '<?xml', '"', 'sep='].map((start) =>
		Array.from(start, (char) => char.charCodeAt(0))
	);
	fc.assert(
		fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
			expect(readBytes(Uint8Array.from([...start, ...rest])).problems).toBeInstanceOf(Array);
		}),
		{ numRuns: 2000 }
	);
});
