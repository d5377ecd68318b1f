import { expect, test } from 'vitest';
import type { UnitId } from '#domain/unit.ts';
import { MOST_SHAPES, type Answer } from '#ingest/reports/answers.ts';
import { mergedShapes, withSaid, without, worthKeeping, type Memory } from '#state/reports/memory.ts';
import { deskFile } from './desk-files.ts';

const AT = '2024-04-02T08:00:00.000Z';
const name = (unit: string | undefined): Answer => ({
	...{ of: 'name', text: 'Xã Cẩn Hữu' },
	unit: unit as UnitId | undefined
});
const said = (shape: string, memory: Memory = [], answer = name('can-huu')): Memory =>
	withSaid(memory, { shape, from: `${shape}.csv`, at: AT }, answer);
const shapes = (memory: Memory): readonly string[] => memory.map(({ shape }) => shape);

test('what is said of a shape is one entry, with the file it was said of last', () => {
	const twice = said('a', said('b', said('a')));
	expect(shapes(twice)).toEqual(['b', 'a']);
	expect(twice[1]).toMatchObject({ from: 'a.csv', at: AT, names: [{ text: 'Xã Cẩn Hữu', unit: 'can-huu' }] });
});

test('a shape of which the last word is taken back is forgotten', () => {
	expect(said('a', said('b', said('a')), name(undefined))).toEqual(said('b'));
	expect(without(said('a'), 'a')).toEqual([]);
});

test('what is said now stands over what was kept', () => {
	const now = said('a', [], name('yen-son'));
	expect(mergedShapes(said('b', said('a')), now)).toEqual([...said('b'), ...now]);
});

test('what is said of a table without a header is not kept for other files, and the oldest go', () => {
	const bare = deskFile(0, 'quý I-2024.csv', 'Xã Sài Sơn,giám sát,1\n');
	const shape = bare.report?.tables[0]?.shape ?? '';
	expect(bare.report?.tables[0]?.isHeaded).toBe(false);
	expect(worthKeeping(said(shape, said('a')), [bare])).toEqual(said('a'));
	const many = Array.from({ length: MOST_SHAPES + 1 }, (_, index) => `s${index}`);
	const all = many.reduce<Memory>((memory, each) => said(each, memory), []);
	expect(shapes(worthKeeping(all, []))).toEqual(many.slice(1));
});
