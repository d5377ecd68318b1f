import { describe, expect, it } from 'vitest';
import { foldName, initials } from '#ingest/names/fold.ts';
import { searchNames } from '#ingest/names/search.ts';
import { placeTone } from '#ingest/names/tone.ts';

describe('folding', () => {
	it.each([
		['Đồng Quang', 'dong quang'],
		['Ðồng Quang', 'dong quang'],
		['Ɖồng Quang', 'dong quang'],
		['ĐỒNG QUANG'.normalize('NFD'), 'dong quang'],
		['Hòa Thạch', 'hoa thach'],
		['Hoà Thạch', 'hoa thach'],
		['\ufeff Xã\u00a0 Sài\u200b  Sơn\u00ad ', 'xa sai son'],
		['Sa\u200di Sơn', 'sai son'],
		['S\u200bài S\u200bơn', 'sai son'],
		['Quố\u200bc Oai', 'quoc oai'],
		['Sà\u200bi Sơn', 'sai son'],
		['Sài\u200bSơn', 'sai son'],
		['Phú\u200bMãn', 'phu man'],
		['xã\u200b\u200bYên\u200bSơn', 'xa yen son'],
		['Phượng Cách', 'phuong cach'],
		['', '']
	])('%j is %j', (name, folded) => {
		expect(foldName(name)).toBe(folded);
	});
	it('is folded already the second time', () => {
		expect(foldName(foldName('Đông Yên'))).toBe(foldName('Đông Yên'));
	});
	it('gives initials', () => {
		expect(initials('Thị trấn Quốc Oai')).toBe('ttqo');
	});
});

describe('the place of a tone', () => {
	it.each([
		['Hoà', 'Hòa'],
		['Thuỷ sản', 'Thủy sản'],
		['khoẻ', 'khỏe'],
		['quý I', 'quý I'],
		['QUÝ', 'QUÝ'],
		['hoàn thành', 'hoàn thành'],
		['HOÀ', 'HÒA']
	])('%s is matched as %s', (text, placed) => {
		expect(placeTone(text)).toBe(placed);
	});
});

describe('searching names', () => {
	const NAMES = [
		'Quốc Oai',
		'Đông Yên',
		'Đồng Quang',
		'Cộng Hòa',
		'Tân Hòa',
		'Hòa Thạch',
		'Phú Cát',
		'Đông Xuân'
	];
	const find = (typed: string) =>
		searchNames(
			NAMES.map((name) => ({ key: name, name })),
			typed
		);

	it.each([
		['dong quang', ['Đồng Quang']],
		['DONG  QUANG ', ['Đồng Quang']],
		['dq', ['Đồng Quang']],
		['dong', ['Đông Yên', 'Đồng Quang', 'Đông Xuân']],
		['đồng', ['Đồng Quang', 'Đông Yên', 'Đông Xuân']],
		['đồng'.normalize('NFD'), ['Đồng Quang', 'Đông Yên', 'Đông Xuân']],
		['hoa', ['Hòa Thạch', 'Cộng Hòa', 'Tân Hòa']],
		['hoà', ['Hòa Thạch', 'Cộng Hòa', 'Tân Hòa']],
		['xuan', ['Đông Xuân']],
		['uan', ['Đồng Quang', 'Đông Xuân']],
		['q', ['Quốc Oai', 'Đồng Quang']],
		['zz', []]
	])('%j finds %j', (typed, found) => {
		expect(find(typed)).toEqual(found);
	});
	it.each(['', '  ', '\u200b'])('nothing typed (%j) finds all, in the official order', (typed) => {
		expect(find(typed)).toEqual(NAMES);
	});
	it('takes what was typed as letters, not as a pattern', () => {
		expect(find('.*')).toEqual([]);
		expect(find('(')).toEqual([]);
	});
});
