import type { Stand } from '#cube/changes.ts';
import type { DataPackage } from '#domain/package.ts';
import { speechOf } from '#i18n/speech.ts';
import { readPackage } from '#ingest/package/read-package.ts';
import { EMPTY, type Told } from '#keeping/journal.ts';
import { csvRows, entryWords, kindCounts, totalsOf } from '#routes/(dashboard)/data/changes.ts';
import type { Changed } from '#state/what-changed.ts';
import { expect, test } from 'vitest';
import { smallPackage } from '../ingest/small-package.ts';
import { fact } from '../keeping/samples.ts';

const { register } = readPackage(smallPackage({})).package as DataPackage;
const { unit, indicator } = fact();

const stand = (value: number | null, illustrative = false): Stand => ({
	state: value === null ? 'missing' : 'reported',
	value,
	months: value === null ? 0 : 3,
	illustrative,
	bodies: []
});
const change = (before: Stand, after: Stand): Changed => ({
	unit,
	span: '2024-Q1',
	quarter: null,
	indicator,
	before,
	after,
	by: []
});

const changes = [
	change(stand(null), stand(0)),
	change(stand(null), stand(4)),
	change(stand(2, true), stand(2)),
	change(stand(3, true), stand(5))
];

test('changes are told by kind: new, also where it is 0; another figure; the same from another source; none any more', () => {
	expect(kindCounts([...changes, change(stand(1), stand(null))])).toEqual([
		['fresh', 2],
		['moved', 1],
		['gone', 1],
		['restated', 1]
	]);
});

test('totals add up figures only, and say of how many; silence throughout has no total', () => {
	expect(totalsOf(changes, register)).toMatchObject([
		{
			count: 4,
			before: 5,
			after: 11,
			have: { before: 2, after: 4 },
			isStarred: { before: true, after: false }
		}
	]);
	expect(totalsOf(changes.slice(0, 2), register)[0]).toMatchObject({ before: null, after: 4 });
});

test('in a spreadsheet silence is an empty cell beside its reason, and 0 is 0', () => {
	const [head = [], first] = csvRows(speechOf('vi'), register, EMPTY, 0, changes);
	expect(first?.slice(4, 9)).toEqual([null, 'chưa báo cáo', 0, 'có số', 'mới có']);
	expect(first).toHaveLength(head.length);
});

test('two imports taken back within one minute are told apart by their files', () => {
	const told = (id: string, name: string): Told => ({
		id,
		at: '2024-04-24T02:00:00Z',
		kind: 'import',
		files: [{ name, bytes: 1, sha256: '', verdict: 'accept' }],
		facts: [],
		targets: [],
		declined: [],
		counts: { fresh: 0, equal: 0, replaced: 0 }
	});
	const undo = (of: string) => ({ id: `no ${of}`, at: '2024-04-24T02:00:30Z', kind: 'undo', of }) as const;
	const entries = [told('a', 'Sài Sơn.csv'), told('b', 'Phú Mãn.csv'), undo('b'), undo('a')];
	const words = entries.map((entry) => entryWords(speechOf('vi'), { ...EMPTY, entries }, entry));
	expect(words[2]).toMatch(/Hoàn tác lần nhận Phú Mãn\.csv \(24\/4\/2024/u);
	expect(new Set(words).size).toBe(4);
});
