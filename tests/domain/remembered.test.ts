import { getOrMake, Latest, remembered } from '#domain/remembered.ts';
import { describe, expect, it, vi } from 'vitest';

describe('what is known of a key', () => {
	it('is made once, from the key', () => {
		const known = new Map<string, object>();
		const make = vi.fn((key: string) => ({ key }));
		expect(getOrMake(known, 'a', make)).toBe(getOrMake(known, 'a', make));
		expect(make.mock.calls).toEqual([['a']]);
		expect(known.get('a')).toEqual({ key: 'a' });
	});
	it('is known where it is null, nothing or an empty text', () => {
		const make = vi.fn(() => 1);
		for (const value of [null, 0, '', false])
			expect(getOrMake(new Map<string, unknown>([['a', value]]), 'a', make)).toBe(value);
		expect(make).not.toHaveBeenCalled();
	});
});

describe('the latest answers', () => {
	it('are as many as there may be: the oldest goes', () => {
		const latest = new Latest<string, number>(2).set('a', 1).set('b', 2).set('c', 3);
		expect([...latest]).toEqual([
			['b', 2],
			['c', 3]
		]);
	});
	it('go in the order they came, round and round', () => {
		const latest = new Latest<string, number>(2);
		for (const [at, key] of ['a', 'b', 'c', 'b', 'd', 'a', 'a', 'e'].entries()) latest.set(key, at);
		expect([...latest]).toEqual([
			['a', 6],
			['e', 7]
		]);
	});
	it('are replaced, not added twice', () => {
		expect([...new Latest<string, number>(2).set('a', 1).set('b', 2).set('a', 3)]).toEqual([
			['a', 3],
			['b', 2]
		]);
	});
});

describe('a function that remembers', () => {
	it('works once for a text, and again when it was forgotten', () => {
		const work = vi.fn((text: string) => text.length);
		const lengthOf = remembered(work, 2);
		expect(['a', 'bb', 'a', 'ccc', 'bb', 'a'].map(lengthOf)).toEqual([1, 2, 1, 3, 2, 1]);
		expect(work.mock.calls.flat()).toEqual(['a', 'bb', 'ccc', 'a']);
	});
});
